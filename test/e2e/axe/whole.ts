// npm run test:a11y    Every combination of preset, state, language, width and scheme, in every engine that is here (ENGINES=chromium for
// one). What is found is printed, counted, and written to .cache/a11y.json.

import { mkdirSync, writeFileSync } from 'node:fs';
import { findEngines } from '../../runner/engines.js';
import { startBrowser, type EngineName } from '../support/browser.js';
import { bring, DIMENSIONS, look, startAudit, type Look } from './audit.js';

const LOOKS: readonly Look[] = DIMENSIONS.lang.flatMap((lang) => DIMENSIONS.width.flatMap((width) => DIMENSIONS.scheme.map((scheme) => ({ lang, width, scheme }))));

interface Total {
  readonly engine: string;
  readonly looks: number;
  readonly violations: readonly string[];
  /** What can't be told without looking. */
  readonly undecided: readonly string[];
}

async function audit(engine: EngineName): Promise<Total> {
  const [browser, site] = await Promise.all([startBrowser(engine), startAudit()]);
  const violations: string[] = [];
  const undecided: string[] = [];
  let looks = 0;
  try {
    const at = await browser.newPage();
    for (const preset of DIMENSIONS.preset) {
      for (const state of DIMENSIONS.state) {
        await bring(at, site, { preset, state });
        for (const view of LOOKS) {
          const found = await look(at, view);
          looks++;
          const where = `${preset} ${state} ${view.lang} ${view.width} ${view.scheme}: `;
          violations.push(...found.violations.map((line) => where + line));
          undecided.push(...found.undecided.map((line) => where + line));
        }
      }
      console.log(`${engine} ${preset}: ${looks} looks so far, ${violations.length} violations, ${undecided.length} undecided`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return { engine, looks, violations, undecided };
}

const totals: Total[] = [];
for (const { name } of findEngines().available as readonly { readonly name: EngineName }[]) totals.push(await audit(name));
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/a11y.json', `${JSON.stringify(totals, null, 2)}\n`);
for (const { violations, undecided } of totals) for (const line of [...violations.slice(0, 50), ...undecided.slice(0, 50)]) console.error(line);
for (const { engine, looks, violations, undecided } of totals) console.log(`${engine}: ${looks} looks, ${violations.length} violations, ${undecided.length} undecided`);
process.exitCode = totals.length && totals.every(({ violations, undecided }) => violations.length + undecided.length === 0) ? 0 : 1;
