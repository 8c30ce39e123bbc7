// One brand colour becomes three roles. Loaded only where a page gives an accent, and for authors, who are told of what can't be read.

import { standOut, textOn, type Rgb } from './contrast.js';
import { warnOfFaint } from './legibility.js';
import { parseColor } from './parse-color.js';

export interface Roles {
  /** Ground of the primary button and of ticked boxes. */
  readonly fill: string;
  /** Words on it: 4.5:1. */
  readonly on: string;
  /** Links, edges and symbols on the survey's own ground: 4.5:1. */
  readonly link: string;
}

const toCss = (color: Rgb): string => `rgb(${color.join(' ')})`;

/** What is to be made of the colour; nothing of the space that authors get instead of one. */
const derive = (root: Element, color: string): Partial<Roles> | undefined => {
  if (color === ' ') return {};
  const { color: own, backgroundColor, colorScheme } = getComputedStyle(root);
  const paper = colorScheme === 'dark' ? 'black' : 'white';
  const ground = parseColor(backgroundColor, paper);
  const accent = parseColor(/^currentcolor$/i.test(color) ? own : color, paper);
  if (!accent || !ground) return undefined;
  // A fill at 3:1 shows where the button is; its own words are judged against itself.
  const fill = standOut(accent, ground, 3);
  return { fill: toCss(fill), on: toCss(textOn(fill)), link: toCss(standOut(accent, ground, 4.5)) };
};

/** `undefined` if it is no colour. */
export const toRoles = (root: Element, color: string): Partial<Roles> | undefined => {
  const roles = derive(root, color);
  warnOfFaint(root, roles);
  return roles;
};
