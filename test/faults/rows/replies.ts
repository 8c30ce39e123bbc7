// A whole reply came. What counts is whether it can be an acknowledgement, whether trying again can help, and who has to mend what.

import type { Fault } from '../fault.js';

export const REPLIES = [
  { id: 'N18', fault: 'redirects: 301, 302, 303, 307, 308', outcome: 'never followed: kept, tried again, one warning after three tries; sent once there is none' },
  { id: 'N19', fault: 'a web page in place of a reply (captive portal, proxy), whatever its status and type', outcome: 'no acknowledgement and no refusal: kept, tried again' },
  { id: 'N20', fault: 'status 200 with words of the endpoint’s own, such as `{"error":…}`, `null` or OK', outcome: 'accepted: a status of 2xx without `results` is taken at its word' },
  { id: 'N21', fault: '200, 201, 202 and 204, with and without a body', outcome: 'accepted' },
  { id: 'N22', fault: '400', outcome: 'refused for good, with the reason, and the next is sent; a batch is sent again one by one first' },
  { id: 'N23', fault: '401, 403', outcome: 'kept, tried after an hour or more, never sooner; a warning names each status once; sent once mended' },
  { id: 'N24', fault: '404, 405, 410, 415', outcome: 'kept, tried after an hour or more, never sooner; a warning names each status once; sent once mended' },
  { id: 'N25', fault: '408, 425', outcome: 'kept, tried again after 2–4 s and then ever later; sent' },
  { id: 'N26', fault: '409 (the same id is being stored at this moment)', outcome: 'kept, tried again after 2–4 s; never refused' },
  { id: 'N27', fault: '413', outcome: 'a batch is sent again one by one; a single response is refused for good, and the next is sent' },
  { id: 'N28', fault: '422', outcome: 'refused for good, with the reason, and the next is sent; a batch is sent again one by one first' },
] as const satisfies readonly Fault[];
