// How far a page jumps when its survey appears: as Chromium itself counts layout shifts, on the portal's page with the rule of the README,
// over a line on which the script comes after the page was painted. Other engines don't tell.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Hono } from 'hono';
import { listen, type Listening } from '../../demo/collector/server.js';
import { createPortal } from '../../demo/serve.js';
import { findEngines, wantedEngines } from '../runner/engines.js';
import { startBrowser, type Browser } from './support/browser.js';

const MOST = 0.02;
const LATE = 300;

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const squeezed = (css: string): string => css.replace(/\s+/g, '');

/** What the README tells pages to put into their style sheet. */
const RULE = /```css\n(@media \(scripting[^]*?)```/.exec(read('README.md'))?.[1] ?? '';
const PORTAL = read('demo/portal/portal.css');

const OBSERVE = `
window.shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries().filter(({ hadRecentInput }) => !hadRecentInput).map(({ value, startTime }) => [value, startTime]))).observe({ type: 'layout-shift', buffered: true });`;

/** The portal, with a script that comes late, and with or without the rule. */
async function openPortal(withRule: boolean): Promise<Listening> {
  const collectorUrl = 'http://127.0.0.1:9';
  const portal = createPortal({ collector: { fetch: () => new Response(null, { status: 503 }) }, collectorUrl });
  const site = new Hono();
  site.get('/observe.js', (context) => context.body(OBSERVE, 200, { 'content-type': 'text/javascript' }));
  site.all('*', async (context) => {
    if (context.req.path.startsWith('/dist/')) await new Promise((resolve) => setTimeout(resolve, LATE));
    const reply = await portal.fetch(context.req.raw, context.env);
    const isPage = /done\.html$/.test(context.req.path);
    if (!isPage && !/portal\.css$/.test(context.req.path)) return reply;
    const headers = new Headers(reply.headers);
    for (const name of ['content-length', 'etag']) headers.delete(name);
    const text = await reply.text();
    return new Response(isPage ? text.replace('<head>', '<head><script src="/observe.js"></script>') : withRule ? text : text.replace(/@media \(scripting[^]*?\n\}\n/, ''), { headers });
  });
  return listen(site, { host: '127.0.0.1', port: 0 });
}

const isHere = wantedEngines().includes('chromium') && findEngines(['chromium']).available.length > 0;

describe('the rule that keeps a page from jumping', () => {
  it('stands in the portal’s style sheet as the README has it', () => {
    assert.ok(RULE.includes('--survey-reserve'), 'the README no longer shows it');
    assert.ok(squeezed(PORTAL).includes(squeezed(RULE)));
  });
});

if (isHere) describe('a page whose survey appears late', { timeout: 120_000 }, () => {
  let browser: Browser;
  before(async () => {
    browser = await startBrowser('chromium');
  });
  after(() => browser.close());

  /** The sum of all layout shifts until the survey is there and drawn. */
  async function jump(width: number, height: number, withRule = true): Promise<number> {
    const portal = await openPortal(withRule);
    const page = await browser.newPage();
    try {
      await page.resize(width, height);
      await page.open(`${portal.url}/portal/done.html`);
      await page.until(`document.querySelector('satisfaction-survey').state === 'asking'`);
      await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200)))');
      const shifts = await page.evaluate<readonly [number, number][]>('window.shifts');
      return shifts.reduce((sum, [value]) => sum + value, 0);
    } finally {
      await browser.closePages();
      await portal.close();
    }
  }

  for (const [width, height] of [[360, 1600], [1280, 1600]] as const) {
    it(`${width} px wide jumps by no more than ${MOST} with the rule`, async () => {
      const shift = await jump(width, height);
      assert.ok(shift <= MOST, `it was ${shift}`);
    });
  }

  it('jumps without the rule', async () => {
    const shift = await jump(360, 1600, false);
    assert.ok(shift > MOST, `it was ${shift}: the rule is not needed, or shifts are no longer seen`);
  });
});
