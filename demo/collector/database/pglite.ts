// PostgreSQL inside this process, kept in a directory. One process a directory: two would corrupt it, so a lock stands in front.
// A commit has left the process before it is acknowledged, so a killed process loses nothing. PGlite never calls fsync, so a power cut may: DATABASE_URL is for that.

import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { Unreachable, type Database, type Queryable, type Row } from './database.js';
import { lockDirectory } from './lock.js';

interface PGliteLike {
  query<T>(sql: string, params?: unknown[]): Promise<{ rows: T[] }>;
}

export async function openPGlite(directory: string): Promise<Database> {
  await mkdir(directory, { recursive: true });
  const unlock = await lockDirectory(directory);
  const engine = await PGlite.create(directory).catch(async (fault: unknown) => {
    await unlock();
    throw fault;
  });
  return {
    ...queryable(engine, () => engine.closed),
    transaction: (work) => (engine.closed ? Promise.reject(new Unreachable('closed')) : engine.transaction((tx) => work(queryable(tx, () => engine.closed)))),
    async close() {
      if (!engine.closed) await engine.close();
      await unlock();
    },
  };
}

function queryable(engine: PGliteLike, isClosed: () => boolean): Queryable {
  return {
    async query(sql, params = []) {
      if (isClosed()) throw new Unreachable('closed');
      return (await engine.query<Row>(sql, [...params])).rows;
    },
  };
}
