// The made-up province: that everybody makes the same one, and that its answers are the collector's, under its public rules.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createPortal } from '../../serve.js';
import { createBallots, type Form } from '../ballots.js';
import { FORMS, PLACES_SEED, SEED } from '../forms.js';
import { answersOf, GROUPINGS } from '../make.js';
import { createPlaces } from '../places.js';
import { createRandom } from '../random.js';

interface Group {
  readonly key: string;
  readonly label?: string;
  readonly n?: number;
  readonly withheld?: true;
}

interface Answer {
  readonly n: number;
  readonly rules: object;
  readonly groups: readonly Group[];
}

const read = (id: string, group: string): Answer => JSON.parse(readFileSync(new URL(`../answers/${id}-${group}.json`, import.meta.url), 'utf8')) as Answer;
const places = createPlaces(createRandom(PLACES_SEED));
const [statements, counters] = FORMS as [Form, Form];

describe('The made-up province', () => {
  it('has fifty-four communes and wards, twelve months, four channels and fifty thousand ballots', () => {
    assert.equal(new Set(places.map(({ name }) => name)).size, 54);
    assert.equal(FORMS.reduce((sum, { count }) => sum + count, 0), 50_000);
    for (const { id } of FORMS) {
      assert.equal(read(id, 'month').groups.length, 12);
      assert.equal(read(id, 'agency').groups.length, 54);
      assert.deepEqual(read(id, 'channel').groups.map(({ key }) => key), ['kiosk', 'paper', 'qr', 'web']);
    }
  });

  it('is made of the same ballots by everybody', () => {
    const [first, again] = [0, 1].map(() => JSON.stringify(createBallots({ ...counters, count: 500 }, places, SEED)));
    assert.equal(first, again);
    assert.equal(createHash('sha256').update(first ?? '').digest('hex').slice(0, 16), 'dcd91174de6e3bbb');
  });

  it('is published under the public rules: nothing under ten, in steps of ten, with offices and a month withheld', () => {
    for (const { id } of FORMS) {
      for (const group of GROUPINGS) {
        const { rules, groups } = read(id, group);
        assert.deepEqual(rules, { live: false, minimum: 10, step: 10 });
        assert.deepEqual(groups.filter(({ n, withheld }) => !withheld && (n === undefined || n < 10 || n % 10 !== 0)), []);
      }
      assert.deepEqual(read(id, 'month').groups.filter(({ withheld }) => withheld).map(({ key }) => key), ['2026-02']);
      assert.ok(read(id, 'agency').groups.filter(({ withheld }) => withheld).length >= 2);
    }
  });

  it('has answers that the collector gives today (npm run province)', async () => {
    const answers = await answersOf(counters, SEED);
    for (const group of GROUPINGS) assert.deepEqual(answers.get(group), read(counters.id, group), group);
  });

  it('is answered to its page with the name of every office, as CSV too, and to nobody else', async () => {
    const portal = createPortal({ collector: { fetch: () => new Response() }, collectorUrl: 'http://127.0.0.1:1' });
    const ask = async (question: string) => portal.request(`/province/results?${question}`);
    const reply = await ask(`survey=${statements.id}&group=agency&from=2025-07&to=2026-06`);
    const { groups } = (await reply.json()) as Answer;
    assert.deepEqual(groups.map(({ label }) => label), places.map(({ name }) => name));
    const csv = await ask(`survey=${statements.id}&group=agency&format=csv&lang=en`);
    assert.match(csv.headers.get('content-type') ?? '', /^text\/csv/);
    assert.match(await csv.text(), /UBND xã Trà Leng,withheld/);
    for (const question of ['survey=csat', 'survey=..%2F..%2Fserve&group=agency', `survey=${statements.id}&group=month&from=2025-08`]) assert.equal((await ask(question)).status, 404, question);
  });
});
