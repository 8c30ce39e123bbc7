// What came of a fault, as one plain value that a row of the matrix can be held to; and what must be true after every one of them, whatever else
// a row says: the same bytes under the same id each time, nothing in the database that nobody was told of, nothing told that isn't there.

import assert from 'node:assert/strict';
import { eventually } from '../../e2e/support/browser.js';
import type { Visit } from './visit.js';

export interface Outcome {
  readonly state: string;
  /** In order, each with the number of its response: "1 queued", "2 sent duplicate". */
  readonly told: readonly string[];
  /** How often each response arrived. */
  readonly arrivals: readonly number[];
  /** How many POSTs the page began in this visit. */
  readonly tries: number;
  /** Numbers of the responses that wait on the device. */
  readonly waiting?: readonly number[];
  /** Numbers of those that are set aside there. */
  readonly refused?: readonly number[];
  /** What each warning of the console is about. */
  readonly warnings?: readonly RegExp[];
}

/** What an event says beside its id: flags by their names, and what it gives as status or reason. */
const inWords = ({ durable, ...detail }: Readonly<Record<string, unknown>>): readonly string[] => [
  ...(durable === false ? ['not durable'] : []),
  ...Object.entries(detail).flatMap(([name, value]) => (value === true ? [name] : /status|reason/.test(name) ? [String(value)] : [])),
];

/** Everything that happened is over: what is still to come, only time would bring. */
export async function assertOutcome(visit: Visit, { warnings = [], waiting = [], refused = [], ...rest }: Outcome): Promise<void> {
  await visit.still();
  const { ids, endpoint } = visit;
  // Sentences for webmasters are fetched when there is one to be said.
  await eventually(async () => (await visit.heard()).warnings.length >= warnings.length, () => `fewer than ${warnings.length} warnings`);
  const heard = await visit.heard();
  const rows = await visit.rows();
  const number = (id: unknown) => ids.indexOf(id as string) + 1;
  const onShelf = (shelf: string) => rows.filter(({ key }) => key[0] === shelf).map(({ key }) => number(key[2]));
  const told = heard.told.map(({ type, detail }) => [number(detail['id']), type.replace('survey-', ''), ...inWords(detail)].join(' '));
  assert.deepEqual(heard.errors, []);
  assert.deepEqual(
    {
      state: await visit.page.evaluate('e2e.surveys()[0].state'),
      told,
      arrivals: ids.map((id) => endpoint.arrivals.filter((arrival) => arrival.ids.includes(id)).length),
      tries: await visit.tries(),
      waiting: onShelf('q'),
      refused: onShelf('x'),
    },
    { ...rest, waiting, refused },
  );
  assert.equal(heard.warnings.length, warnings.length, heard.warnings.join('\n'));
  warnings.forEach((warning, index) => assert.match(heard.warnings[index]!, warning));
  assertKept(visit, told, new Set(onShelf('q')));
}

function assertKept({ ids, endpoint }: Visit, told: readonly string[], waiting: ReadonlySet<number>): void {
  for (const id of ids) {
    const bytes = endpoint.arrivals.flatMap(({ rows }) => rows).filter((row) => row.id === id).map(({ body }) => body);
    assert.equal(new Set(bytes).size, Math.min(bytes.length, 1), 'each arrival of a response has the same bytes');
  }
  const stored = new Set(endpoint.rows.map(({ id }) => ids.indexOf(id) + 1));
  const has = (number: number, what: string) => told.some((words) => words.startsWith(`${number} ${what}`));
  const numbers = ids.map((_, index) => index + 1);
  assert.deepEqual([...stored].filter((number) => !numbers.includes(number)), [], 'what is stored was handed in here');
  assert.deepEqual(numbers.filter((number) => has(number, 'sent') && !stored.has(number)), [], 'what is told to be sent is stored');
  const open = numbers.filter((number) => !has(number, 'sent') && !has(number, 'rejected') && !has(number, 'dropped'));
  assert.deepEqual(open.filter((number) => !waiting.has(number)), [], 'what is told to be kept is kept');
  assert.deepEqual(numbers.filter((number) => has(number, 'rejected') && stored.has(number)), [], 'what is told to be refused is not stored');
}
