// What the owner of an endpoint is told, off the code that sends and judges: an example made by the product's own response, the outcomes as the
// widget's own transport gives them, the SQL of the kit.
import { ALL } from '../../../src/endpoint-kit/cors.js';
import { HELP } from '../../../src/endpoint-kit/help.js';
import { KEEP_DAYS } from '../../../src/endpoint-kit/checks/surveys.js';
import { MYSQL, POSTGRES, SQLITE } from '../../../src/endpoint-kit/sql.js';
import { toResponse } from '../../../src/response/response.js';
import { parseSurvey, isSurvey } from '../../../src/survey/parse.js';
import { begin, reduce } from '../../../src/survey/session.js';
import { createFetchTransport } from '../../../src/transport/fetch-transport.js';
import type { Outcome } from '../../../src/transport/transport.js';
import { read } from '../files.js';
import { code, table } from './markdown.js';

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trim()}\n\`\`\``;

const VALUES: Readonly<Record<string, string | number>> = { satisfaction: 5, comment: 'Hướng dẫn rõ ràng.' };

/** One response, as it arrives. */
export function event(): string {
  const survey = parseSurvey(JSON.parse(read('src/presets/csat.json')));
  if (!isSurvey(survey)) throw new Error('csat can’t be read.');
  const state = survey.sections.flatMap(({ questions }) => questions).reduce(
    (before, question) => reduce(before, { type: 'answer', question, answer: { value: VALUES[question.id]! } }),
    begin(survey, 'page'),
  );
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  const response = toResponse(state, {
    id: '019c5a31-6f40-7d22-9c05-3f1d2a7e8b40',
    source: 'https://dichvucong.example.gov.vn/ho-so/hoan-tat',
    locale: 'vi',
    channel: 'web',
    about: { agencyId: 'H49.12', agency: 'UBND phường Hồng Hà', procedure: '1.001612', procedureName: 'Đăng ký khai sinh' },
    startedAt: Date.UTC(2026, 2, 2, 5),
    now: Date.UTC(2026, 2, 2, 5, 0, 41),
    trap: false,
    client: { name: 'satisfaction-survey', version },
  });
  return fenced('json', JSON.stringify(response, null, 2));
}

const FATES: Readonly<Record<Outcome['kind'], string>> = {
  accepted: 'stored: it leaves the device',
  duplicate: 'stored: it leaves the device',
  rejected: 'refused for good: it is set aside, and the citizen reads so',
  retry: 'kept, and sent again',
  split: 'sent again one by one',
  configuration: 'taken for a wrong set-up: all wait, and are tried rarely',
};

const STATUSES = [200, 201, 202, 204, 400, 401, 403, 404, 405, 408, 409, 410, 413, 415, 422, 425, 429, 500, 502, 503, 504];

interface Tried {
  readonly answer: string;
  readonly make: () => Response;
}

const outcomeOf = async ({ make }: Tried, many: number): Promise<string> => {
  const messages = Array.from({ length: many }, (_, at) => ({ id: `${at}`, body: '{}' }));
  const transport = createFetchTransport(() => 0, async () => make());
  const outcomes = await transport.send(messages, { endpoint: 'https://surveys.example/', request: 'simple' }, new AbortController().signal);
  const kinds = new Set(outcomes.map(({ kind }) => kind));
  if (outcomes.length !== many || kinds.size !== 1) throw new Error('One reply has to mean one thing for all messages.');
  return FATES[[...kinds][0]!];
};

const bare = (status: number): Tried => ({ answer: code(`${status}`), make: () => new Response(status === 204 ? null : '', { status }) });

const TRIED: readonly Tried[] = [
  ...STATUSES.map(bare),
  { answer: 'a redirect; no reply in time', make: () => { throw new TypeError('redirected'); } },
  { answer: 'any status, with a body that begins with `<`', make: () => new Response('<!doctype html>') },
  { answer: '2xx with `results` that do not name the id', make: () => new Response('{"results":[]}') },
];

const rows = new Map<string, Tried[]>();
for (const tried of TRIED) {
  const fate = JSON.stringify([await outcomeOf(tried, 1), await outcomeOf(tried, 2)]);
  rows.set(fate, [...(rows.get(fate) ?? []), tried]);
}

/** What the widget does with what you answer. */
export const outcomes = (): string =>
  table(
    ['you answer', 'to one response', 'to a list'],
    [...rows].map(([fate, answers]) => {
      const [one = '', list = ''] = JSON.parse(fate) as readonly string[];
      return [answers.map(({ answer }, at) => (at && !/^`\d+`$/.test(answer) ? `· ${answer}` : answer)).join(' '), one, list === one ? 'the same' : list];
    }),
  );

export const headers = (): string => fenced('', ALL.join('\n'));

const DATABASES = { PostgreSQL: POSTGRES, SQLite: SQLITE, 'MySQL 8 (nobody has run this one in our tests)': MYSQL };

export const sql = (): string =>
  fenced('sql', Object.entries(DATABASES).map(([name, { create, insert }]) => `-- ${name}\n${create};\n${insert};`).join('\n\n'));

/** How long what is old has to be known and taken. */
export function keeping(): string {
  const [, days] = /now - entry\.at > (\d+) \* 864e5/.exec(read('src/outbox/entry.ts')) ?? [];
  if (!days) throw new Error('src/outbox/entry.ts no longer says how long a response is kept.');
  return `A device tries for ${days} days, a kiosk until it is delivered. So know every id, and accept every survey version, for at least **${KEEP_DAYS} days** after it was last in use.`;
}

export const checkHelp = (): string => fenced('text', HELP);

export const minimal = (): string => fenced('js', read('demo/endpoint/endpoint.js'));
