// Definitions that can't be used: the page is unharmed, the fallback stands, and the webmaster reads once what to mend.

import assert from 'node:assert/strict';
import { afterEach, it } from 'node:test';
import { inEveryEngine, type Page } from './support/browser.js';
import { page, SCRIPT, startSite, tag, type Answer, type Site } from './support/site.js';

interface Case {
  readonly body: string;
  readonly code: string;
  readonly path?: string;
  readonly sentence: RegExp;
  readonly answers?: Readonly<Record<string, Answer>>;
}

const child = (json: string) => tag('', `<script type="application/json">${json}</script>`);
const html: Answer = '<!doctype html><title>Sign in</title><p>Please sign in.</p>';

const CASES: Readonly<Record<string, Case>> = {
  'src that answers 404': { body: tag('src="/gone.json"'), code: 'source-unreachable', sentence: /\/gone\.json/ },
  'src that answers 500 with JSON': {
    body: tag('src="/bad.json"'),
    code: 'source-unreachable',
    sentence: /\/bad\.json/,
    answers: { '/bad.json': { status: 500, type: 'application/json', body: '{ "id": "x" }' } },
  },
  'src that answers with a page': { body: tag('src="/page.json"'), code: 'source-not-json', sentence: /\/page\.json/, answers: { '/page.json': html } },
  'src that leads to a sign-in page': {
    body: tag('src="/private.json"'),
    code: 'source-not-json',
    sentence: /\/private\.json/,
    answers: { '/private.json': { status: 302, headers: { location: '/sign-in' } }, '/sign-in': html },
  },
  'src whose server hangs up': {
    body: tag('src="/broken.json"'),
    code: 'source-unreachable',
    sentence: /\/broken\.json/,
    answers: { '/broken.json': (request) => void request.socket.destroy() },
  },
  'src that is no address': { body: tag('src="http://["'), code: 'source-unreachable', sentence: /http:\/\/\[/ },
  'preset that is mistyped': { body: tag('preset="vn-sipas-shrot"'), code: 'preset-unknown', sentence: /did you mean "vn-sipas-short"\?/ },
  'preset named like a property of every object': { body: tag('preset="constructor"'), code: 'preset-unknown', sentence: /constructor/ },
  'child that is not JSON': { body: child('{ id: "x" }'), code: 'source-not-json', sentence: /script|child/ },
  'child with a scale that is mistyped': {
    body: child('{ "id": "x", "questions": [{ "id": "a", "type": "scale", "scale": "yesno", "label": "A" }, { "id": "b", "type": "scale", "scale": "stars", "label": "B" }] }'),
    code: 'unknown-scale',
    path: 'questions[1].scale',
    sentence: /no scale is called "stars"; did you mean "stars5"\?/,
  },
  'link that would run script': {
    body: child('{ "id": "x", "questions": [{ "id": "n", "type": "note", "label": "N", "link": { "href": "java\\tscript:alert(1)", "label": "L" } }, { "id": "a", "type": "scale", "scale": "yesno", "label": "A" }] }'),
    code: 'href-forbidden',
    path: 'questions[0].link.href',
    sentence: /https/,
  },
  'endpoint that is no address': { body: tag('').replace('/v1/responses', 'http://['), code: 'endpoint-missing', sentence: /endpoint/ },
  'endpoint that can’t be posted to': { body: tag('').replace('/v1/responses', 'mailto:office@example.org'), code: 'endpoint-missing', sentence: /endpoint/ },
  'missing endpoint': { body: '<satisfaction-survey><a id="fallback" href="/form">The ordinary form</a></satisfaction-survey>', code: 'endpoint-missing', sentence: /endpoint/ },
};

async function assertUnusable(at: Page, { code, path = '', sentence }: Case): Promise<void> {
  await at.state('unavailable');
  assert.equal(await at.evaluate(`document.querySelector('satisfaction-survey').getAttribute('state')`), 'unavailable');
  await at.until(`e2e.isSeen('#fallback')`);
  const issues = await at.evaluate<readonly { code: string; path: string; message: string }[]>('e2e.surveys()[0].issues');
  assert.deepEqual(issues.map((issue) => [issue.code, issue.path]), [[code, path]]);
  assert.match(issues[0]?.message ?? '', sentence);
  const { errors, warnings, events } = await at.heard();
  assert.deepEqual(errors, []);
  assert.deepEqual(events.filter(({ type }) => type !== 'survey-shown'), [{ type: 'survey-error', detail: { issues } }]);
  assert.equal(warnings.length, 1, warnings.join('\n'));
  for (const part of [code, path, issues[0]?.message ?? 'no message']) assert.ok(warnings[0]?.includes(part), `"${part}" is not in: ${warnings[0]}`);
}

inEveryEngine((browser) => {
  let site: Site;
  const open = async (body: string, answers: Readonly<Record<string, Answer>> = {}) => {
    site = await startSite({ answers: { ...answers, '/': page({ head: SCRIPT, body }) } });
    const at = await browser().newPage();
    await at.open(site.url);
    return at;
  };
  afterEach(async () => {
    await browser().closePages();
    await site.close();
  });

  for (const [name, unusable] of Object.entries(CASES)) {
    it(`names the mend for a ${name}`, async () => {
      await assertUnusable(await open(unusable.body, unusable.answers), unusable);
    });
  }

  it('names every fault of a definition, in one warning and one event', async () => {
    const at = await open(child('{ "questions": [{ "id": "a", "type": "scal", "label": "A" }, { "id": "b", "type": "choice", "label": "B", "options": [{ "id": "x", "label": "X" }, { "id": "x", "label": "Y" }] }] }'));
    await at.state('unavailable');
    const { warnings, events, errors } = await at.heard();
    assert.deepEqual(errors, []);
    assert.equal(warnings.length, 1);
    assert.equal(events.filter(({ type }) => type === 'survey-error').length, 1);
    for (const part of ['missing', 'unknown-value', 'questions[0].type: "scal" is not known', 'did you mean "scale"?', 'duplicate-id', 'questions[1].options[1].id: the id "x"']) {
      assert.ok(warnings[0]?.includes(part), `"${part}" is not in: ${warnings[0]}`);
    }
  });

  it('survives a cyclic object', async () => {
    const at = await open(tag());
    await at.state('asking');
    await at.evaluate(`(() => { const survey = { id: 'x', questions: [] }; survey.self = survey; e2e.surveys()[0].definition = survey; })()`);
    await at.state('unavailable');
    assert.equal(await at.evaluate('e2e.surveys()[0].issues[0].code'), 'definition-not-json');
    assert.deepEqual((await at.heard()).errors, []);
  });

  it('survives an object that throws when it is read', async () => {
    const at = await open(tag());
    await at.state('asking');
    await at.evaluate(`(() => { e2e.surveys()[0].definition = { get id() { throw new Error('no'); } }; })()`);
    await at.state('unavailable');
    assert.equal(await at.evaluate('e2e.surveys()[0].issues[0].code'), 'definition-not-json');
    assert.deepEqual((await at.heard()).errors, []);
  });

  it('refuses a megabyte, as an object and from an address', async () => {
    const huge = JSON.stringify({ id: 'huge', title: 'x'.repeat(1_000_000), questions: [{ id: 'a', type: 'scale', scale: 'yesno', label: 'A' }] });
    const at = await open(tag('src="/huge.json"'), { '/huge.json': { type: 'application/json', body: huge } });
    await at.state('unavailable');
    assert.equal(await at.evaluate('e2e.surveys()[0].issues[0].code'), 'definition-too-large');
    await at.evaluate(`void (e2e.surveys()[0].definition = { id: 'huge', title: 'x'.repeat(1000000), questions: [] })`);
    await at.until('e2e.heard.events.filter(({ type }) => type === "survey-error").length === 2');
    assert.equal(await at.evaluate('e2e.surveys()[0].issues[0].code'), 'definition-too-large');
    assert.deepEqual((await at.heard()).errors, []);
  });
});
