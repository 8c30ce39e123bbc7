// What servers, and what stands before them, do to a response that arrived.

import type { Fault } from '../fault.js';

export const SERVER = [
  { id: 'V1', fault: 'a proxy hands on each request twice', outcome: 'each arrives twice, is stored once, and sent' },
  { id: 'V2', fault: 'responses arrive in another order than they were given', outcome: 'id and time in the body tell their order' },
  { id: 'V3', fault: 'the page has changed before a response is tried again', outcome: 'the same bytes under the same id and `Idempotency-Key`' },
  { id: 'V4', fault: 'the endpoint has forgotten an id that it stored', outcome: 'stored twice, with the same bytes under one id: whoever counts ids counts one' },
  { id: 'V5', fault: 'the endpoint stores, and then answers 500', outcome: 'kept, sent again under its id, answered “duplicate”, counted once' },
  { id: 'V6', fault: '`results` without the id, or with a word nobody knows', outcome: 'kept, tried again; sent once it is named' },
] as const satisfies readonly Fault[];
