// Pages grow over years: our script twice, in two versions, in two languages, beside a component library of the page's own.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { inEveryEngine, type Page } from './support/browser.js';
import { page, readDist, startSite, tag, type Answer, type Site } from './support/site.js';

const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types satisfaction-survey lit-html";

const javascript = (body: string): Answer => ({ type: 'text/javascript', body });
const { version: VERSION } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
const otherVersion = readDist('satisfaction-survey.js').replaceAll(VERSION, '999.0.0');

/** A page's own components, with a Lit of their own. */
async function bundleHost(): Promise<string> {
  const entry = fileURLToPath(new URL('./fixtures/host-components.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'host', fileName: () => 'host.js' } },
  });
  const [bundle] = [result].flat();
  assert.ok(bundle && 'output' in bundle);
  return bundle.output[0].code;
}

const heard = async (at: Page) => {
  const { errors, violations, warnings } = await at.heard();
  return { errors, violations, warnings };
};
const NOTHING = { errors: [], violations: [], warnings: [] };

inEveryEngine((browser) => {
  let host: string;
  let site: Site;
  const open = async (head: string, body: string, files: Readonly<Record<string, Answer>> = {}) => {
    site = await startSite({ answers: { '/': page({ head, body }), '/host.js': javascript(host), ...files }, policy: POLICY });
    const at = await browser().newPage();
    await at.open(site.url);
    return at;
  };
  before(async () => {
    host = await bundleHost();
    assert.match(host, /createPolicy\(["']lit-html/);
  });
  afterEach(async () => {
    await browser().closePages();
    await site.close();
  });

  for (const [order, scripts] of [
    ['first', `<script src="/host.js" defer></script><script src="/dist/satisfaction-survey.js" defer></script>`],
    ['last', `<script src="/dist/satisfaction-survey.js" defer></script><script src="/host.js" defer></script>`],
  ] as const) {
    it(`lives beside the page's own Lit, loaded ${order}`, async () => {
      const at = await open(scripts, `<host-counter></host-counter>${tag()}`);
      await at.state('asking');
      await at.click('button', 'Pressed 0 times');
      await at.until(`e2e.has('button', 'Pressed 1 times')`);
      await at.click('radio', 'Satisfied');
      await at.click('button', 'Send feedback');
      await at.state('sent');
      assert.deepEqual(await heard(at), NOTHING);
    });
  }

  it('stays silent when the same version is loaded twice', async () => {
    const copy = { '/copy.js': javascript(readDist('satisfaction-survey.js')) };
    const scripts = '<script src="/dist/satisfaction-survey.js" defer></script><script src="/copy.js" defer></script><script src="/dist/satisfaction-survey.js?again" type="module"></script>';
    const at = await open(scripts, tag() + tag('preset="ces2"'), copy);
    await at.state('asking', 0);
    await at.state('asking', 1);
    assert.equal(site.requests.filter((path) => path.endsWith('.js') && !/watch|ces2/.test(path)).length, 3);
    assert.deepEqual(await heard(at), NOTHING);
  });

  it('warns once of another version, and the first one stays', async () => {
    const scripts = '<script src="/dist/satisfaction-survey.js" defer></script><script src="/other.js" defer></script><script src="/other.js?again" defer></script>';
    const at = await open(scripts, tag(), { '/other.js': javascript(otherVersion) });
    await at.click('radio', 'Satisfied');
    await at.click('button', 'Send feedback');
    await at.state('sent');
    const { warnings, ...rest } = await heard(at);
    assert.deepEqual(rest, { errors: [], violations: [] });
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', new RegExp(`999\\.0\\.0.*${VERSION}.*first one stays`));
    assert.equal(JSON.parse(site.posted[0] ?? '').data.client.version, VERSION);
  });

  it('takes the strings of a second language file in silence, and asks for no pack', async () => {
    const scripts = '<script src="/dist/satisfaction-survey.js"></script><script src="/dist/satisfaction-survey.vi.js"></script>';
    const at = await open(scripts, tag() + tag('lang="vi" preset="vn-motcua-3"'));
    await at.state('asking', 0);
    await at.state('asking', 1);
    await at.until(`e2e.has('button', 'Send feedback')`);
    assert.match(await at.evaluate('e2e.says(1)'), /Gửi đánh giá/);
    assert.deepEqual(site.requests.filter((path) => /\/(lang|presets|lazy)\//.test(path)), []);
    assert.deepEqual(await heard(at), NOTHING);
  });
});
