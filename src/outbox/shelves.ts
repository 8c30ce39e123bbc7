// Where an entry is kept: on the disk if it can be, and in memory for as long as it can't. Whoever was told "not kept" hears of it when
// the disk has taken it after all.

import type { Entry } from './entry.js';
import type { Ledger } from './ledger.js';
import { DISK, MEMORY, shelfOf } from './ledger.js';
import type { Store } from './store.js';
import { END } from './store.js';

export interface Shelves {
  /** Resolves to whether it is on the disk; `none` asks for memory alone. */
  keep(entry: Entry, storage: 'local' | 'none'): Promise<boolean>;
  /** Moves what the disk could not take before; resolves to what it has taken now. */
  settle(): Promise<readonly Entry[]>;
}

export interface ShelvesOptions {
  readonly disk: Store;
  readonly ledger: Ledger;
  /** Ids that this page must never send again. */
  readonly done: ReadonlySet<string>;
}

export const createShelves = ({ disk, ledger, done }: ShelvesOptions): Shelves => {
  /** Ids that belong on the disk, and wait in memory. */
  const homeless = new Set<string>();

  const keep: Shelves['keep'] = async (entry, storage) => {
    const { endpoint, id } = entry;
    const isLocal = storage === 'local';
    let durable = isLocal;
    if (isLocal)
      // Written in the caller's own task. It may come to that late, when the page has delivered it already.
      await disk(async (rows) => done.has(id) || rows.put(['n', endpoint, id], entry)).then(
        () =>
          ledger
            .edit(DISK, async (rows, place, counts) => {
              let [most, size] = entry.keep ? [2e4, 5e7] : [1e3, 5e6];
              for (const [, kept, bytes] of Object.values(counts)) {
                most -= kept;
                size -= bytes;
              }
              durable = Math.min(most, size) >= 0;
              if (!durable) place(entry, await shelfOf(rows, entry));
            })
            // Written and not counted, as where the page was left in between, it is on the disk: whoever looks next counts it.
            .catch(() => {}),
        () => (durable = false),
      );
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
