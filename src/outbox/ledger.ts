// What is kept, and how much of it. Every row that comes, goes or changes its shelf passes through `place`, in the transaction that
// counts it: so counts cost nothing to read and can't drift from the rows, and foreign or lost counts are taken again from the rows.

import { bytesOf } from './batch.js';
import type { Entry } from './entry.js';
import { isEntry } from './entry.js';
import type { Key, Rows, Store } from './store.js';
import { END } from './store.js';

/** `q` waits to be sent, `x` is set aside. */
export type Shelf = 'q' | 'x';

/** By endpoint. */
export type Counts = Record<string, readonly [waiting: number, kept: number, bytes: number]>;

/** Takes an entry from a shelf, puts it on one, or both. */
export type Place = (entry: Entry, from?: Shelf, to?: Shelf) => void;

export type Work<T> = (rows: Rows, place: Place, counts: Readonly<Counts>) => Promise<T>;

export interface Ledger {
  /** One transaction in one store, counted. */
  edit<T>(store: Store, work: Work<T>): Promise<T>;
  /** The same work in every store; one that fails contributes `otherwise`. */
  everywhere<T>(work: Work<readonly T[]>, otherwise?: readonly T[]): Promise<T[]>;
  /** Each row of a range in every store, a chunk a transaction; what `each` returns is collected once its chunk is durable. */
  sweep<T>(from: Key, to: Key, each: (key: Key, value: unknown, place: Place) => T | false): Promise<T[]>;
  /** How many wait in all, as last seen. */
  pending(endpoint: string): number;
  endpoints(): readonly string[];
  /** Counts of the shared store as another page has just seen them. */
  adopt(counts: Counts): void;
}

export interface LedgerOptions {
  /** The last one is shared with other pages. */
  readonly stores: readonly [memory: Store, disk: Store];
  readonly onPending: (endpoint: string) => void;
  readonly onShared: (counts: Counts) => void;
}

const COUNTS: Key = ['m'];
const CHUNK = 500;

export const createLedger = ({ stores, onPending, onShared }: LedgerOptions): Ledger => {
  const seen = new Map<Store, Counts>();
  const shown: Record<string, number> = {};

  const endpoints = () => [...new Set([...Object.keys(shown), ...stores.flatMap((store) => Object.keys(seen.get(store) ?? {}))])];
  const pending = (endpoint: string) => stores.reduce((sum, store) => sum + (seen.get(store)?.[endpoint]?.[0] ?? 0), 0);

  const see = (store: Store, counts: Counts) => {
    seen.set(store, counts);
    for (const endpoint of endpoints()) {
      const count = pending(endpoint);
      if (count === (shown[endpoint] ?? 0)) continue;
      shown[endpoint] = count;
      onPending(endpoint);
    }
  };

  const edit = async <T>(store: Store, work: Work<T>): Promise<T> => {
    let counts: Counts = {};
    let changed = false;
    const count = ({ endpoint, body }: Entry, from?: Shelf, to?: Shelf) => {
      const [waiting, kept, bytes] = counts[endpoint] ?? [0, 0, 0];
      const more = Number(!!to) - Number(!!from);
      changed = true;
      counts[endpoint] = [waiting + Number(to === 'q') - Number(from === 'q'), kept + more, bytes + more * bytesOf(body)];
      if (kept + more < 1) delete counts[endpoint];
    };
    const result = await store(async (rows) => {
      const row = (await rows.get(COUNTS)) as { readonly v?: unknown; readonly of: Counts } | undefined;
      counts = row?.v === 1 ? { ...row.of } : {};
      if (row?.v !== 1)
        for (const [[shelf], entry] of await rows.range(['q'], ['x', END], 1e9)) if (isEntry(entry)) count(entry, undefined, shelf as Shelf);
      const done = await work(
        rows,
        (entry, from, to) => {
          const { endpoint, id } = entry;
          count(entry, from, to);
          if (from) rows.delete([from, endpoint, id]);
          if (to) rows.put([to, endpoint, id], entry);
        },
        counts,
      );
      if (changed) rows.put(COUNTS, { v: 1, of: counts });
      return done;
    });
    see(store, counts);
    if (changed && store === stores[1]) onShared(counts);
    return result;
  };

  return {
    edit,
    pending,
    endpoints,
    adopt: (counts) => see(stores[1], counts),
    everywhere: async (work, otherwise = []) =>
      (await Promise.all(stores.map((store) => edit(store, work).catch(() => otherwise)))).flat(),
    async sweep<T>(from: Key, to: Key, each: (key: Key, value: unknown, place: Place) => T | false) {
      const found: T[] = [];
      for (const store of stores) {
        let start: Key | undefined = from;
        while (start) {
          const chunk: readonly (readonly [Key, T | false])[] = await edit(store, async (rows, place) =>
            (await rows.range(start!, to, CHUNK)).map(([key, value]) => [key, each(key, value, place)] as const),
          ).catch(() => []);
          for (const [, result] of chunk) if (result !== false) found.push(result);
          const last: Key | undefined = chunk[CHUNK - 1]?.[0];
          start = last && [...last, ''];
        }
      }
      return found;
    },
  };
};
