// Whoever asks the system for less motion sees none: nothing that moves, grows or turns, in any state.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { codeOf, filesIn } from '../repo/files.js';
import { findEngines, wantedEngines } from '../runner/engines.js';
import { SCENES } from './scenes.js';
import { openStudio, type Studio } from './studio.js';

const NAMES = ['csat-asking-360-light-vi', 'csat-submitting-360-light-vi', 'steps-middle-360-dark-vi', 'every-360-light-vi', 'receipt-sent-360-light-vi'];

/** What is under way, and what would be with the next change; fading is no motion. */
const MOVING = `[...document.querySelector('satisfaction-survey').shadowRoot.querySelectorAll('*')].flatMap((element) => {
  const { transitionProperty, transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
  const lasts = (durations) => durations.split(', ').some((duration) => parseFloat(duration) > 0.001);
  const moves = (lasts(transitionDuration) && transitionProperty !== 'opacity') || (animationName !== 'none' && lasts(animationDuration)) || scrollBehavior === 'smooth';
  return moves ? [element.outerHTML.slice(0, 80)] : [];
})`;

describe('without being asked', () => {
  it('nothing moves or flashes by itself: there is no animation in any sheet', () => {
    const sheets = ['src/theme', 'src/results', 'src/view'].flatMap((folder) => filesIn(folder, '.ts'));
    assert.ok(sheets.length > 0);
    assert.deepEqual(sheets.filter((file) => /@keyframes|\banimation(?:-name)?:|\.animate\(/.test(codeOf(file))), []);
  });
});

const isHere = wantedEngines().includes('chromium') && findEngines(['chromium']).available.length > 0;

if (isHere)
  describe('with less motion asked for, nothing moves in', { timeout: 300_000 }, () => {
    let studio: Studio;
    before(async () => {
      studio = await openStudio();
    });
    after(() => studio.close());
    for (const name of NAMES)
      it(name.replaceAll('-', ' '), async () => {
        const scene = SCENES.find((one) => one.name === name);
        assert.ok(scene, `there is no scene ${name}`);
        assert.deepEqual(await studio.visit(scene, (page) => page.evaluate<readonly string[]>(MOVING)), []);
      });
  });
