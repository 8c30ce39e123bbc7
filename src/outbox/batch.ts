// PURE. The longest run of rows that may share one request. What can't be sent is passed over, never in the way: rows of strangers,
// and entries that wait for the page's headers.

import type { Entry } from './entry.js';
import { bytesOf, toEntry } from './entry.js';
import type { Row } from './store.js';

export interface Rules {
  /** At most so many; those of a batch that was refused as a whole go alone. */
  readonly most: number;
  readonly singly: ReadonlySet<string>;
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

export const toBatch = (rows: readonly Row[], { most, singly, own, done }: Rules): Batch => {
  const entries: Entry[] = [];
  let dirty = false;
  let last = '';
  let size = 1;
  for (const [key, value] of rows) {
    const id = key[2]!;
    const entry = toEntry(key, value);
    if (entry === false || done.has(id)) dirty = true;
    // The same id stands in both stores when the database was slow at first, or was put at the head.
    else if (entry && entries.every((other) => other.id !== id) && (own || !entry.needs)) {
      const [head] = entries;
      size += bytesOf(entry.body) + 1;
      const isFull = entries.length >= most || size > LIMIT;
      if (head && (isFull || singly.has(head.id) || singly.has(id) || entry.request !== head.request)) break;
      entries.push(entry);
    }
    last = id;
  }
  return { entries, dirty, last };
};
