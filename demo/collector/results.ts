// GET /v1/results: who asks decides what is seen. The public gets whole months, one group at a time, nothing under ten ballots, steps of ten;
// the admin token (or the demo's `live`) gets everything at once.

import type { Context } from 'hono';
import { toCsv } from './csv.js';
import type { Database } from './database/database.js';
import { groupings, isGrouping, isTrait, type Grouping, type Trait } from './grouping.js';
import { selectImpressions } from './impressions.js';
import { parsePeriod } from './period.js';
import { ProblemError } from './problem.js';
import { formats, publish, type Format, type ResultsDocument } from './publish.js';
import type { Registered, Registry } from './registry.js';
import { selectBallots } from './responses.js';
import { isAdmin } from './token.js';

export interface ResultsParts {
  readonly database: Database;
  readonly registry: Registry;
  readonly adminToken: string | undefined;
  readonly live: boolean;
  readonly timeZone: string;
  readonly publicGroups: readonly Trait[];
  readonly now: () => Date;
  /** For so long, in ms, a response does not count in public: one that was received before it may still be on its way into the database. */
  readonly settling: number;
}

const parameters = ['survey', 'version', 'group', 'from', 'to', 'format', 'lang'] as const;

export async function answerResults(context: Context, parts: ResultsParts): Promise<Response> {
  const isFree = isAdmin(context.req.header('authorization'), parts.adminToken) || parts.live;
  const question = parseQuestion(context);
  const period = parsePeriod({ from: question.from, to: question.to, timeZone: parts.timeZone, isFree });
  const group = parseGroup(question.group);
  if (!isFree && group !== undefined && isTrait(group) && !parts.publicGroups.includes(group)) throw new ProblemError('unauthorized', `Results by ${group} need the admin token.`);
  const format = parseFormat(question.format);
  const known = await findSurvey(parts.registry, question);
  const now = new Date(parts.now().getTime() - parts.settling);
  const ballots = await selectBallots(parts.database, known.survey, isFree ? undefined : now);
  const impressions = await selectImpressions(parts.database, known.survey);
  const document: ResultsDocument = publish({ known, ballots, impressions, now, publicGroups: parts.publicGroups, period, group, isFree, timeZone: parts.timeZone, asked: { from: question.from, to: question.to } });
  const headers = { 'cache-control': isFree ? 'private, no-cache' : 'public, max-age=60', vary: 'authorization' };
  if (format === 'json') return context.json(document, 200, headers);
  const name = [known.survey.id, group, question.from, question.to].filter(Boolean).join('-').replace(/[^\w.-]+/g, '_');
  return context.body(toCsv(document, question.lang ?? 'vi'), 200, {
    ...headers,
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="${name}.csv"`,
    'x-content-type-options': 'nosniff',
  });
}

type Question = Readonly<Partial<Record<(typeof parameters)[number], string>>>;

/** A parameter misspelt or given twice would silently answer another question. */
function parseQuestion(context: Context): Question {
  const asked = new URL(context.req.url).searchParams;
  for (const name of asked.keys()) {
    if (!parameters.some((known) => known === name)) throw new ProblemError('invalid-parameter', `There is no parameter "${name.slice(0, 80)}"; known are ${parameters.join(', ')}.`);
    if (asked.getAll(name).length > 1) throw new ProblemError('invalid-parameter', `${name} is given more than once.`);
  }
  return Object.fromEntries(asked) as Question;
}

function parseGroup(group: string | undefined): Grouping | undefined {
  if (group === undefined || isGrouping(group)) return group;
  throw new ProblemError('invalid-parameter', `group is one of ${groupings.join(', ')}.`);
}

function parseFormat(format = 'json'): Format {
  const known = formats.find((one) => one === format);
  if (known !== undefined) return known;
  throw new ProblemError('invalid-parameter', `format is one of ${formats.join(', ')}.`);
}

/** Versions ask different things, so a figure is always of one: the one named, else the newest. */
async function findSurvey(registry: Registry, { survey: id, version }: Question): Promise<Registered> {
  if (id === undefined || id === '') throw new ProblemError('invalid-parameter', 'survey is missing: the id of a survey.');
  const known = version === undefined ? (await registry.versions(id)).at(-1) : await registry.find(id, version);
  if (known === undefined) throw new ProblemError('not-found', `This collector does not know ${version === undefined ? 'this survey' : 'this survey in this version'}.`);
  return known;
}
