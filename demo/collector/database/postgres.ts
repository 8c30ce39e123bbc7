// Any server that speaks PostgreSQL's protocol, through `pg`.

import pg from 'pg';
import { Unreachable, type Database, type Queryable, type Row } from './database.js';

/** A deadlock ended, or contention as CockroachDB and YugabyteDB answer it: nothing of it was done, and it is to be tried again. */
const retriable = new Set(['40001', '40P01']);
const attempts = 5;

export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000, query_timeout: 15_000, keepAlive: true });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const { query } = queryable(pool);
  return {
    query: (sql, params) => retried(() => query(sql, params)),
    transaction: (work) => retried(() => transaction(pool, work)),
    close: () => pool.end(),
  };
}

function queryable(client: pg.Pool | pg.PoolClient): Queryable {
  return {
    query: (sql, params = []) =>
      client.query<Row>(sql, [...params]).then(
        (result) => result.rows,
        (fault: unknown) => {
          throw isUnreachable(fault) ? new Unreachable(fault) : fault;
        },
      ),
  };
}

async function transaction<T>(pool: pg.Pool, work: (tx: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((fault: unknown) => {
    throw new Unreachable(fault);
  });
  const broken = (): void => {};
  client.on('error', broken);
  const tx = queryable(client);
  try {
    await tx.query('begin');
    const result = await work(tx);
    await tx.query('commit');
    client.release();
    return result;
  } catch (fault) {
    const rolledBack = await tx.query('rollback').then(() => true, () => false);
    client.release(!rolledBack);
    throw fault;
  } finally {
    client.off('error', broken);
  }
}

async function retried<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (fault) {
      if (attempt === attempts || !retriable.has(codeOf(fault))) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 5 * Math.random()));
    }
  }
}

/** Everything that isn't an answer of the server about the statement: no connection, a broken one, one shut down, none free. */
function isUnreachable(fault: unknown): boolean {
  const code = codeOf(fault);
  const isSqlState = /^[0-9A-Z]{5}$/.test(code) && !/^E[A-Z]{4}$/.test(code);
  return !isSqlState || /^(08|57P|53)/.test(code);
}

function codeOf(fault: unknown): string {
  const code: unknown = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : undefined;
  return typeof code === 'string' ? code : '';
}
