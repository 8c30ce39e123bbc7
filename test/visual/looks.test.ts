// Every state as it looks, against the picture that was agreed upon. `VISUAL=update` agrees upon what is there now; what differs is kept,
// with a picture of the difference, in .cache/visual.
import assert from 'node:assert/strict';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { enginesAreRequired, findEngines, missingEngineNotice, wantedEngines } from '../runner/engines.js';
import { compare } from './compare.js';
import { makingOf, otherMaking, readMaking, writeMaking } from './made-with.js';
import { readPng, writePng } from './png.js';
import type { Scene } from './scene.js';
import { SCENES } from './scenes.js';
import { openStudio, type Studio } from './studio.js';

const BASELINE = fileURLToPath(new URL('./baseline', import.meta.url));
const RESULTS = fileURLToPath(new URL('../../.cache/visual', import.meta.url));
const MOST_BYTES = 3_000_000;

const updates = process.env.VISUAL === 'update';
const wanted = wantedEngines().includes('chromium');
const isHere = wanted && findEngines(['chromium']).available.length > 0;

const baselines = () => readdirSync(BASELINE).filter((file) => file.endsWith('.png'));
const baselineOf = (name: string) => join(BASELINE, `${name}.png`);
const resultOf = (name: string, kind = '') => join(RESULTS, `${name}${kind}.png`);

if (isHere) describe('what people see', { timeout: 900_000 }, () => {
  let studio: Studio;
  let roughly = false;

  before(async () => {
    rmSync(RESULTS, { recursive: true, force: true });
    studio = await openStudio();
    const making = await makingOf(studio);
    const notice = otherMaking(readMaking(), making);
    if (updates) {
      if (notice) for (const file of baselines()) rmSync(join(BASELINE, file));
      writeMaking(making);
    } else if (notice) {
      roughly = true;
      console.log(notice);
    }
  });
  after(() => studio.close());

  async function look(scene: Scene): Promise<void> {
    const { name } = scene;
    const now = await studio.photograph(scene);
    const agreed = readPng(baselineOf(name));
    const difference = agreed && compare(agreed, now, { roughly });
    if (agreed && !difference) return;
    if (updates) return writePng(baselineOf(name), now);
    writePng(resultOf(name), now);
    if (difference?.image) writePng(resultOf(name, '.difference'), difference.image);
    assert.fail(`${difference?.sentence ?? 'there is no baseline'}; see .cache/visual/${name}.png, and agree upon it with VISUAL=update`);
  }

  for (const scene of SCENES) it(scene.name.replaceAll('-', ' '), () => look(scene));
});

describe('the pictures agreed upon', () => {
  it('are all of something', () => {
    const names = SCENES.map(({ name }) => `${name}.png`);
    const orphans = baselines().filter((file) => !names.includes(file));
    if (updates) for (const file of orphans) rmSync(join(BASELINE, file));
    else assert.deepEqual(orphans, []);
  });

  it(`weigh less than ${MOST_BYTES / 1e6} MB together`, () => {
    const bytes = baselines().reduce((sum, file) => sum + statSync(join(BASELINE, file)).size, 0);
    assert.ok(bytes < MOST_BYTES, `${bytes} bytes`);
  });

  if (wanted && !isHere) {
    const notice = missingEngineNotice('chromium');
    console.log(notice);
    if (enginesAreRequired()) it(notice, () => assert.fail(notice));
  }
});
