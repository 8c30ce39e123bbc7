// POST /v1/surveys. Responses that came before their survey were kept unverified; now they are held against it, and count if they fit.

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
}

export async function registerSurvey(definition: unknown, { database, registry }: Registrar): Promise<Response> {
  const outcome = await registry.register(definition);
  if (outcome === 'conflict') throw new ProblemError('conflict', 'Another definition is already registered under this id and version.');
  if (!('survey' in outcome)) throw new ProblemError('invalid-survey', `The definition has ${outcome.length} ${outcome.length === 1 ? 'fault' : 'faults'}.`, {
    issues: outcome.map((issue) => ({ code: issue.code, path: issue.path, message: explain(issue) })),
  });
  const { survey } = outcome;
  const verified = await verifyEarlier(database, survey);
  return Response.json({ id: survey.id, version: survey.version, verified }, { status: 201 });
}

async function verifyEarlier(database: Database, survey: Survey): Promise<number> {
  return database.transaction(async (tx) => {
    const rows = await tx.query('select id, event from responses where survey_id = $1 and survey_version = $2 and not verified', [survey.id, survey.version]);
    const fitting = rows.filter((row) => {
      const event = parseEvent(row['event']);
      return !isFault(event) && !event.isTrapped && findFault(event, survey) === undefined;
    });
    for (const row of fitting) await tx.query('update responses set verified = true where id = $1', [row['id']]);
    return fitting.length;
  });
}
