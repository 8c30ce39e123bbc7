// What is kept, and how much of it. Every row that comes, goes or changes its shelf passes through `place`, in the transaction that
// counts it: so counts cost nothing to read and can't drift from the rows, and foreign or lost counts are taken again from the rows.
// Fresh ones wait on a shelf of their own for whoever counts next: written without a look at anything, they outlive a page that is left.

import type { Entry } from './entry.js';
import { bytesOf, toEntry } from './entry.js';
import type { Key, Rows, Store } from './store.js';
import { END } from './store.js';

/** `q` waits to be sent, `x` is set aside; fresh ones lie on `n` until they are counted. */
export type Shelf = 'q' | 'x';

/** By endpoint. */
export type Counts = Record<string, readonly [waiting: number, kept: number, bytes: number]>;

/** As it stands on the disk. */
interface Counted {
  readonly v: number;
  readonly of: Counts;
}

/** Takes an entry from a shelf, puts it on one, or both. */
export type Place = (entry: Entry, from?: Shelf, to?: Shelf) => void;

export type Work<T> = (rows: Rows, place: Place, counts: Readonly<Counts>) => Promise<T>;

/** `entry` as `toEntry` reads the row of that key. */
export type Each<T> = (entry: Entry | false | undefined, key: Key, place: Place) => T | false | undefined;

/** The store of this page alone, and the one shared with others. */
export const MEMORY = 0;
export const DISK = 1;

/** The same response may be handed in twice, and have been set aside between. */
export const shelfOf = async (rows: Rows, { endpoint, id }: Entry): Promise<Shelf | undefined> => {
  for (const shelf of ['q', 'x'] as const) if (await rows.get([shelf, endpoint, id])) return shelf;
};

export interface Ledger {
  /** One transaction in one store, counted. */
  edit<T>(store: typeof MEMORY | typeof DISK, work: Work<T>): Promise<T>;
  /** The same work in both stores; one that fails contributes `otherwise`. */
  everywhere<T>(work: Work<readonly T[]>, otherwise?: readonly T[]): Promise<T[]>;
  /** Each row of a range in both stores, a chunk a transaction; what `each` returns is collected once its chunk is durable. */
  sweep<T>(from: Key, to: Key, each: Each<T>): Promise<T[]>;
  /** How many wait in all, or in the shared store alone, as last seen. */
  pending(endpoint: string, sharedOnly?: boolean): number;
  endpoints(): readonly string[];
  /** Counts of the shared store as another page has just seen them. */
  adopt(counts: Counts): void;
}

export interface LedgerOptions {
  readonly stores: readonly [memory: Store, disk: Store];
  readonly onPending: (endpoint: string) => void;
  readonly onShared: (counts: Counts) => void;
}

const COUNTS: Key = ['m'];
const CHUNK = 500;
const BOTH = [MEMORY, DISK] as const;

export const createLedger = ({ stores, onPending, onShared }: LedgerOptions): Ledger => {
  const seen: [Counts, Counts] = [{}, {}];
  const shown: Record<string, number> = {};

  const waiting = (counts: Counts, endpoint: string) => counts[endpoint]?.[0] ?? 0;
  const pending = (endpoint: string, sharedOnly?: boolean) => (sharedOnly ? 0 : waiting(seen[MEMORY], endpoint)) + waiting(seen[DISK], endpoint);
  const endpoints = () => Object.keys({ ...shown, ...seen[MEMORY], ...seen[DISK] });

  const see = (store: 0 | 1, counts: Counts) => {
    seen[store] = counts;
    for (const endpoint of endpoints()) {
      const before = shown[endpoint];
      shown[endpoint] = pending(endpoint);
      if (before !== shown[endpoint]) onPending(endpoint);
    }
  };

  const edit: Ledger['edit'] = async (store, work) => {
    let counts: Counts = {};
    let changed = false;
    const result = await stores[store](async (rows) => {
      const place: Place = (entry, from, to) => {
        const { endpoint, id, body } = entry;
        const [waiting, kept, bytes] = counts[endpoint] ?? [0, 0, 0];
        const more = Number(!!to) - Number(!!from);
        if (from) rows.delete([from, endpoint, id]);
        if (to) rows.put([to, endpoint, id], entry);
        counts[endpoint] = [waiting + Number(to === 'q') - Number(from === 'q'), kept + more, bytes + more * bytesOf(body)];
        if (kept + more < 1) delete counts[endpoint];
        changed = true;
      };
      const [row, fresh] = await Promise.all([rows.get(COUNTS) as Promise<Counted | undefined>, rows.range(['n'], ['n', END], 1e9)]);
      counts = row?.v === 1 ? { ...row.of } : {};
      if (row?.v !== 1)
        for (const [key, value] of await rows.range(['q'], ['x', END], 1e9)) {
          const entry = toEntry(key, value);
          if (entry) place(entry, undefined, key[0] as Shelf);
        }
      for (const [key, value] of fresh) {
        const entry = toEntry(key, value);
        if (!entry) continue;
        rows.delete(key);
        place(entry, await shelfOf(rows, entry), 'q');
      }
      const done = await work(rows, place, counts);
      if (changed) rows.put(COUNTS, { v: 1, of: counts });
      return done;
    });
    see(store, counts);
    if (changed && store) onShared(counts);
    return result;
  };

  return {
    edit,
    pending,
    endpoints,
    adopt: (counts) => see(DISK, counts),
    everywhere: async (work, otherwise = []) =>
      (await Promise.all(BOTH.map((store) => edit(store, work).catch(() => otherwise)))).flat(),
    async sweep<T>(from: Key, to: Key, each: Each<T>) {
      const found: T[] = [];
      for (const store of BOTH) {
        let start: Key | undefined = from;
        while (start) {
          const chunk: (readonly [Key, ReturnType<Each<T>>])[] = await edit(store, async (rows, place) =>
            (await rows.range(start!, to, CHUNK)).map(([key, value]) => [key, each(toEntry(key, value), key, place)] as const),
          ).catch(() => []);
          for (const [, result] of chunk) if (result) found.push(result);
          start = chunk[CHUNK - 1] && [...chunk[CHUNK - 1]![0], ''];
        }
      }
      return found;
    },
  };
};
