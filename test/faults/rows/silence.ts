// A connection is there, and no whole reply comes over it. What was stored meanwhile can't be known, so it is sent again under its id.

import type { Fault } from '../fault.js';

export const SILENCE = [
  { id: 'N11', fault: 'the reply trickles in, a byte now and then', outcome: 'given up after 15 s, kept, tried again; sent when a reply comes whole' },
  { id: 'N12', fault: 'the request is taken and never answered', outcome: 'kept is read after 3 s; given up after 15 s, tried again; counted once if it was stored' },
  { id: 'N13', fault: 'the connection is reset or closed before the reply', outcome: 'kept, tried again after 2–4 s; sent' },
  { id: 'N14', fault: 'the response is stored and the reply lost', outcome: 'kept, sent again under its id, answered “duplicate”, counted once' },
  {
    id: 'N15',
    fault: 'the browser itself sends a POST again, over a reused connection that was cut after it was stored',
    outcome: 'one try, two arrivals, counted once',
    untried: { webkit: 'WebKitGTK sends no POST again by itself' },
  },
  { id: 'N16', fault: 'status 200, and the body is cut, reset or shorter than promised', outcome: 'no acknowledgement: kept, sent again under its id, counted once' },
  { id: 'N17', fault: 'bytes that are no HTTP', outcome: 'kept, tried again; sent' },
] as const satisfies readonly Fault[];
