// What comes twice, alone, at once and in lists.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { against, checked, found, words } from './support/command.js';
import { CORS, problem, type Answer, type Twist } from './support/endpoint.js';
import { itNames } from './support/wrong.js';

/** Single responses only, and only from the second time on. */
const toRepeats = (answer: Answer): Twist => ({ before, count, json }, right) => (before && count === 1 && !Array.isArray(json) ? answer : right());
const KEY = /create unique index responses_id on responses \(id\)[\s\S]*on conflict \(id\) do nothing/;

const alike: Twist = ({ method, json, count }, right) => (method === 'POST' && count === 1 && !Array.isArray(json) ? { ...right(), status: 204 } : right());

describe('Of a repeated id', () => {
  const check = 'replay';
  const also = ['at-once'];
  itNames({ that: 'refuses it', twist: toRepeats(problem(400, 'duplicate key')), check, also, says: [/The same once more: 400/, /“not accepted”, though the answer is stored/, KEY] });
  itNames({ that: 'says conflict', twist: toRepeats(problem(409)), check, also, says: [/The same once more: 409/, /asks for 30 days/, KEY] });
  itNames({ that: 'fails on it', twist: toRepeats(problem(500)), check, also, says: [/The same once more: 500/, /sends it again for 30 days/, KEY] });
  itNames({ that: 'rejects it by results', twist: ({ before, json }, right) => (before && !Array.isArray(json) ? { status: 200, body: { results: [{ id: (json as { id: string }).id, status: 'rejected' }] } } : right()), check, also, says: [/200, rejected/, KEY] });
  itNames({ that: 'says the same each time', twist: alike, check, verdict: 'told', says: [/204, as the first time/, /select count\(\*\) from responses where id in \('[\da-f-]{36}'\)/] });
});

describe('Of one id that comes ten times at once', () => {
  const check = 'at-once';
  itNames({ that: 'answers new and known alike', twist: alike, check, verdict: 'told', says: [/at once: 204/, /can’t be seen from here/, /select count/] });
  /** The look beforehand sees nothing yet: in the second of the two rows nobody else asks so often. */
  const racing = (answer: Answer): Twist => {
    let first: unknown;
    return ({ json, count, before }, right) => {
      first ??= count ? json : undefined;
      return count === 1 && !Array.isArray(json) && JSON.stringify(json) !== JSON.stringify(first) && before > 0 && before < 4 ? answer : right();
    };
  };
  itNames({ that: 'answers some of them as new', twist: racing({ status: 201 }), check, says: [/10 times at once: 4 × 201; 6 × 200/, /4 of them were answered as new/, KEY] });
  itNames({ that: 'fails where they meet', twist: racing({ status: 500 }), check, says: [/1 × 201; 3 × 500; 6 × 200/, /5xx/, KEY] });
});

describe('The report', () => {
  it('gives an advice once, and names afterwards where it stands', () =>
    against(toRepeats(problem(500)), async ({ url }) => {
      const { text } = await checked(url);
      assert.equal(text.split('on conflict (id) do nothing').length, 2);
      assert.match(text, /✗ Another one, 10 times at once: 1 × 201; 9 × 500\n {2}→ as for “The same once more”\n/);
    }));
});

describe('Of a known id with another body', () => {
  const other = (answer: Answer): Twist => ({ text, count }, right) => (count === 1 && /"seconds":7,/.test(text) ? answer : right());
  for (const answer of [problem(422), problem(409), { status: 200 }])
    it(`tells what came, and calls ${answer.status} no fault`, () =>
      against(other(answer), async ({ url }) => {
        const report = await checked(url);
        const finding = found(report, 'other-body');
        assert.equal(finding.verdict, 'told');
        assert.match(words(finding), new RegExp(`another body: ${answer.status}`));
        assert.equal(report.wrong, 0);
      }));
});

describe('Of a list', () => {
  const check = 'list';
  const toLists = (answer: (ids: readonly string[]) => Answer): Twist => ({ json }, right) => {
    const reply = right();
    return Array.isArray(json) ? answer(json.map(({ id }) => id)) : reply;
  };
  const three = /"specversion"/;
  itNames({ that: 'refuses lists', twist: toLists(() => problem(422)), check, verdict: 'told', says: [/one by one/, /Leave `batch` out/, /"results"/] });
  itNames({ that: 'refuses lists though pages send them', twist: toLists(() => problem(422)), args: ['--batch'], check, also: ['list-replay'], says: [/one by one/, /Leave `batch` out/] });
  itNames({ that: 'fails because one is known', twist: toLists(() => problem(500)), args: ['--batch'], check, also: ['list-replay'], says: [/must not make the others fail/, /past those that are known/] });
  itNames({ that: 'fails on lists that no page sends', twist: toLists(() => problem(500)), check, verdict: 'told', says: [/past those that are known/] });
  itNames({ that: 'names only some of a list', twist: toLists(([id]) => ({ status: 200, body: { results: [{ id, status: 'accepted' }] } })), args: ['--batch'], check, also: ['list-replay'], says: [/accepted and retry/, /Name each id/] });
  itNames({ that: 'does not say what became of each', twist: toLists(() => ({ status: 204, headers: CORS })), args: ['--batch'], check, verdict: 'told', says: [/takes all of them as stored/, /has to say 3/, /select count/] });

  it('is asked whether it knows one that came alone before', () =>
    against(undefined, async ({ url, asked }) => {
      await checked(url);
      const [list] = asked.filter(({ text, count }) => count === 3 && three.test(text));
      const ids = (list?.json as { id: string }[]).map(({ id }) => id);
      assert.equal(asked.filter(({ json }) => ids.includes((json as { id?: string })?.id ?? '')).length > 1, true);
    }));
});

describe('Of a limit to how often one address may ask', () => {
  it('it says each time that nothing could be judged, and gives no other advice', () => {
    let posts = 0;
    return against(({ method }, right) => (method === 'POST' && (posts += 1) > 12 ? { status: 429, headers: { ...CORS, 'retry-after': '10' } } : right()), async ({ url }) => {
      const { findings, code } = await checked(url);
      const limited = findings.filter(({ what }) => /\b429$/.test(what));
      assert.ok(limited.length > 10);
      for (const finding of limited.filter(({ check }) => check !== 'other-body')) assert.match(words(finding), /could not be judged[\s\S]*fifty requests/);
      assert.equal(code, 1);
    });
  });
});
