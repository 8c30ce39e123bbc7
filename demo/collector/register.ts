// POST /v1/surveys, and surveys that came as files. Responses that came before their survey were kept unverified; now they are held against it, and
// count if they fit.

import { isFault, parseEvent } from './event.js';
import type { Database } from './database/database.js';
import { ProblemError } from './problem.js';
import type { Registry } from './registry.js';
import { explain } from '../../src/survey/explain.js';
import type { Survey } from '../../src/survey/survey.js';
import { findFault } from './validate.js';

export interface Registrar {
  readonly database: Database;
  readonly registry: Registry;
  readonly now: () => Date;
}

export async function registerSurvey(definition: unknown, { database, registry, now }: Registrar): Promise<Response> {
  const outcome = await registry.register(definition);
  if (outcome === 'conflict') throw new ProblemError('conflict', 'Another definition is already registered under this id and version.');
  if (!('survey' in outcome)) throw new ProblemError('invalid-survey', `The definition has ${outcome.length} ${outcome.length === 1 ? 'fault' : 'faults'}.`, {
    issues: outcome.map((issue) => ({ code: issue.code, path: issue.path, message: explain(issue) })),
  });
  const { survey } = outcome;
  const verified = await verifyEarlier(survey, database, now());
  return Response.json({ id: survey.id, version: survey.version, verified }, { status: 201 });
}

/** At the start: for surveys that came as files meanwhile. */
export async function verifyWaiting({ database, registry, now }: Registrar): Promise<void> {
  const surveys = await database.query('select distinct survey_id, survey_version from responses where not verified');
  for (const { survey_id: id, survey_version: version } of surveys) {
    const known = await registry.find(String(id), String(version));
    if (known !== undefined) await verifyEarlier(known.survey, database, now());
  }
}

/** Tens are made in order of arrival: what came before one that counts already is taken to arrive now, or all later tens would be others. */
async function verifyEarlier(survey: Survey, database: Database, now: Date): Promise<number> {
  const own = 'survey_id = $1 and survey_version = $2';
  const key = [survey.id, survey.version];
  return database.transaction(async (tx) => {
    const waiting = await tx.query(`select id, event, received_at from responses where ${own} and not verified`, key);
    const [counting] = await tx.query(`select max(received_at) as latest from responses where ${own} and verified`, key);
    const latest = new Date((counting?.['latest'] ?? 0) as string | Date);
    const fitting = waiting.filter((row) => {
      const event = parseEvent(row['event']);
      return !isFault(event) && !event.isTrapped && findFault(event, survey) === undefined;
    });
    for (const { id, received_at: at } of fitting) {
      const receivedAt = new Date(at as string | Date);
      await tx.query('update responses set verified = true, received_at = $2 where id = $1', [id, (receivedAt > latest ? receivedAt : now).toISOString()]);
    }
    return fitting.length;
  });
}
