// The first score month by month: a line with its points and the band of the intervals; a month that is withheld leaves a gap. The table below
// says the same in figures.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Figure, Group, Results } from '../document.js';
import * as strings from '../strings.js';
import { formats, monthOf } from '../words.js';
import { figureTable, linesOf, type Line } from './figure-rows.js';
import { placeOn, scaleOf, type Scale } from './plot.js';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

const round = (number: number): number => Math.round(number * 100) / 100;

/** Unbroken runs of months with a figure; x and y from 0 to 100, y downwards. */
export const runsOf = (months: readonly Line[], scale: Scale): readonly (readonly Point[])[] => {
  const runs: Point[][] = [[]];
  months.forEach(({ figure }, index) => {
    if (figure?.value === undefined) return void runs.push([]);
    const y = (value: number): number => round(100 - placeOn(scale, value));
    const [low, high] = figure.interval ?? [figure.value, figure.value];
    runs.at(-1)?.push({ x: round(((index + 0.5) / months.length) * 100), y: y(figure.value), low: y(low), high: y(high) });
  });
  return runs.filter((run) => run.length);
};

const lineTo = (points: readonly (readonly [number, number])[]): string => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`;

const drawn = (runs: readonly (readonly Point[])[], draw: (run: readonly Point[]) => string): string => runs.map(draw).join('');
const line = (run: readonly Point[]): string => lineTo(run.map(({ x, y }) => [x, y]));
// A line of no length with round ends is a dot that does not stretch with the drawing.
const dots = (run: readonly Point[]): string => run.map(({ x, y }) => `M${x} ${y}h0`).join('');
const band = (run: readonly Point[]): string => `${lineTo([...run.map(({ x, high }) => [x, high] as const), ...run.map(({ x, low }) => [x, low] as const).reverse()])}Z`;

/** A share is drawn from 0 to 100 where it has to be; a calm line near the top gets the upper half alone. */
const scaleFor = (figures: readonly Figure[]): Scale => {
  const [low, high] = scaleOf(figures);
  const least = Math.min(...figures.flatMap(({ value, interval }) => interval?.[0] ?? value ?? high));
  return low === 0 && high === 100 && least >= 55 ? [50, 100] : [low, high];
};

/** So that names of months never run into each other. */
const EVERY = 12;

const chart = (months: readonly Line[], locale: string): unknown => {
  const figures = months.flatMap(({ figure }) => figure ?? []);
  if (figures.length < 2) return nothing;
  const scale = scaleFor(figures);
  const runs = runsOf(months, scale);
  const { number } = formats(locale);
  const [low, high] = scale;
  const every = Math.ceil(months.length / EVERY);
  return html`<div class="chart" aria-hidden="true">
    <div class="axis">${[high, (low + high) / 2, low].map((value) => html`<span>${number.format(value)}</span>`)}</div>
    <svg viewBox="0 0 100 100" preserveAspectRatio="none"><path class="grid" d="M0 0h100M0 50h100M0 100h100"></path><path class="band" d=${drawn(runs, band)}></path><path class="trend" d=${drawn(runs, line)}></path><path class="dots" d=${drawn(runs, dots)}></path></svg>
    <div class="months">${months.map(({ group: { key } }, index) => html`<span>${index % every === 0 ? monthOf(key ?? '', locale, 'short') : nothing}</span>`)}</div>
  </div>`;
};

const NEXT = /^(\d{4})-(\d\d)$/;

const monthAfter = (month: string): string =>
  month.replace(NEXT, (_, year: string, number: string) => (number === '12' ? `${Number(year) + 1}-01` : `${year}-${String(Number(number) + 1).padStart(2, '0')}`));

/** Of a reply that skips centuries. */
const MOST = 120;

/** Months in which nobody rated are missing from the reply; a line drawn past them would say there was something between. */
export const everyMonth = (groups: readonly Group[]): readonly Group[] =>
  groups.flatMap((group, index) => {
    const rest: Group[] = [group];
    const next = groups[index + 1]?.key ?? '';
    for (let month = monthAfter(group.key ?? ''); NEXT.test(month) && month < next && rest.length < MOST; month = monthAfter(month)) rest.push({ key: month, cell: { n: 0, counts: [], figures: [] } });
    return rest;
  });

export const trend = (all: Results, locale: string): TemplateResult => {
  const results = { ...all, groups: everyMonth(all.groups) };
  const lines = linesOf(results);
  return html`<div class="wide">${chart(lines, locale)}${figureTable({ results, lines, heads: strings.headsOf('month'), locale })}</div>`;
};
