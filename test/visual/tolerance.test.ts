// What the comparison sees and what it overlooks, proved on pictures of the real thing.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import type { PNG } from 'pngjs';
import { findEngines, wantedEngines } from '../runner/engines.js';
import { compare } from './compare.js';
import { otherMaking } from './made-with.js';
import { encode, readPngBytes } from './png.js';
import type { Scene } from './scene.js';
import { SCENES } from './scenes.js';
import { capture, openStudio, type Studio } from './studio.js';

const sceneOf = (wanted: string): Scene => {
  const scene = SCENES.find(({ name }) => name === wanted);
  assert.ok(scene, `no scene is called ${wanted}`);
  return scene;
};

const LIGHT = sceneOf('csat-chosen-360-light-vi');
const DARK = sceneOf('csat-chosen-1280-dark-vi');

/** Adds declarations to an element of the survey. */
const change = (page: Page, part: string, style: Readonly<Record<string, string>>): Promise<void> =>
  page.locator(part).first().evaluate((element, declarations) => {
    for (const [name, value] of Object.entries(declarations)) (element as HTMLElement).style.setProperty(name, value);
  }, style);

const isHere = wantedEngines().includes('chromium') && findEngines(['chromium']).available.length > 0;

if (isHere) describe('the comparison', { timeout: 300_000 }, () => {
  let studio: Studio;
  before(async () => {
    studio = await openStudio();
  });
  after(() => studio.close());

  const pair = (scene: Scene, alter: (page: Page) => Promise<unknown>): Promise<readonly [PNG, PNG]> =>
    studio.visit(scene, async (page) => {
      const agreed = readPngBytes(encode(await capture(page)));
      await alter(page);
      return [agreed, await capture(page)];
    });
  const shift = { position: 'relative', top: '2px' };

  for (const [name, scene] of Object.entries({ light: LIGHT, dark: DARK })) {
    it(`sees a button moved by 2 px, ${name}`, async () => {
      assert.ok(compare(...(await pair(scene, (page) => change(page, '[part~=button-primary]', shift)))));
    });

    it(`sees a button of words alone moved by 2 px, ${name}`, async () => {
      assert.ok(compare(...(await pair(scene, (page) => change(page, '.quiet', shift)))));
    });

    it(`sees the tint of the chosen answer go, ${name}`, async () => {
      assert.ok(compare(...(await pair(scene, (page) => change(page, '.tile.on', { '--fill': 'transparent' })))));
    });

    it(`sees a corner become sharp, ${name}`, async () => {
      assert.ok(compare(...(await pair(scene, (page) => change(page, '.survey', { '--r0': '0px' })))));
    });

    it(`sees a symbol moved by 2 px, ${name}`, async () => {
      assert.ok(compare(...(await pair(scene, (page) => change(page, '.on svg', shift)))));
    });

    it(`sees another mouth, ${name}`, async () => {
      const smile = (page: Page) => page.locator('.tile path').nth(2).evaluate((path) => path.setAttribute('d', path.getAttribute('d')?.replace(/q.*$/, 'q7 5 14 0') ?? ''));
      assert.ok(compare(...(await pair(scene, smile))));
    });

    it(`overlooks other antialiasing, ${name}`, async () => {
      // Turned by less than anyone can see, every edge and letter is drawn anew.
      const [agreed, now] = await pair(scene, (page) => change(page, '.survey', { transform: 'rotate(0.0001deg)' }));
      assert.ok(pixelmatch(agreed.data, now.data, null, now.width, now.height, { threshold: 0.03, includeAA: true }) > 200, 'nothing was drawn anew');
      assert.equal(compare(agreed, now)?.sentence, undefined);
    });

    it(`finds nothing where nothing changed, ${name}`, async () => {
      const [agreed] = await pair(scene, async () => undefined);
      assert.equal(compare(agreed, await studio.photograph(scene))?.sentence, undefined);
    });
  }

  it('says what became of the size, and shows it', async () => {
    const difference = compare(...(await pair(LIGHT, (page) => change(page, '[part~=button-primary]', { 'min-height': '60px' }))));
    assert.match(difference?.sentence ?? '', /^the size was 360 × \d+ and is 360 × \d+$/);
    assert.ok(difference?.image);
  });

  describe('where letters are others', () => {
    const roughly = { roughly: true };
    const others = (alter: Readonly<Record<string, string>>) => pair(LIGHT, (page) => change(page, '#stage', alter));

    it('lets another font pass', async () => {
      const [agreed, now] = await others({ 'font-family': 'DejaVu Serif, serif' });
      assert.ok(compare(agreed, now), 'the font is the same');
      assert.equal(compare(agreed, now, roughly)?.sentence, undefined);
    });

    it('still sees another scheme', async () => {
      assert.ok(compare(...(await pair(LIGHT, (page) => change(page, 'satisfaction-survey', { 'color-scheme': 'dark', filter: 'invert(1)' }))), roughly));
    });

    it('still sees that the answers are missing', async () => {
      assert.ok(compare(...(await pair(LIGHT, (page) => change(page, '.scale', { display: 'none' }))), roughly));
    });
  });
});

describe('a making', () => {
  const here = { chromium: 150, fonts: { latin: 'Noto Sans; 210.0' } };

  it('that is the same goes without saying', () => {
    assert.equal(otherMaking(here, here), undefined);
  });

  it('is named when the engine is another', () => {
    assert.match(otherMaking(here, { ...here, chromium: 151 }) ?? '', /compared roughly: Chromium 151 \(baselines: 150\)/);
  });

  it('is named when the letters are others', () => {
    assert.match(otherMaking(here, { ...here, fonts: { latin: 'DejaVu Sans; 230.0' } }) ?? '', /latin letters from DejaVu Sans; 230\.0 \(baselines: Noto Sans; 210\.0\)/);
  });
});
