// The built file of the results: under the strictest policy, as a module, beside the survey, and without a page of its own to scroll.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, it } from 'node:test';
import { createProvince } from '../support/results.js';
import { inEveryEngine, type Page } from './support/browser.js';
import { page, readDist, startSite, tag, type Answer, type Site } from './support/site.js';

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types satisfaction-survey satisfaction-results";
const REFUSED = STRICT.replace('trusted-types satisfaction-survey satisfaction-results', "trusted-types 'none'");
const definition: unknown = JSON.parse(readFileSync(new URL('../../src/presets/vn-sipas-short.json', import.meta.url), 'utf8'));

const documents: Answer = (request, response) => {
  const group = new URL(request.url ?? '', 'http://localhost').searchParams.get('group');
  const body = createProvince(definition, { group: (group ?? undefined) as 'month' | 'agency' | undefined, ballots: 600, communes: 12 });
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const RESULTS = '<satisfaction-results src="/v1/results?survey=vn-sipas-short" group="month agency" controls><p id="fallback">Báo cáo</p></satisfaction-results>';
const INNER = `document.querySelector('satisfaction-results').shadowRoot`;
const isReady = `document.querySelector('satisfaction-results').getAttribute('state') === 'ready'`;

inEveryEngine((browser) => {
  let site: Site;
  afterEach(async () => {
    await browser().closePages();
    await site.close();
  });

  const open = async (head: string, { body = RESULTS, policy = STRICT }: { readonly body?: string; readonly policy?: string } = {}): Promise<Page> => {
    site = await startSite({ answers: { '/': page({ head, body, lang: 'vi' }), '/v1/results': documents }, policy });
    const at = await browser().newPage();
    await at.open(site.url);
    return at;
  };

  for (const attributes of ['', 'async', 'type="module"']) {
    it(`shows results in the page's language without a violation (${attributes || 'plain'})`, async () => {
      const at = await open(`<script src="/dist/satisfaction-results.js" ${attributes}></script>`);
      await at.until(isReady);
      assert.match(await at.evaluate<string>(`${INNER}.querySelector('[part=headline]').innerText`), /khoảng tin cậy 95%/);
      const { violations, errors, warnings } = await at.heard();
      assert.deepEqual({ violations, errors, warnings }, { violations: [], errors: [], warnings: [] });
      assert.deepEqual(site.requests.filter((path) => path.startsWith('/dist/')).sort(), ['/dist/lang/results.vi.js', '/dist/satisfaction-results.js']);
    });
  }

  it('stands beside a survey, each with its own words', async () => {
    const at = await open('<script src="/dist/satisfaction-results.js" async></script><script src="/dist/satisfaction-survey.vi.js" async></script>', { body: tag('preset="vn-sipas-short"') + RESULTS });
    await at.state('asking');
    await at.until(isReady);
    const { violations, errors, warnings } = await at.heard();
    assert.deepEqual({ violations, errors, warnings }, { violations: [], errors: [], warnings: [] });
  });

  it('is as large on a page whose rem is 10 px, and grows with a reader’s larger text', async () => {
    const at = await open('<script src="/dist/satisfaction-results.js" async></script>');
    await at.until(isReady);
    const measure = `[...${INNER}.querySelectorAll('.survey *')].map((one) => [one.localName, getComputedStyle(one).fontSize, one.offsetWidth, one.offsetHeight].join(' '))`;
    const before = await at.evaluate<string[]>(measure);
    await at.evaluate(`document.documentElement.style.fontSize = '62.5%'`);
    assert.deepEqual(await at.evaluate(measure), before);
    assert.ok(before.length > 100 && before.every((one) => parseFloat(one.split(' ')[1] ?? '') >= 15), 'too small');
    await at.evaluate(`document.documentElement.style.fontSize = '200%'`);
    const larger = await at.evaluate<string[]>(measure);
    assert.deepEqual(larger.filter((one) => parseFloat(one.split(' ')[1] ?? '') < 30), []);
  });

  it('leaves the page as it was and one warning where the policy refuses its name', async () => {
    const at = await open('<script src="/dist/satisfaction-results.js" async></script>', { policy: REFUSED });
    await at.until('e2e.heard.warnings.length > 0');
    const { errors, warnings } = await at.heard();
    assert.deepEqual(errors, []);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /<satisfaction-results> can't start here/);
    assert.equal(await at.evaluate(`e2e.isSeen('#fallback')`), true);
  });

  it('never makes a narrow page scroll sideways: its tables scroll, each in its own region that the keyboard reaches', async () => {
    const at = await open('<script src="/dist/satisfaction-results.js"></script>', { body: `<div id="narrow">${RESULTS}</div>` });
    await at.evaluate(`document.getElementById('narrow').style.width = '320px'`);
    await at.until(isReady);
    const within = await at.evaluate<readonly boolean[]>(`[...${INNER}.querySelectorAll('.scroller:has(.figures, .scores, .levels, .counter)')].map((one) => one.scrollWidth <= one.clientWidth)`);
    assert.ok(within.length >= 3 && within.every(Boolean), 'figures are to be seen without scrolling');
    assert.equal(await at.evaluate(`document.getElementById('narrow').scrollWidth`), 320);
    // Where they can't become any narrower.
    await at.evaluate(`document.getElementById('narrow').style.width = '200px'`);
    assert.equal(await at.evaluate(`document.getElementById('narrow').scrollWidth`), 200);
    const regions = await at.evaluate<number>(`[...${INNER}.querySelectorAll('.scroller')].filter((one) => one.scrollWidth > one.clientWidth).length`);
    assert.ok(regions > 0);
    assert.equal(await at.evaluate(`[...${INNER}.querySelectorAll('.scroller')].every((one) => one.tabIndex === 0 && one.getAttribute('aria-label'))`), true);
  });
});

it('the survey and its packs carry none of the sentences of the results, whose pack has all that they say', async () => {
  for (const file of ['satisfaction-survey.js', 'satisfaction-survey.vi.js', 'lang/vi.js']) assert.doesNotMatch(readDist(file), /results\.|khoảng tin cậy|Tải bảng số liệu/, file);
  const code = readDist('satisfaction-results.js');
  const { templates } = (await import(`data:text/javascript,${encodeURIComponent(readDist('lang/results.vi.js'))}`)) as { templates: Readonly<Record<string, string>> };
  const said = Object.keys(templates);
  assert.ok(said.length > 70);
  assert.deepEqual(said.filter((id) => !code.includes(`"${id}")`)), []);
  assert.equal(templates['_interval'], 'khoảng tin cậy 95%: {range}, nếu coi đây là mẫu ngẫu nhiên');
});
