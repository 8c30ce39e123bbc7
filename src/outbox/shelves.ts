// Where an entry is kept: on the disk if it can be, and in memory for as long as it can't. Whoever was told "not kept" hears of it when
// the disk has taken it after all.

import type { Entry } from './entry.js';
import { bytesOf } from './entry.js';
import type { Ledger, Shelf } from './ledger.js';
import { DISK, MEMORY } from './ledger.js';
import type { Rows } from './store.js';
import { END } from './store.js';

export interface Shelves {
  /** Resolves to whether it is on the disk; `none` asks for memory alone. */
  keep(entry: Entry, storage: 'local' | 'none'): Promise<boolean>;
  /** Moves what the disk could not take before; resolves to what it has taken now. */
  settle(): Promise<readonly Entry[]>;
}

export interface ShelvesOptions {
  readonly ledger: Ledger;
  /** Ids that this page must never send again. */
  readonly done: ReadonlySet<string>;
}

/** The same response may be handed in twice, and have been set aside between. */
const shelfOf = async (rows: Rows, { endpoint, id }: Entry): Promise<Shelf | undefined> => {
  for (const shelf of ['q', 'x'] as const) if (await rows.get([shelf, endpoint, id])) return shelf;
};

export const createShelves = ({ ledger, done }: ShelvesOptions): Shelves => {
  /** Ids that belong on the disk, and wait in memory. */
  const homeless = new Set<string>();

  const keep: Shelves['keep'] = async (entry, storage) => {
    const { id, body } = entry;
    const isLocal = storage === 'local';
    const durable =
      isLocal &&
      (await ledger
        .edit(DISK, async (rows, place, counts) => {
          // This may run late, after the page has already delivered it.
          if (done.has(id) || (await shelfOf(rows, entry))) return true;
          const total = (field: 1 | 2) => Object.values(counts).reduce((sum, count) => sum + count[field], 0);
          const [most, size] = entry.keep ? [2e4, 5e7] : [1e3, 5e6];
          if (total(1) >= most || total(2) + bytesOf(body) > size) return false;
          place(entry, undefined, 'q');
          return true;
        })
        .catch(() => false));
    await ledger.edit(MEMORY, async (rows, place) => place(entry, await shelfOf(rows, entry), durable ? undefined : 'q'));
    homeless[isLocal && !durable ? 'add' : 'delete'](id);
    return durable;
  };

  return {
    keep,
    async settle() {
      const settled: Entry[] = [];
      for (const [, value] of await ledger.edit(MEMORY, (rows) => rows.range(['q'], ['q', END], 1e9))) {
        const entry = value as Entry;
        // Some may have been delivered meanwhile.
        if (homeless.has(entry.id) && (await keep(entry, 'local')) && !done.has(entry.id)) settled.push(entry);
      }
      return settled;
    },
  };
};
