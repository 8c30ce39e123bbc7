// npm run bench:results, after a build: how long the page's thread is busy drawing a province, 54 communes in 12 months, one group each: as it
// comes, with the first rows alone, and then all of them. The goal is 50 ms on a small machine. Timings are for people to read; no test depends on them.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { createProvince } from '../support/results.js';
import { onPath } from '../e2e/support/on-path.js';
import { page as html, startSite } from '../e2e/support/site.js';

const ROUNDS = 15;
const definition: unknown = JSON.parse(readFileSync(new URL('../../src/presets/vn-sipas-short.json', import.meta.url), 'utf8'));

const province = createProvince(definition, { group: 'agency', ballots: 12_000, live: true });
const groups = Array.from({ length: 12 }, (_, month) => (province.groups ?? []).map((group) => ({ ...group, key: `${group.key}-${month}`, label: `${group.label ?? ''}, ${month + 1}` }))).flat();

const site = await startSite({ answers: { '/': html({ lang: 'vi', head: '<script src="/dist/satisfaction-results.js"></script>' }) } });
const executablePath = onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
const browser = await chromium.launch({ args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], ...(executablePath && { executablePath }) });
try {
  const page = await browser.newPage();
  await page.goto(site.url);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const names = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'] as const;
  const busy = async (): Promise<readonly number[]> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return names.map((wanted) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000);
  };
  const times: (readonly number[])[] = [];
  const unfolding: (readonly number[])[] = [];
  const since = (now: readonly number[], before: readonly number[]): readonly number[] => now.map((time, index) => time - (before[index] ?? 0));
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await busy();
    await page.evaluate(async (data) => {
      const element = document.body.appendChild(document.createElement('satisfaction-results'));
      element.data = data;
      await new Promise((resolve) => element.addEventListener('results-ready', resolve));
      // Style and layout are due now.
      void element.offsetHeight;
    }, { ...province, groups });
    const drawn = await busy();
    times.push(since(drawn, before));
    await page.evaluate(() => {
      const element = document.querySelector('satisfaction-results');
      element?.shadowRoot?.querySelector<HTMLElement>('.more')?.click();
      void element?.offsetHeight;
    });
    unfolding.push(since(await busy(), drawn));
    await page.evaluate(() => document.querySelector('satisfaction-results')?.remove());
  }
  const middle = (numbers: readonly number[]): string => ([...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0).toFixed(1);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, time) => total + time, 0);
  const say = (what: string, rounds: readonly (readonly number[])[]): void =>
    console.log(`${what}: ${middle(rounds.map(sum))} (${names.map((name, index) => `${name} ${middle(rounds.map((round) => round[index] ?? 0))}`).join(', ')})`);
  console.log(`${groups.length} groups, thread time in ms, medians of ${ROUNDS}`);
  say('drawn, folded', times);
  say('all rows unfolded', unfolding);
  say('the very first drawing', times.slice(0, 1));
} finally {
  await browser.close();
  await site.close();
}
