// Numbered SQL files, each applied once. The row that records a file is inserted before the file runs, in the same transaction:
// a second collector starting at the same moment waits on that key, then finds the work done. No advisory locks, which not every cluster has.

import { readdir, readFile } from 'node:fs/promises';
import type { Database } from './database.js';

const folder = new URL('./migrations/', import.meta.url);

export async function migrate(database: Database): Promise<void> {
  await createLedger(database);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  for (const name of files) {
    const sql = await readFile(new URL(name, folder), 'utf8');
    await database.transaction(async (tx) => {
      const claimed = await tx.query('insert into migrations (name) values ($1) on conflict do nothing returning name', [name]);
      if (claimed.length === 0) return;
      for (const statement of statementsOf(sql)) await tx.query(statement);
    });
  }
}

/** `if not exists` still collides when two sessions run it at once; by the second try the table is there. */
async function createLedger(database: Database): Promise<void> {
  const create = 'create table if not exists migrations (name text primary key, applied_at timestamptz not null default current_timestamp)';
  await database.query(create).catch(() => database.query(create));
}

/** A statement ends with a semicolon at the end of a line. */
function statementsOf(sql: string): readonly string[] {
  return sql
    .replace(/^--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
