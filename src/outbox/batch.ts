// PURE. The longest run of rows that may share one request. What can't be sent is passed over, never in the way: rows of strangers,
// and entries that wait for the page's headers.

import type { Entry } from './entry.js';
import { bytesOf, toEntry } from './entry.js';
import type { Row } from './store.js';

export interface Rules {
  /** At most so many, and only one up to the id `single`. */
  readonly most: number;
  readonly single: string;
  /** The element whose headers or transport they may use. */
  readonly own: unknown;
  /** Ids known to be delivered. */
  readonly done: ReadonlySet<string>;
}

export interface Batch {
  readonly entries: readonly Entry[];
  /** Some rows are to be removed: delivered before, or broken. */
  readonly dirty: boolean;
  /** The last id looked at; what comes behind it is for the next request. */
  readonly last: string;
}

/** Bytes of a request, brackets and commas included. */
const LIMIT = 60 * 1024;

export const toBatch = (rows: readonly Row[], { most, single, own, done }: Rules): Batch => {
  const entries: Entry[] = [];
  let dirty = false;
  let last = '';
  let size = 1;
  for (const [key, value] of rows) {
    const id = key[2]!;
    const entry = toEntry(key, value);
    if (entry === false || done.has(id)) dirty = true;
    // The same id stands in both stores when the database was slow at first.
    else if (entry && id !== last && (own || !entry.needs)) {
      const [head] = entries;
      size += bytesOf(entry.body) + 1;
      if (head && (entries.length >= (head.id > single ? most : 1) || entry.request !== head.request || size > LIMIT)) break;
      entries.push(entry);
    }
    last = id;
  }
  return { entries, dirty, last };
};
