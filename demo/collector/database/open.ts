import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { openPGlite } from './pglite.js';
import { openPostgres } from './postgres.js';

export interface Storage {
  /** The embedded database's directory. */
  readonly dataDir: string;
  /** A PostgreSQL-compatible server; takes the place of `dataDir`. */
  readonly databaseUrl?: string | undefined;
}

/** The database with its tables in place. */
export async function openDatabase({ dataDir, databaseUrl }: Storage): Promise<Database> {
  const database = databaseUrl === undefined ? await openPGlite(dataDir) : await openPostgres(databaseUrl);
  await migrate(database).catch(async (fault: unknown) => {
    await database.close();
    throw fault;
  });
  return database;
}
