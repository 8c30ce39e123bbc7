// Every theme in both schemes, on the smallest phone and on a desk, in a script with marks above marks, one from right to left, and one with
// letters below letters.
import { scene, type Scene } from './scene.js';

const NAMES = ['default', 'dvc', 'govuk', 'uswds', 'dsfr'];
const VIEWS = [320, 1280].flatMap((width) => ['light', 'dark'].flatMap((scheme) => ['vi', 'ar', 'km'].map((lang) => `${width} ${scheme} ${lang}`)));

export const THEMES: readonly Scene[] = NAMES.flatMap((theme) =>
  scene(`theme-${theme}`, undefined, VIEWS, {
    with: `endpoint="/accepts" preset="csat" ${theme === 'default' ? '' : `theme="${theme}"`}`,
    act: (hand) => hand.pick(0, 3),
  }),
);
