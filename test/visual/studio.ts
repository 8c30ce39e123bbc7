// Where pictures are taken: the built files on a page of a plain office site, in a Chromium in which nothing moves.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { onPath } from '../e2e/support/on-path.js';
import { startSite, type Answer, type Site } from '../e2e/support/site.js';
import { handOn } from './hand.js';
import type { Scene } from './scene.js';

const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // What a screen and a desktop would otherwise decide.
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

export const FONT = "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Khmer', sans-serif";

const MORNING = new Date('2026-03-02T02:00:00Z');

/** Endpoints by what they do. */
const ENDPOINTS: Readonly<Record<string, Answer>> = {
  '/accepts': { status: 201, type: 'application/json', body: '{}' },
  '/down': { status: 503, type: 'text/plain', body: '' },
  '/refuses': { status: 422, type: 'application/problem+json', body: JSON.stringify({ title: 'Đợt khảo sát này đã kết thúc ngày 28/02/2026.' }) },
  '/never': () => undefined,
};

const pageOf = ({ lang, scheme, attributes, definition, media }: Scene): string => `<!doctype html>
<html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Page</title>
<style>
  :root { color-scheme: ${scheme}; ${media ? '' : `background: ${scheme === 'dark' ? '#0e1013' : '#f4f5f7'};`} font-family: ${FONT}; }
  body { margin: 0; }
  #stage { max-width: 54rem; padding: 12px; }
</style>
<div id="stage"><satisfaction-survey ${attributes}><a href="/form">Phiếu góp ý thường</a>${definition ? `<script type="application/json">${JSON.stringify(definition)}</script>` : ''}</satisfaction-survey></div>
<script src="/dist/satisfaction-survey.vi.js"></script>`;

export interface Studio {
  /** Chromium's version, "156.0.…". */
  readonly version: string;
  photograph(scene: Scene): Promise<PNG>;
  /** For whoever needs more than a picture; gone afterwards. */
  visit<T>(scene: Scene, look: (page: Page) => Promise<T>): Promise<T>;
  /** A page without a survey. */
  draw<T>(html: string, look: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const capture = async (page: Page): Promise<PNG> =>
  PNG.sync.read(await page.locator('#stage').screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' }));

async function furnish(context: BrowserContext, site: Site, { media, act, asLeft }: Scene): Promise<Page> {
  const page = await context.newPage();
  await page.clock.setFixedTime(MORNING);
  if (media === 'print') await page.emulateMedia({ media });
  await page.goto(site.url);
  const survey = page.locator('satisfaction-survey:is([state=asking], [state=unavailable])');
  await survey.waitFor({ state: 'attached', timeout: 30_000 });
  await act?.(handOn(page));
  if (!asLeft) {
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.querySelector('satisfaction-survey')?.shadowRoot?.querySelector<HTMLElement>(':focus:is(input, textarea, button)')?.blur());
  }
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Accents are drawn once their arithmetic has come.
    await new Promise((resolve) => setTimeout(resolve, 60));
  });
  return page;
}

/** @param flags of Chromium, besides ours */
export async function openStudio(flags: readonly string[] = []): Promise<Studio> {
  const executablePath = onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
  const browser: Browser = await chromium.launch({ args: [...FLAGS, ...flags], ...(executablePath && { executablePath }) });

  async function visit<T>(scene: Scene, look: (page: Page) => Promise<T>): Promise<T> {
    const { width, scheme, media, lang } = scene;
    const site = await startSite({ answers: { ...ENDPOINTS, '/': pageOf(scene) } });
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      deviceScaleFactor: 1,
      colorScheme: scheme,
      forcedColors: media === 'forced-colors' ? 'active' : 'none',
      reducedMotion: 'reduce',
      locale: lang,
      timezoneId: 'Asia/Ho_Chi_Minh',
    });
    try {
      return await look(await furnish(context, site, scene));
    } finally {
      await context.close();
      await site.close();
    }
  }

  async function draw<T>(html: string, look: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext({ deviceScaleFactor: 1 });
    try {
      const page = await context.newPage();
      await page.setContent(html);
      return await look(page);
    } finally {
      await context.close();
    }
  }

  return { version: browser.version(), visit, draw, photograph: (scene) => visit(scene, capture), close: () => browser.close() };
}
