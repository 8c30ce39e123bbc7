// Every theme in both schemes, on the smallest phone and on a desk, in a script with marks above marks, one from right to left, and one with
// letters below letters.
import { scene, type Scene } from './scene.js';
import { CSAT } from './surveys.js';

const NAMES = ['default', 'dvc', 'govuk', 'uswds', 'dsfr'];
const VIEWS = [320, 1280].flatMap((width) => ['light', 'dark'].flatMap((scheme) => ['vi', 'ar', 'km'].map((lang) => `${width} ${scheme} ${lang}`)));

const asked: readonly Scene[] = NAMES.flatMap((theme) =>
  scene(`theme-${theme}`, undefined, VIEWS, {
    with: `endpoint="/accepts" preset="csat" ${theme === 'default' ? '' : `theme="${theme}"`}`,
    act: (hand) => hand.pick(0, 3),
  }),
);

/** What is wrong, and what became of it, in the colours that each theme has for them. */
const told: readonly Scene[] = NAMES.slice(1).flatMap((theme) => [
  ...scene(`theme-${theme}-errors`, undefined, ['320 light ar'], { with: `endpoint="/accepts" preset="csat" theme="${theme}"`, act: (hand) => hand.goOn() }),
  ...scene(`theme-${theme}-refused`, CSAT, ['1280 dark vi'], {
    with: `endpoint="/refuses" theme="${theme}"`,
    act: async (hand) => {
      await hand.pick(0, 3);
      await hand.goOn();
      await hand.state('rejected');
    },
  }),
]);

export const THEMES: readonly Scene[] = [...asked, ...told];
