// The browser's storage is missing, forbidden, slow, full, shared with strangers, or taken away in the middle. What reads as kept is on the disk.

import type { Fault } from '../fault.js';

export const STORAGE = [
  { id: 'S1', fault: 'indexedDB is absent, or throws when it is touched', outcome: 'never "kept": sent directly; with the endpoint down "not kept", tried again while the page is open, sent' },
  { id: 'S2', fault: 'indexedDB.open throws: a frame in a sandbox', outcome: 'as S1' },
  {
    id: 'S3',
    fault: 'a frame of another site',
    outcome: 'Chromium denies it storage: as S1; Firefox and WebKitGTK give it one of its own: kept there, sent at the next visit of the same frame in the same site',
  },
  { id: 'S4', fault: 'every open of the database fails', outcome: 'as S1; an hour asks for it four times a minute at most, and stored answers are taken up once it opens' },
  { id: 'S5', fault: 'an open of the database never settles', outcome: '"not kept" after 3 s; once it settles the response is written down, reads "kept", and survives the page' },
  { id: 'S6', fault: 'a transaction never completes', outcome: '"not kept" after 3 s, sent directly; written down and read as "kept" once the disk answers' },
  { id: 'S7', fault: 'another tab deletes the database', outcome: 'it is not in the way; the next response makes a new one, and is kept' },
  { id: 'S8', fault: 'another tab opens the database in a newer version', outcome: 'it is not in the way; responses are kept in the new one' },
  { id: 'S9', fault: 'the browser clears the site’s data and closes the connection', outcome: 'the next response is kept in a new database' },
  { id: 'S10', fault: 'the connection is closed under our feet', outcome: 'a new one is opened: kept, sent' },
  { id: 'S11', fault: 'no room is left when a transaction commits', outcome: '"not kept", sent directly; what was kept before is kept, and drains' },
  { id: 'S12', fault: 'every request of a transaction succeeds and then it is aborted', outcome: 'as S11' },
  { id: 'S13', fault: 'what was accepted can’t be deleted', outcome: 'sent, and not again by this page; the next page sends it again under its id, hears "duplicate" and deletes it' },
  { id: 'S14', fault: 'a transaction is aborted without an error', outcome: 'as S11' },
  { id: 'S15', fault: 'values of strangers under our keys', outcome: 'never sent and never deleted; broken ones of our version are dropped, each with an event; others are sent' },
  { id: 'S16', fault: 'rows of a future version, control and counts too', outcome: 'untouched; what is ours is kept, counted and sent' },
  { id: 'S17', fault: 'the site’s data is cleared while a response is under way', outcome: 'accepted: reads "sent"; no row comes back' },
  { id: 'S18', fault: 'six tabs send while one deletes everything', outcome: 'each response is sent once or told as deleted; no row comes back' },
  { id: 'S19', fault: '1,000 responses are kept already', outcome: 'the next one is sent directly, or "not kept"; none of the old is lost' },
  { id: 'S20', fault: 'responses older than 30 days', outcome: 'one last attempt: sent if it gets through, else dropped with an event; those of a kiosk stay' },
  { id: 'S21', fault: 'the frame of a survey is removed as it stores', outcome: 'what was told as kept is sent by the next page; the page around sees no error' },
  { id: 'S22', fault: 'responses of an older and of a newer release on the same device', outcome: 'left alone, while our own before, between and behind them are sent' },
] as const satisfies readonly Fault[];
