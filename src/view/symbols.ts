// Faces, stars and thumbs as inline SVG in the text's own colour. A face is one circle; only mouth and eyes change.

import { html, type TemplateResult } from 'lit/html.js';

const draw = (path: string, ring = '') => html`<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path d="${ring}${path}" /></svg>`;

const RING = 'M30 16a14 14 0 1 1-28 0a14 14 0 1 1 28 0';

/** @param mood 0 (worst) to 1 (best); the middle has a hint of a smile. */
export const face = (mood: number): TemplateResult => {
  const curve = Math.round((mood - 0.42) * 12);
  const brow = mood < 0.2 ? 'M9 11l3 1.500M23 11l-3 1.500' : '';
  const eye = mood > 0.9 ? 'M9 13.500q2-2.500 4 0M19 13.500q2-2.500 4 0' : 'M11 13v1M21 13v1';
  return draw(`${eye}${brow}M9.500 ${21 - curve / 2.5}q6.500 ${curve} 13 0`, RING);
};

export const star = (): TemplateResult =>
  draw('M16 3l4 8.500l9 1.200l-6.600 6.400l1.700 9.200l-8.100-4.500l-8.100 4.500l1.700-9.200l-6.600-6.400l9-1.200z');

export const thumb = (up: boolean): TemplateResult =>
  up
    ? draw('M4 14h5v14h-5zM9 15l6-11q4 0 3 5l-1 4h9q3 0 2.500 3l-2 9q-.600 3-4 3h-9l-4.500-2')
    : draw('M4 18h5v-14h-5zM9 17l6 11q4 0 3-5l-1-4h9q3 0 2.500-3l-2-9q-.600-3-4-3h-9l-4.500 2');
