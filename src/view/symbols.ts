// Faces, stars and thumbs as inline SVG in the text's own colour. A face is one circle; only mouth and eyes change.

import { html, type TemplateResult } from 'lit/html.js';
import type { Receipt } from '../survey/session.js';

const RING = 'M30 16a14 14 0 1 1-28 0a14 14 0 1 1 28 0';
const WARN = 'M16 9v9m0 4v1';

const draw = (path: string): TemplateResult => html`<svg viewBox="0 0 32 32" aria-hidden="true"><path d=${path} /></svg>`;

/** @param mood 0 (worst) to 1 (best); the middle has a hint of a smile. */
export const face = (mood: number): TemplateResult => {
  const curve = Math.round((mood - 0.42) * 18);
  const eyes = mood > 0.9 ? 'M9 14q2-3 4 0m6 0q2-3 4 0' : 'M11 13v1m10-1v1';
  return draw(`${RING}${eyes}M9 ${21 - curve / 3}q7 ${curve} 14 0`);
};

/** A tick, a clock, a word of warning. */
export const mark = (status: Receipt): TemplateResult => draw(RING + { sent: 'M9 16l5 5l9-10', queued: 'M16 8v8l5 3', unsaved: WARN, rejected: WARN }[status]);

export const star = draw('M16 3l4 9l9 1l-7 6l2 10l-8-5l-8 5l2-10l-7-6l9-1z');

export const thumb = (up: boolean): TemplateResult =>
  draw(up ? 'M4 14h5v14h-5zm5 1l6-11q4 0 3 5l-1 4h9q3 0 2 3l-2 9q0 3-4 3h-9l-4-2' : 'M4 18h5v-14h-5zm5-1l6 11q4 0 3-5l-1-4h9q3 0 2-3l-2-9q0-3-4-3h-9l-4 2');
