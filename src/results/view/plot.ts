// A figure as a dot on a line, its interval as a bar around it. All rows of a table share one scale.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Figure } from '../document.js';
import { formats } from '../words.js';

export type Scale = readonly [low: number, high: number];

const FIXED: Readonly<Partial<Record<Figure['method'], Scale>>> = { share: [0, 100], allSatisfied: [0, 100], rescaled: [0, 100], difference: [-100, 100] };

/** From end to end where the ends are known; else as far as the figures reach, in whole points. */
export const scaleOf = (figures: readonly Figure[]): Scale => {
  const fixed = figures[0] && (figures[0].ends ?? FIXED[figures[0].method]);
  if (fixed) return fixed;
  const all = figures.flatMap(({ value, interval }) => [...(value === undefined ? [] : [value]), ...(interval ?? [])]);
  const [low, high] = [Math.floor(Math.min(...all)), Math.ceil(Math.max(...all))];
  return all.length ? [low, high > low ? high : low + 1] : [0, 1];
};

/** As far as the figures reach, in tenths of the scale: where many stand beside each other, and no bar begins at its foot. */
export const scaleAround = (figures: readonly Figure[]): Scale => {
  const [low, high] = scaleOf(figures);
  const tenth = figures[0] && FIXED[figures[0].method] ? (high - low) / 10 : 1;
  const all = figures.flatMap(({ value, interval }) => (value === undefined ? [] : [value, ...(interval ?? [])]));
  const [foot, top] = [Math.floor(Math.min(...all) / tenth), Math.ceil(Math.max(...all) / tenth)];
  // Where all are the same, and on a tenth, they stand between two others.
  const room = Number(foot === top);
  return all.length ? [Math.max(low, (foot - room) * tenth), Math.min(high, (top + room) * tenth)] : [low, high];
};

/** In percent of the way along the scale, never off it. */
export const placeOn = ([low, high]: Scale, value: number): number => Math.min(100, Math.max(0, ((value - low) / (high - low)) * 100));

interface PlotOptions {
  readonly figure: Figure;
  readonly scale: Scale;
  /** The figure of all, as a line across. */
  readonly reference?: number | undefined;
}

export const plot = ({ figure: { value, interval }, scale, reference }: PlotOptions): TemplateResult | typeof nothing => {
  if (value === undefined) return nothing;
  const at = (number: number): number => placeOn(scale, number);
  const [low, high] = interval ?? [value, value];
  return html`<i class="plot" aria-hidden="true" .style=${`--v:${at(value)}%;--l:${at(low)}%;--h:${at(high)}%;--m:${reference === undefined ? -9 : at(reference)}%`}></i>`;
};

/** The numbers at its ends, for whoever sees it. */
export const ends = (scale: Scale, locale: string): TemplateResult =>
  html`<i class="ends" aria-hidden="true">${scale.map((end) => html`<span>${formats(locale).number.format(end)}</span>`)}</i>`;
