// The script tag in every form a page may have it, from the page's own origin and from another.

import assert from 'node:assert/strict';
import { afterEach, it } from 'node:test';
import type { ServerResponse } from 'node:http';
import { eventually, inEveryEngine, type Page } from './support/browser.js';
import { FALLBACK, page, SCRIPT, startSite, tag, type Answer, type Site, type SiteOptions } from './support/site.js';

const CHILD = '<script type="application/json">{ "id": "inside", "questions": [{ "id": "q", "type": "scale", "scale": "yesno", "label": "From the child?" }] }</script>';
const FORMS = ['', 'async', 'async crossorigin', 'defer', 'type="module"', 'type="module" async'];
const NOTHING = { errors: [], violations: [], warnings: [] };

const heard = async (at: Page) => {
  const { errors, violations, warnings } = await at.heard();
  return { errors, violations, warnings };
};

inEveryEngine((browser) => {
  const sites: Site[] = [];
  const serve = async (options: SiteOptions) => {
    const site = await startSite(options);
    sites.push(site);
    return site;
  };
  /** Serves one page and opens it. */
  const open = async (html: Answer, answers: Readonly<Record<string, Answer>> = {}) => {
    const site = await serve({ answers: { '/': html, ...answers } });
    const at = await browser().newPage();
    await at.open(site.url);
    return { at, site };
  };
  afterEach(async () => {
    await browser().closePages();
    for (const site of sites.splice(0)) await site.close();
  });

  for (const form of FORMS) {
    const script = (origin: string) => `<script src="${origin}/dist/satisfaction-survey.js" ${form}></script>`;

    it(`runs as <script ${form}> of the page's own origin`, async () => {
      const { at } = await open(page({ head: script(''), body: tag('preset="ces2"') + tag('lang="vi"') }));
      await at.state('asking', 0);
      await at.state('asking', 1);
      assert.match(await at.evaluate('e2e.says(1)'), /Gửi đánh giá/);
      assert.deepEqual(await heard(at), NOTHING);
    });

    it(`runs as <script ${form}> of another origin, with its lazy files`, async () => {
      const cdn = await serve({ answers: {}, isOpen: true });
      const { at, site } = await open(page({ head: script(cdn.url), body: tag('preset="ces2"') + tag('lang="vi"') }));
      await at.state('asking', 0);
      await at.state('asking', 1);
      assert.match(await at.evaluate('e2e.says(1)'), /Gửi đánh giá/);
      assert.ok(cdn.requests.includes('/dist/lang/vi.js') && cdn.requests.includes('/dist/presets/ces2.js'));
      assert.deepEqual(site.requests.filter((path) => path.startsWith('/dist/')), []);
      assert.deepEqual(await heard(at), NOTHING);
    });
  }

  for (const form of ['', 'async', 'defer', 'type="module"']) {
    const script = (data: string) => `<script src="/dist/satisfaction-survey.js" ${form} ${data}></script>`;

    it(`puts a survey right after <script ${form} data-endpoint>`, async () => {
      const data = 'data-endpoint="/v1/responses" data-preset="ces2" data-agency-id="H49.12" data-procedure-name="Khai sinh" data-dismissible';
      const { at, site } = await open(page({ body: `<p id="before"></p>${script(data)}<p id="after"></p>` }));
      await at.state('asking');
      assert.equal(await at.evaluate('e2e.surveys().length'), 1);
      assert.equal(await at.evaluate(`document.querySelector('script[data-endpoint] + satisfaction-survey + #after') !== null`), true);
      const attributes = `[...e2e.surveys()[0].attributes].filter(({ name }) => name !== 'state').map(({ name, value }) => name + '=' + value).sort()`;
      assert.deepEqual(await at.evaluate(attributes), ['agency-id=H49.12', 'dismissible=', 'endpoint=/v1/responses', 'preset=ces2', 'procedure-name=Khai sinh']);
      assert.ok(site.requests.includes('/dist/presets/ces2.js'));
      assert.deepEqual(await heard(at), NOTHING);
    });

    it(`puts a survey into data-target for <script ${form}> in the head`, async () => {
      const { at } = await open(page({ head: script('data-endpoint="/v1/responses" data-target="#place"'), body: '<div id="place"><p>Words</p></div>' }));
      await at.state('asking');
      assert.equal(await at.evaluate(`document.querySelectorAll('#place > satisfaction-survey').length`), 1);
      assert.equal(await at.evaluate('e2e.surveys().length'), 1);
      assert.equal(await at.evaluate(`e2e.surveys()[0].hasAttribute('target')`), false);
      assert.deepEqual(await heard(at), NOTHING);
    });

    it(`says once that <script ${form}> in the head needs data-target`, async () => {
      const { at } = await open(page({ head: script('data-endpoint="/v1/responses"'), body: '<p>Words</p>' }));
      await at.until('e2e.heard.warnings.length > 0');
      const { warnings, errors } = await heard(at);
      assert.deepEqual(errors, []);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0] ?? '', /data-target/);
      assert.equal(await at.evaluate('e2e.surveys().length'), 0);
    });
  }

  it('makes each of two script-only embeds of one address', async () => {
    const script = (data: string) => `<script src="/dist/satisfaction-survey.js" async data-endpoint="/v1/responses" ${data}></script>`;
    const { at } = await open(page({ body: `<div>${script('data-preset="ces2"')}</div><div>${script('data-preset="csat"')}</div>` }));
    await at.state('asking', 0);
    await at.state('asking', 1);
    assert.deepEqual(await at.evaluate('e2e.surveys().map((survey) => survey.preset)'), ['ces2', 'csat']);
    assert.equal(await at.evaluate('e2e.surveys().length'), 2);
    assert.deepEqual(await heard(at), NOTHING);
  });

  it('makes one survey of each script-only module', async () => {
    const script = (data: string) => `<script src="/dist/satisfaction-survey.js" type="module" data-endpoint="/v1/responses" ${data}></script>`;
    const { at } = await open(page({ body: `<div>${script('data-preset="ces2"')}</div><div>${script('data-preset="csat"')}</div>` }));
    await at.state('asking', 0);
    await at.state('asking', 1);
    assert.deepEqual(await at.evaluate('e2e.surveys().map((survey) => survey.preset)'), ['ces2', 'csat']);
    assert.deepEqual(await heard(at), NOTHING);
  });

  it('waits for a definition that the parser has not reached yet', async () => {
    let rest: ServerResponse | undefined;
    const [start = '', end = ''] = page({ body: `<script src="/dist/satisfaction-survey.js"></script>${tag('', `${CHILD}`)}` }).split(CHILD);
    const site = await serve({
      answers: {
        '/': (_, response) => {
          rest = response;
          response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(`${start}<!--${' '.repeat(2048)}-->`);
        },
      },
    });
    const at = await browser().newPage();
    await at.open(site.url, 'loading');
    await at.until(`e2e.surveys().length === 1 && customElements.get('satisfaction-survey') !== undefined`);
    assert.equal(await at.evaluate('document.readyState'), 'loading');
    await at.state('loading');
    rest?.write(CHILD.slice(0, 60));
    await at.until(`document.querySelector('satisfaction-survey > script') !== null`);
    await at.state('loading');
    rest?.end(CHILD.slice(60) + end);
    await at.state('asking');
    assert.match(await at.evaluate('e2e.says()'), /From the child\?/);
    assert.deepEqual(await heard(at), NOTHING);
  });

  it('shows the fallback until the survey is ready, and hides it then', async () => {
    let release: (() => void) | undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const definition = '{ "id": "late", "questions": [{ "id": "q", "type": "scale", "scale": "yesno", "label": "Late?" }] }';
    const answer: Answer = (_, response) => void released.then(() => response.writeHead(200, { 'content-type': 'application/json' }).end(definition));
    const { at, site } = await open(page({ head: SCRIPT, body: tag('src="/survey.json"') }), { '/survey.json': answer });
    await eventually(async () => site.requests.includes('/survey.json'), () => 'the definition was never asked for');
    await at.state('loading');
    assert.equal(await at.evaluate(`e2e.isSeen('#fallback')`), true);
    release?.();
    await at.state('asking');
    await at.until(`!e2e.isSeen('#fallback')`);
    await at.evaluate(`e2e.surveys()[0].removeAttribute('endpoint')`);
    await at.state('unavailable');
    await at.until(`e2e.isSeen('#fallback')`);
  });

  it('leaves the fallback where the script never arrives', async () => {
    const { at } = await open(page({ head: '<script src="/no/such/script.js" async></script>', body: tag() }));
    assert.equal(await at.evaluate(`e2e.isSeen('#fallback')`), true);
    assert.equal(await at.evaluate('document.querySelector("satisfaction-survey").state === undefined'), true);
  });

  it('adds nothing to the document outside itself', async () => {
    const { at } = await open(page({ head: SCRIPT, body: `<main>${tag('accent="#0a7"')}</main>` }));
    await at.state('asking');
    assert.deepEqual(await at.evaluate('[document.head.children.length, document.body.children.length, document.querySelector("main").children.length]'), [4, 1, 1]);
    assert.equal(await at.evaluate('document.cookie'), '');
    assert.equal(await at.evaluate('document.activeElement === document.body && scrollY === 0'), true);
    assert.equal(await at.evaluate('document.querySelector("satisfaction-survey").innerHTML'), FALLBACK);
  });
});
