// The surveys this collector knows, by id and version: the presets, a folder of the operator's, and those registered over HTTP, which live in the database
// so that every collector on it, and the next start, knows them too.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { explain } from '../../src/survey/explain.js';
import { parseScores, isScores, type Score } from '../../src/survey/scores.js';
import { isSurvey, parseSurvey } from '../../src/survey/parse.js';
import type { Issue } from '../../src/survey/issue.js';
import type { Survey } from '../../src/survey/survey.js';
import type { Database } from './database/database.js';

export interface Registered {
  readonly survey: Survey;
  readonly scores: readonly Score[];
  readonly definition: unknown;
}

export interface Registry {
  find(id: string, version: string): Promise<Registered | undefined>;
  /** All versions of one survey, the newest last: numbers in them count as numbers, 2026.10 is newer than 2026.9. */
  versions(id: string): Promise<readonly Registered[]>;
  /** `conflict`: another definition is already known under this id and version. */
  register(definition: unknown): Promise<Registered | readonly Issue[] | 'conflict'>;
}

export const presetsFolder = fileURLToPath(new URL('../../src/presets/', import.meta.url));

export async function createRegistry(database: Database, folders: readonly string[]): Promise<Registry> {
  const known = new Map<string, Registered>();
  const remember = (entry: Registered): Registered => {
    known.set(keyOf(entry.survey.id, entry.survey.version), entry);
    return entry;
  };
  for (const folder of folders) for (const entry of await readFolder(folder)) remember(entry);

  const load = async (id: string): Promise<void> => {
    const rows = await database.query('select definition from surveys where id = $1 order by registered_at', [id]);
    for (const row of rows) {
      const entry = parseDefinition(row['definition']);
      if ('survey' in entry && !known.has(keyOf(entry.survey.id, entry.survey.version))) remember(entry);
    }
  };
  const find: Registry['find'] = async (id, version) => {
    if (!known.has(keyOf(id, version))) await load(id);
    return known.get(keyOf(id, version));
  };

  return {
    find,
    async versions(id) {
      await load(id);
      return [...known.values()].filter((entry) => entry.survey.id === id).sort((a, b) => byNumbers.compare(a.survey.version, b.survey.version));
    },
    async register(definition) {
      const entry = parseDefinition(definition);
      if (!('survey' in entry)) return entry;
      const { id, version } = entry.survey;
      const insert = 'insert into surveys (id, version, definition, registered_at) values ($1, $2, $3, $4) on conflict do nothing';
      if (!(await find(id, version))) await database.query(insert, [id, version, JSON.stringify(definition), new Date().toISOString()]);
      const current = await find(id, version);
      return current !== undefined && isDeepStrictEqual(current.definition, definition) ? current : 'conflict';
    },
  };
}

const byNumbers = new Intl.Collator('en', { numeric: true });

/** No id holds U+0000: it would not survive the database. */
const keyOf = (id: string, version: string): string => `${id}\u0000${version}`;

export function parseDefinition(definition: unknown): Registered | readonly Issue[] {
  const survey = parseSurvey(definition);
  if (!isSurvey(survey)) return survey;
  const scores = parseScores(definition, survey);
  return isScores(scores) ? { survey, scores, definition } : scores;
}

async function readFolder(folder: string): Promise<readonly Registered[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const entry = parseDefinition(JSON.parse(await readFile(join(folder, name), 'utf8')));
      if (!('survey' in entry)) throw new Error(`${join(folder, name)} is no valid survey: ${entry.map(explain).join('; ')}.`);
      return entry;
    }),
  );
}
