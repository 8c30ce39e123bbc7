// The pictures in the README: the portal's last page with its survey, on a desk and on a phone. `npx tsx demo/screenshot.ts`, after `npm run build`.
// The clock stands still, so that two runs make the same picture.

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { createCollector } from './collector/collector.js';
import { listen } from './collector/server.js';
import { createPortal } from './serve.js';

const SIZES = { wide: { width: 1280, height: 1260 }, narrow: { width: 360, height: 1120 } } as const;
const NOON = new Date('2026-03-02T12:00:00+07:00');
const HEAVIEST = 150_000;

const chromiumOfTheSystem = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map((name) => join(folder, name)))
  .find((file) => existsSync(file));

/** As a citizen would leave it a moment before pressing Send. */
async function answer(page: Page): Promise<void> {
  const survey = page.locator('satisfaction-survey[state="asking"]');
  await survey.getByRole('radio', { name: 'Rất hài lòng' }).check();
  await survey.getByRole('textbox').fill('Hướng dẫn rõ ràng, không phải đi lại nhiều lần.');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

const folder = await mkdtemp(join(tmpdir(), 'screenshot-'));
const collector = await createCollector({ dataDir: join(folder, 'data') });
const server = await listen(createPortal({ collector: collector.app, collectorUrl: 'http://127.0.0.1:8787' }), { host: '127.0.0.1', port: 0 });
const browser = await chromium.launch({
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  ...(chromiumOfTheSystem && { executablePath: chromiumOfTheSystem }),
});
try {
  for (const [name, viewport] of Object.entries(SIZES)) {
    const page = await browser.newPage({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce' });
    await page.clock.setFixedTime(NOON);
    await page.goto(`${server.url}/portal/done.html`);
    await answer(page);
    const path = fileURLToPath(new URL(`./assets/readme-portal-${name}.png`, import.meta.url));
    const { length } = await page.screenshot({ path, animations: 'disabled' });
    if (length > HEAVIEST) throw new Error(`${path} has ${length} bytes; ${HEAVIEST} are enough for a picture in a README.`);
    console.log(`${path}: ${length} bytes`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
  await collector.close();
  await rm(folder, { recursive: true, force: true });
}
