// Rows ordered by key, changed in transactions that happen entirely or not at all, one after the other.

/** Parts compare one by one as strings: `[shelf, endpoint, id]`. */
export type Key = readonly string[];

/** Greater than any part in use: the end of a range. */
export const END = '\uffff';

export interface Rows {
  get(key: Key): Promise<unknown>;
  /** Rows from one key to another, both included, in order, at most `limit`. */
  range(from: Key, to: Key, limit: number): Promise<readonly Row[]>;
  put(key: Key, value: unknown): void;
  delete(key: Key): void;
}

export type Row = readonly [key: Key, value: unknown];

/**
 * Runs `work` in one transaction and resolves to what it returned once everything is durable; rejects, with nothing changed, otherwise.
 * `work` awaits nothing but the rows, and may be run a second time when the first was in vain.
 */
export type Store = <T>(work: (rows: Rows) => Promise<T>) => Promise<T>;
