// The table of responses. The primary key on the response's id, in the statement that stores it, is what makes "at least once" count once.

import type { Ballot } from '../../src/scoring/ballot.js';
import type { Queryable, Row } from './database/database.js';
import type { ResponseEvent } from './event.js';

export interface NewResponse {
  readonly event: ResponseEvent;
  /** It fits a survey known here; only such count in results. */
  readonly verified: boolean;
}

const columns = ['id', 'survey_id', 'survey_version', 'agency_id', 'procedure_id', 'unit', 'channel', 'submitted_at', 'received_at', 'verified', 'event'] as const;

/** One statement for all. Resolves to the ids that are new; every other one was here before. */
export async function insertResponses(database: Queryable, responses: readonly NewResponse[], now: Date): Promise<ReadonlySet<string>> {
  if (responses.length === 0) return new Set();
  // In the order of ids: two batches that share ids, each in its own order, would wait for each other until the database ends one of them.
  const ordered = [...responses].sort((one, other) => (one.event.id < other.event.id ? -1 : 1));
  const tuple = (index: number): string => `(${columns.map((_, column) => `$${index * columns.length + column + 1}`).join(', ')})`;
  const rows = await database.query(
    `insert into responses (${columns.join(', ')}) values ${ordered.map((_, index) => tuple(index)).join(', ')} on conflict do nothing returning id`,
    ordered.flatMap(({ event, verified }) => [
      event.id, event.surveyId, event.surveyVersion, event.agencyId ?? null, event.procedure ?? null, event.unit ?? null, event.channel ?? null,
      submittedAt(event.time, now).toISOString(), now.toISOString(), verified, JSON.stringify(event.raw),
    ]),
  );
  return new Set(rows.map((row) => String(row['id'])));
}

const day = 86_400_000;

/** The citizen's clock decides the month, unless it is plainly wrong: then ours. The event keeps what was sent. */
function submittedAt(time: Date, now: Date): Date {
  const age = now.getTime() - time.getTime();
  return age > 400 * day || age < -day ? now : time;
}

/** What results are made of: never words, contacts or tickets. */
export interface StoredBallot extends Ballot {
  readonly agencyId: string | undefined;
  readonly agency: string | undefined;
  readonly procedure: string | undefined;
  readonly procedureName: string | undefined;
  readonly unit: string | undefined;
  readonly channel: string | undefined;
  readonly caseId?: string | undefined;
  readonly submittedAt: Date;
  /** When it came here; absent: as soon as it was submitted. */
  readonly receivedAt?: Date;
}

/**
 * Verified ones only, in the order of arrival, so that what comes later is only ever appended.
 * @param until leaves out what arrived later.
 */
export async function selectBallots(database: Queryable, survey: { readonly id: string; readonly version: string }, until?: Date): Promise<readonly StoredBallot[]> {
  const rows = await database.query(
    `select agency_id, procedure_id, unit, channel, submitted_at, received_at, event->'data'->'answers' as answers, event->'data'->'notApplicable' as not_applicable,
            event->'data'->'shown' as shown, event->'data'->'about' as about
       from responses where survey_id = $1 and survey_version = $2 and verified ${until ? 'and received_at <= $3 ' : ''}order by received_at, id`,
    [survey.id, survey.version, ...(until ? [until.toISOString()] : [])],
  );
  return rows.map(toBallot);
}

/** Rows were checked when they were stored. */
function toBallot(row: Row): StoredBallot {
  const about = (row['about'] ?? {}) as Readonly<Record<string, string | undefined>>;
  const text = (column: string): string | undefined => (row[column] ?? undefined) as string | undefined;
  return {
    answers: row['answers'] as Ballot['answers'],
    notApplicable: (row['not_applicable'] ?? []) as readonly string[],
    shown: row['shown'] as readonly string[],
    agencyId: text('agency_id'),
    agency: about['agency'],
    procedure: text('procedure_id'),
    procedureName: about['procedureName'],
    unit: text('unit'),
    channel: text('channel'),
    caseId: about['caseId'],
    submittedAt: new Date(row['submitted_at'] as string | Date),
    receivedAt: new Date(row['received_at'] as string | Date),
  };
}
