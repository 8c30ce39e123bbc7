// Where a definition may come from, which one wins, and which is taken up later.

import assert from 'node:assert/strict';
import { afterEach, it } from 'node:test';
import type { ServerResponse } from 'node:http';
import { inEveryEngine, type Page } from './support/browser.js';
import { page, SCRIPT, startSite, tag, type Answer, type Site } from './support/site.js';

/** A survey that says where it comes from. */
const from = (place: string) => ({ id: place, questions: [{ id: 'q', type: 'scale', scale: 'yesno', label: `From ${place}?` }] });
const json = (value: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(value) });
const child = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;

const answers: Readonly<Record<string, Answer>> = { '/survey.json': json(from('src')), '/second.json': json(from('second')) };

const asks = (at: Page, place: string) => at.until(`e2e.surveys()[0].state === 'asking' && e2e.says().includes('From ${place}?')`);
const CSAT = `e2e.surveys()[0].state === 'asking' && e2e.says().includes('how satisfied are you with this service?')`;
const CES2 = 'The office made it easy for me to handle my issue.';

inEveryEngine((browser) => {
  let site: Site;
  const open = async (body: string, more: Readonly<Record<string, Answer>> = {}, head = SCRIPT) => {
    site = await startSite({ answers: { ...answers, ...more, '/': page({ head, body }) } });
    const at = await browser().newPage();
    await at.open(site.url);
    return at;
  };
  const assertQuiet = async (at: Page) => {
    const { errors, warnings } = await at.heard();
    assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
  };
  afterEach(async () => {
    await browser().closePages();
    await site.close();
  });

  it('prefers the property to all others, set before the script or after', async () => {
    const set = `document.querySelector('satisfaction-survey').definition = ${JSON.stringify(from('property'))}`;
    const all = tag('src="/survey.json" preset="ces2"', child(from('child')));
    const script = '<script src="/dist/satisfaction-survey.js" defer></script>';
    const before = await open(all + '<script src="/set.js"></script>', { '/set.js': { type: 'text/javascript', body: set } }, script);
    await asks(before, 'property');
    assert.deepEqual(site.requests.filter((path) => /survey\.json|ces2/.test(path)), []);
    await assertQuiet(before);
  });

  it('prefers a JSON child to src and preset', async () => {
    const at = await open(tag('src="/survey.json" preset="ces2"', child(from('child'))));
    await asks(at, 'child');
    assert.deepEqual(site.requests.filter((path) => /survey\.json|ces2/.test(path)), []);
    await assertQuiet(at);
  });

  it('prefers src to preset', async () => {
    const at = await open(tag('src="/survey.json" preset="ces2"'));
    await asks(at, 'src');
    assert.deepEqual(site.requests.filter((path) => /ces2/.test(path)), []);
    await assertQuiet(at);
  });

  it('takes the preset where nothing else is given', async () => {
    const at = await open(tag('preset="govuk-page"'));
    await at.state('asking');
    assert.equal((await at.heard()).events.find(({ type }) => type === 'survey-ready')?.detail['surveyId'], 'govuk-page');
    await assertQuiet(at);
  });

  it('asks the built-in question where nothing is given, without a further request', async () => {
    const at = await open(tag());
    await at.until(CSAT);
    assert.deepEqual(site.requests.filter((path) => path !== '/favicon.ico'), ['/', '/watch.js', '/dist/satisfaction-survey.js']);
    await assertQuiet(at);
  });

  it('takes up what is set later, back and forth', async () => {
    const at = await open(tag());
    await at.until(CSAT);
    await at.evaluate(`e2e.surveys()[0].src = '/survey.json'`);
    await asks(at, 'src');
    await at.evaluate(`void (e2e.surveys()[0].definition = ${JSON.stringify(from('property'))})`);
    await asks(at, 'property');
    await at.evaluate(`void (e2e.surveys()[0].definition = undefined)`);
    await asks(at, 'src');
    await at.evaluate(`e2e.surveys()[0].removeAttribute('src')`);
    await at.until(CSAT);
    await at.evaluate(`e2e.surveys()[0].setAttribute('preset', 'ces2')`);
    await at.until(`e2e.surveys()[0].state === 'asking' && e2e.says().includes(${JSON.stringify(CES2)})`);
    await assertQuiet(at);
  });

  it('lets the latest win, though it is answered first', async () => {
    let first: ServerResponse | undefined;
    const at = await open(tag('src="/slow.json"'), { '/slow.json': (_, response) => void (first = response) });
    await at.state('loading');
    await at.until(`e2e.surveys()[0].src = '/second.json'`);
    await asks(at, 'second');
    first?.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(from('slow')));
    // A reply to the page after that one, so that the late one has been read.
    await at.evaluate(`void fetch('/survey.json').then(() => (window.isLater = true))`);
    await at.until('window.isLater === true');
    await asks(at, 'second');
    assert.deepEqual((await at.heard()).events.filter(({ type }) => type === 'survey-ready').map(({ detail }) => detail['surveyId']), ['second']);
    await assertQuiet(at);
  });

  it('recovers from a definition that could not be used', async () => {
    const at = await open(tag('preset="nonsense"'));
    await at.state('unavailable');
    await at.evaluate(`e2e.surveys()[0].setAttribute('preset', 'csat')`);
    await at.until(CSAT);
    await at.until(`!e2e.isSeen('#fallback')`);
    assert.deepEqual(await at.evaluate('e2e.surveys()[0].issues'), []);
  });
});
