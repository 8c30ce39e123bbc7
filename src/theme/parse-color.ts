// Any CSS colour as the engine itself reads it.

import type { Rgb } from './contrast.js';

/** No colour anyone asks for. */
const UNREAD = '#010203';

/** `undefined` if it is none. What is transparent lets the ground through. */
export const parseColor = (color: string, ground: string): Rgb | undefined => {
  if (!CSS.supports('color', color)) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  // What the canvas can't read (inherit, var()) leaves the colour before it.
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
