// One brand colour becomes three roles. Loaded only where a page gives an accent.

import { standOut, textOn, type Rgb } from './contrast.js';

export interface Roles {
  /** Ground of the primary button and of ticked boxes. */
  readonly fill: string;
  /** Words on it: 4.5:1. */
  readonly on: string;
  /** Links, edges and symbols on the survey's own ground: 4.5:1. */
  readonly link: string;
}

/** No colour anyone asks for. */
const UNREAD = '#010203';

/** Any CSS colour as the engine itself reads it; `undefined` if it is none. */
const parseColor = (color: string, ground: string): Rgb | undefined => {
  if (!CSS.supports('color', color)) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  // What the canvas can't read (inherit, var()) leaves the colour before it; what is transparent lets the ground through.
  context.fillStyle = UNREAD;
  context.fillStyle = color;
  if (context.fillStyle === UNREAD) return undefined;
  const { fillStyle } = context;
  context.fillStyle = ground;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = fillStyle;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
};

const toCss = (color: Rgb): string => `rgb(${color.join(' ')})`;

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
