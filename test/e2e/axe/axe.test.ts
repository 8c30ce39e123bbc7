// Every preset in every state, language, width and scheme, so that any two of these meet. The whole product is `npm run test:a11y`.

import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { findEngines, wantedEngines } from '../../runner/engines.js';
import { startBrowser, type Browser } from '../support/browser.js';
import type { Site } from '../support/site.js';
import { bring, DIMENSIONS, look, startAudit } from './audit.js';
import { pairwise, unmet } from './pairwise.js';

const ROWS = pairwise(DIMENSIONS).toSorted((a, b) => a.width - b.width);

describe('a table of pairs', () => {
  it('has every pair, in few rows', () => {
    const { length: presets } = DIMENSIONS.preset;
    assert.deepEqual(unmet(DIMENSIONS, ROWS), []);
    assert.ok(ROWS.length < presets * DIMENSIONS.state.length * 1.1, `${ROWS.length} rows`);
  });

  it('that lacks a row lacks a pair', () => {
    assert.notDeepEqual(unmet(DIMENSIONS, ROWS.slice(1)), []);
  });
});

const isHere = wantedEngines().includes('chromium') && findEngines(['chromium']).available.length > 0;

if (isHere) describe('axe', { timeout: 300_000 }, () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await startBrowser('chromium');
    site = await startAudit();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const preset of DIMENSIONS.preset) {
    it(`finds nothing to complain of, and leaves nothing open, in ${preset}`, async () => {
      const at = await browser.newPage();
      const found: string[] = [];
      for (const row of ROWS.filter((candidate) => candidate.preset === preset)) {
        await bring(at, site, row);
        const { violations, undecided } = await look(at, row);
        found.push(...[...violations, ...undecided].map((line) => `${row.state} ${row.lang} ${row.width} ${row.scheme}: ${line}`));
      }
      assert.deepEqual(found, []);
    });
  }

  describe('where the words of a tile lie under its control', () => {
    const lookAt = async (scheme: 'light' | 'dark', properties: Readonly<Record<string, string>> = {}) => {
      const at = await browser.newPage();
      await bring(at, site, { preset: 'csat', state: 'answered' });
      await at.evaluate(`for (const [name, value] of Object.entries(${JSON.stringify(properties)})) e2e.surveys()[0].style.setProperty(name, value)`);
      return { at, ...(await look(at, { lang: 'vi', width: 1280, scheme })) };
    };

    it('is told of words that are too faint, chosen or not', async () => {
      const { violations, undecided } = await lookAt('light', { '--survey-color': '#777c82' });
      const tiles = violations.filter((line) => line.includes('scale-label') && line.endsWith(':1, and 4.5:1 is needed'));
      assert.deepEqual({ tiles: tiles.length, chosen: tiles.filter((line) => line.startsWith('color-contrast .on')).length, undecided }, { tiles: 5, chosen: 1, undecided: [] });
    });

    it('is not told what a picture behind them makes of them', async () => {
      const { undecided } = await lookAt('light', { '--survey-surface': 'linear-gradient(#fff, #000)' });
      assert.equal(undecided.filter((line) => line.startsWith('color-contrast ') && line.includes('scale-label')).length, 5, undecided.join('\n'));
    });

    for (const scheme of ['light', 'dark'] as const)
      it(`is told of the ground that is on the screen, in ${scheme}`, async () => {
        const { at } = await lookAt(scheme);
        const file = join(tmpdir(), `axe-${process.pid}.png`);
        const measured = await at.evaluate<readonly { readonly ground: readonly number[]; readonly x: number; readonly y: number }[]>(
          `[...e2e.surveys()[0].shadowRoot.querySelectorAll('[part=scale-label]')].map((label) => {
            const { red, green, blue } = contrast.seen(label).ground;
            scrollTo(0, 0);
            const { left, top } = label.getBoundingClientRect();
            return { ground: [red, green, blue], x: Math.ceil(left), y: Math.ceil(top) };
          })`,
        );
        await at.screenshot(file);
        const { data, width } = PNG.sync.read(readFileSync(file));
        rmSync(file);
        const pixels = measured.map(({ x, y }) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)]);
        assert.equal(new Set(pixels.map(String)).size, 2, 'the chosen tile differs from the others');
        const isClose = (pixel: readonly number[], ground: readonly number[] = []) => pixel.every((part, index) => Math.abs(part - (ground[index] ?? NaN)) <= 1);
        assert.deepEqual(pixels.filter((pixel, index) => !isClose(pixel, measured[index]?.ground)), [], JSON.stringify(measured));
      });
  });
});
