// npm run bench:queue [-- --engine chromium --waiting 10000 --rounds 3]     needs the built files: npm run build
// How the queue stands beside itself when it is empty, and beside Workbox's queue, in turns on the same machine. Not a part of npm test: a
// verdict here is of this run, and a loaded machine widens every range.

import { parseArgs } from 'node:util';
import { startBrowser, type EngineName, type Page } from '../e2e/support/browser.js';
import { findEngines, wantedEngines } from '../runner/engines.js';
import type { Storing } from './in-browser/storing.js';
import { openSite, type BenchSite } from './site.js';
import { judge, spread, type Comparison } from './statistics.js';

const PATIENCE = 30 * 60_000;

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: process.env.ENGINES ?? '' },
    waiting: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'storing,batches,singles' },
  },
});
const waiting = Number(values.waiting);
const rounds = Number(values.rounds);

const BATCH = 50;
const SINGLES = 500;

async function call<T>(page: Page, task: string, ...numbers: readonly number[]): Promise<T> {
  await page.evaluate(`bench.start(${[JSON.stringify(task), ...numbers].join()})`);
  const { value, fault } = JSON.parse(await page.until<string>('bench.result', PATIENCE)) as { readonly value?: T; readonly fault?: string };
  if (value === undefined) throw new Error(fault);
  return value;
}

interface Race {
  readonly site: BenchSite;
  readonly page: Page;
  readonly count: number;
  readonly batch: number;
  readonly rounds: number;
}

/** In turns, and each time everything has to have arrived once. */
async function race({ site, page, count, batch, rounds }: Race): Promise<{ readonly ours: readonly number[]; readonly base: readonly number[] }> {
  const times = { ours: [] as number[], base: [] as number[] };
  const run = async (who: keyof typeof times) => {
    site.take();
    times[who].push(await (who === 'ours' ? call<number>(page, 'drainOurs', count, batch) : call<number>(page, 'drainTheirs', count)));
    const { arrived, distinct } = site.take();
    if (arrived !== count || distinct !== count) throw new Error(`${who}: ${arrived} arrived, ${distinct} of them different, instead of ${count}`);
  };
  for (let round = 0; round < rounds; round += 1) for (const who of round % 2 ? (['base', 'ours'] as const) : (['ours', 'base'] as const)) await run(who);
  return times;
}

const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

const tasks: Readonly<Record<string, (page: Page, site: BenchSite) => Promise<Comparison>>> = {
  async storing(page) {
    const { none, full } = await call<Storing>(page, 'measureStoring', waiting, rounds * 10);
    return { what: `store one, ${count(waiting)} waiting`, ours: full, base: none, baseName: 'none waiting', bar: 1.2 };
  },
  singles: async (page, site) => ({
    what: `send ${count(SINGLES)} one by one`,
    ...(await race({ site, page, count: SINGLES, batch: 1, rounds: rounds * 2 + 1 })),
    baseName: 'Workbox',
    bar: 1,
  }),
  batches: async (page, site) => ({
    what: `send ${count(waiting)} by ${BATCH}`,
    ...(await race({ site, page, count: waiting, batch: BATCH, rounds })),
    baseName: 'Workbox',
    bar: 0.1,
  }),
};

const site = await openSite();
const lines: string[][] = [['engine', 'what', 'n', 'ours, ms (range)', 'beside', 'ms (range)', 'verdict']];
let missed = 0;
for (const { name } of findEngines(wantedEngines({ ENGINES: values.engine })).available as readonly { readonly name: EngineName }[]) {
  for (const task of values.only.split(',')) {
    // Each in a browser that has just been started.
    const browser = await startBrowser(name);
    try {
      const page = await browser.newPage();
      await page.open(site.url);
      const comparison = await tasks[task]!(page, site);
      const { isWithin, text } = judge(comparison);
      if (!isWithin) missed += 1;
      const { what, ours, base, baseName } = comparison;
      lines.push([name, what, String(base.length), spread(ours), baseName, spread(base), text]);
    } catch (fault) {
      missed += 1;
      lines.push([name, task, '', '', '', '', `could not be measured: ${String(fault)}`]);
    } finally {
      await browser.close();
    }
    console.log(lines.at(-1)!.join(' | '));
  }
}
await site.close();

const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
console.log(`\n${lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n')}\n`);
console.log(missed ? `${missed} of ${lines.length - 1} bars were missed` : `all ${lines.length - 1} bars were held`);
