// GET /province/results: what `npm run province` wrote down, asked for as a collector is. So the page needs no database, and `npm start` no minute.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Context } from 'hono';
import { toCsv } from '../collector/csv.js';
import type { ResultsDocument } from '../collector/publish.js';
import { YEAR } from './ballots.js';
import { createPlaces } from './places.js';
import { createRandom } from './random.js';
import { PLACES_SEED } from './forms.js';

const fileOf = (survey: string, group: string): string => fileURLToPath(new URL(`./answers/${survey}-${group}.json`, import.meta.url));

/** A collector names an office as its ballots do, so one whose ballots are withheld has no name. The province knows its own. */
function named(document: ResultsDocument): ResultsDocument {
  if (document.group !== 'agency') return document;
  const names = new Map(createPlaces(createRandom(PLACES_SEED)).map(({ id, name }) => [id, name]));
  const groups = document.groups?.map((group) => {
    const label = names.get(group.key ?? '');
    return label === undefined ? group : { ...group, label };
  });
  return { ...document, ...(groups && { groups }) };
}

async function read(asked: URLSearchParams): Promise<ResultsDocument | undefined> {
  const [survey = '', group = ''] = [asked.get('survey') ?? '', asked.get('group') || 'month'];
  const isYear = (asked.get('from') ?? YEAR.from) === YEAR.from && (asked.get('to') ?? YEAR.to) === YEAR.to;
  if (!isYear || !/^[\w-]+$/.test(survey) || !/^\w+$/.test(group)) return undefined;
  const text = await readFile(fileOf(survey, group), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : named(JSON.parse(text) as ResultsDocument);
}

export async function answerProvince(context: Context): Promise<Response> {
  const asked = new URL(context.req.url).searchParams;
  const document = await read(asked);
  if (!document) return context.json({ title: 'The sample province has the answers to its own page only.', status: 404 }, 404);
  if (asked.get('format') !== 'csv') return context.json(document);
  const name = [asked.get('survey'), document.group].join('-');
  return context.body(toCsv(document, asked.get('lang') ?? 'vi'), 200, { 'content-type': 'text/csv; charset=utf-8; header=present', 'content-disposition': `attachment; filename="${name}.csv"` });
}
