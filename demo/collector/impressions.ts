// POST /v1/impressions: that a survey came into view. Counted by the day of its arrival here, with nothing that tells one visitor from another.

import { readBody } from './body.js';
import type { Queryable } from './database/database.js';
import { dayOf } from './period.js';
import { ProblemError } from './problem.js';
import type { Registry } from './registry.js';
import { sizes } from './event.js';
import { toStorableText } from './storable.js';

/** As the element sends it; `null` where the page says nothing. */
export interface Impression {
  readonly survey: string;
  readonly version: string;
  readonly agencyId?: string | null;
  readonly procedure?: string | null;
  readonly channel?: string | null;
}

/** How often it was shown on one day; '' for "none given". */
export interface ImpressionCount {
  readonly agency: string;
  readonly procedure: string;
  readonly channel: string;
  /** "2026-03-31", in the collector's time zone. */
  readonly day: string;
  readonly count: number;
}

const BODY_BYTES = 8 * 1024;

export interface ImpressionParts {
  readonly database: Queryable;
  readonly registry: Registry;
  readonly now: () => Date;
  readonly timeZone: string;
}

export async function countImpression(request: Request, { database, registry, now, timeZone }: ImpressionParts): Promise<void> {
  const body = await readBody(request, BODY_BYTES);
  if (body.kind !== 'single' || typeof body.item !== 'object' || body.item === null) throw new ProblemError('malformed-request', 'An impression is one object.');
  const fields = body.item as Readonly<Record<string, unknown>>;
  const read = (name: keyof Impression): string => {
    const value = fields[name] ?? '';
    if (typeof value !== 'string' || value.length > sizes.id) throw new ProblemError('malformed-request', `${name} must be a text of at most ${sizes.id} characters.`);
    return toStorableText(value);
  };
  const [survey, version] = [read('survey'), read('version')];
  // Of a survey that nobody knows no rate will be asked for, and whoever makes names up fills no table.
  if ((await registry.find(survey, version)) === undefined) throw new ProblemError('not-found', 'This collector does not know this survey in this version.');
  await database.query(
    `insert into impressions (survey_id, survey_version, agency_id, procedure_id, channel, day, count) values ($1, $2, $3, $4, $5, $6, 1)
       on conflict (survey_id, survey_version, agency_id, procedure_id, channel, day) do update set count = impressions.count + 1`,
    [survey, version, read('agencyId'), read('procedure'), read('channel'), dayOf(now(), timeZone)],
  );
}

export async function selectImpressions(database: Queryable, survey: { readonly id: string; readonly version: string }): Promise<readonly ImpressionCount[]> {
  const rows = await database.query('select agency_id, procedure_id, channel, day, count from impressions where survey_id = $1 and survey_version = $2', [survey.id, survey.version]);
  return rows.map((row) => ({
    agency: String(row['agency_id']),
    procedure: String(row['procedure_id']),
    channel: String(row['channel']),
    day: String(row['day']),
    count: Number(row['count']),
  }));
}
