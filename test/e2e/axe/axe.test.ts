// Every preset in every state, language, width and scheme, so that any two of these meet. The whole product is `npm run test:a11y`.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
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

if (isHere) describe('axe finds nothing to complain of in', { timeout: 300_000 }, () => {
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
    it(preset, async () => {
      const at = await browser.newPage();
      const found: string[] = [];
      for (const row of ROWS.filter((candidate) => candidate.preset === preset)) {
        await bring(at, site, row);
        const { violations } = await look(at, row);
        found.push(...violations.map((violation) => `${row.state} ${row.lang} ${row.width} ${row.scheme}: ${violation}`));
      }
      assert.deepEqual(found, []);
    });
  }
});
