// PURE. The longest run of rows that may share one request. What can't be sent is passed over, never in the way: rows of a newer
// release or of a stranger, entries that wait for the page's headers, and those that this page knows to be delivered.

import type { Entry } from './entry.js';
import { isCorrupt, isEntry } from './entry.js';
import type { Row } from './store.js';

export interface Rules {
  /** At most so many, and only one up to the id `single`. */
  readonly most: number;
  readonly single: string;
  readonly equipped: boolean;
  readonly done: ReadonlySet<string>;
}

export interface Batch {
  readonly entries: readonly Entry[];
  readonly delivered: readonly Entry[];
  readonly corrupt: boolean;
  /** The last id looked at; what comes behind it is for the next request. */
  readonly last: string;
}

/** Bytes of a request, brackets and commas included. */
const LIMIT = 60 * 1024;

export const bytesOf = (text: string): number => new Blob([text]).size;

export const toBatch = (rows: readonly Row[], { most, single, equipped, done }: Rules): Batch => {
  const entries: Entry[] = [];
  const delivered: Entry[] = [];
  let corrupt = false;
  let last = '';
  let size = 1;
  for (const [key, value] of rows) {
    const id = key[2]!;
    if (isCorrupt(value, key)) corrupt = true;
    // The same id stands in both stores when the database was slow at first.
    else if (isEntry(value) && id !== last) {
      if (done.has(id)) delivered.push(value);
      else if (equipped || !value.needs) {
        const [head] = entries;
        size += bytesOf(value.body) + 1;
        if (head && (entries.length >= (head.id > single ? most : 1) || value.request !== head.request || size > LIMIT)) break;
        entries.push(value);
      }
    }
    last = id;
  }
  return { entries, delivered, corrupt, last };
};
