// The endpoint is up and overloaded, or up only now and then: when the page comes again, and what of many responses gets through meanwhile.

import type { Fault } from '../fault.js';

export const WAITING = [
  { id: 'N29', fault: '429 with `Retry-After` in seconds', outcome: 'no try before that from any tab, not even by hand or by a nudge; then one, and sent' },
  { id: 'N30', fault: '429 with `Retry-After` as a date', outcome: 'no try before that; then one, and sent' },
  { id: 'N31', fault: '`Retry-After` that may not be read (CORS), is nonsense, negative, 0 or enormous', outcome: 'ordinary back-off; a number is obeyed, but for no longer than a day' },
  { id: 'N32', fault: '500, 502, 503, 504 without end', outcome: 'kept; tried after 2–4 s, then after up to twice as long each time, at most an hour' },
  { id: 'N33', fault: '503 with `Retry-After`, in seconds and as a date', outcome: 'no try before that; then one, and sent' },
  { id: 'N34', fault: 'every other request fails', outcome: 'all are sent, each stored once; the ids tell their order' },
  { id: 'N35', fault: 'an endpoint is down for ten minutes, and 30 clients wait for it', outcome: 'once it is back each comes by itself, with one request, and never more than a fifth of them in one second' },
  { id: 'N36', fault: 'of a batch some are accepted, known, refused, to be tried later, or not named', outcome: 'sent, sent, refused, kept, kept: each by itself' },
  { id: 'N37', fault: 'the page has used up what browsers allow it to send with `keepalive`', outcome: 'sent at the first try: the survey needs none of it' },
] as const satisfies readonly Fault[];
