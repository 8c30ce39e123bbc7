// One brand colour becomes three roles. Loaded only where a page gives an accent, and for authors, who are told of what can't be read.

import { standOut, textOn, type Rgb } from './contrast.js';
import { parseColor } from './parse-color.js';

export interface Roles {
  /** Ground of the primary button and of ticked boxes. */
  readonly fill: string;
  /** Words on it: 4.5:1. */
  readonly on: string;
  /** Links, edges and symbols on the survey's own ground: 4.5:1. */
  readonly link: string;
}

export { warnOfFaint } from './legibility.js';

const toCss = (color: Rgb): string => `rgb(${color.join(' ')})`;

/** `undefined` if it is no colour. */
export const toRoles = (root: Element, color: string): Roles | undefined => {
  const { color: own, backgroundColor, colorScheme } = getComputedStyle(root);
  const paper = colorScheme === 'dark' ? 'black' : 'white';
  const ground = parseColor(backgroundColor, paper);
  const accent = parseColor(/^currentcolor$/i.test(color) ? own : color, paper);
  if (!accent || !ground) return undefined;
  // A fill at 3:1 shows where the button is; its own words are judged against itself.
  const fill = standOut(accent, ground, 3);
  return { fill: toCss(fill), on: toCss(textOn(fill)), link: toCss(standOut(accent, ground, 4.5)) };
};
