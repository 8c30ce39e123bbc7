// The port to whatever stores responses. SQL written above it is plain enough for PostgreSQL, CockroachDB and YugabyteDB alike.

export type Row = Readonly<Record<string, unknown>>;

export interface Queryable {
  /** Resolves to the rows; rejects with `Unreachable` where the database itself could not be asked. */
  query(sql: string, params?: readonly unknown[]): Promise<readonly Row[]>;
}

export interface Database extends Queryable {
  /** Everything `work` does through its argument is committed together, or not at all. `work` may run more than once. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Nothing is wrong with what was asked: ask again later. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The database could not be reached.', { cause });
    this.name = 'Unreachable';
  }
}
