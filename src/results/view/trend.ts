// The first score month by month: a line with its points and the band of the intervals; a month that is withheld leaves a gap. The table below
// says the same in figures.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Figure, Group, Results } from '../document.js';
import * as strings from '../strings.js';
import { count, formats, groupName, methodOf, monthOf, rangeOf, textOf, valueOf } from '../words.js';
import { figureOf } from './comparison.js';
import { placeOn, scaleOf, type Scale } from './plot.js';
import { columns, hiddenRow, row, table } from './table.js';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

type Month = { readonly group: Group; readonly figure: Figure | undefined };

const round = (number: number): number => Math.round(number * 100) / 100;

/** Unbroken runs of months with a figure; x and y from 0 to 100, y downwards. */
export const runsOf = (months: readonly Month[], scale: Scale): readonly (readonly Point[])[] => {
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

const line = (runs: readonly (readonly Point[])[]): string => runs.map((run) => lineTo(run.map(({ x, y }) => [x, y]))).join('');
// A line of no length with round ends is a dot that does not stretch with the drawing.
const dots = (runs: readonly (readonly Point[])[]): string => runs.flat().map(({ x, y }) => `M${x} ${y}h0`).join('');
const band = (runs: readonly (readonly Point[])[]): string =>
  runs.map((run) => `${lineTo([...run.map(({ x, high }) => [x, high] as const), ...run.map(({ x, low }) => [x, low] as const).reverse()])}Z`).join('');

/** A share is drawn from 0 to 100 where it has to be; a calm line near the top gets the upper half alone. */
const scaleFor = (figures: readonly Figure[]): Scale => {
  const [low, high] = scaleOf(figures);
  const least = Math.min(...figures.flatMap(({ value, interval }) => interval?.[0] ?? value ?? high));
  return low === 0 && high === 100 && least >= 55 ? [50, 100] : [low, high];
};

/** So that names of months never run into each other. */
const EVERY = 12;

const chart = (months: readonly Month[], locale: string): unknown => {
  const figures = months.flatMap(({ figure }) => figure ?? []);
  if (figures.length < 2) return nothing;
  const scale = scaleFor(figures);
  const runs = runsOf(months, scale);
  const { number } = formats(locale);
  const [low, high] = scale;
  const every = Math.ceil(months.length / EVERY);
  return html`<div class="chart" aria-hidden="true">
    <div class="axis">${[high, (low + high) / 2, low].map((value) => html`<span>${number.format(value)}</span>`)}</div>
    <svg viewBox="0 0 100 100" preserveAspectRatio="none"><path class="grid" d="M0 0h100M0 50h100M0 100h100"></path><path class="band" d=${band(runs)}></path><path class="trend" d=${line(runs)}></path><path class="dots" d=${dots(runs)}></path></svg>
    <div class="months">${months.map(({ group: { key } }, index) => html`<span>${index % every === 0 ? monthOf(key ?? '', locale, 'short') : nothing}</span>`)}</div>
  </div>`;
};

export const trend = (results: Results, locale: string): TemplateResult => {
  const first = results.cell?.figures[0];
  const months = results.groups.map((group): Month => ({ group, figure: figureOf(group, first?.id) }));
  const what = first ?? months.find(({ figure }) => figure)?.figure;
  const rows = months.map(({ group, figure }) => {
    const name = groupName(group, results, locale);
    if (!group.cell) return hiddenRow(name, 3, strings.hidden());
    return row(name, figure ? [html`<b>${valueOf(figure, locale)}</b>`, rangeOf(figure, locale), count(group.cell.n, locale)] : ['–', '–', count(group.cell.n, locale)]);
  });
  const caption = what ? html`${textOf(what.label, locale, what.id)}<small>${methodOf(what)}</small>` : strings.trend();
  return html`<div class="wide">${chart(months, locale)}${table({ caption, name: strings.trend(), head: columns([strings.month(), strings.value(), strings.range(), strings.ballots()]), rows })}</div>`;
};
