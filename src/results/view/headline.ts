// The first score, large, with its name, what it is a share of, n, unit and interval; the others in a table.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../view/strings.js';
import type { Cell, Figure, Results } from '../document.js';
import * as strings from '../strings.js';
import { counted, formats, methodOf, percent, periodOf, rangeOf, textOf, valueOf } from '../words.js';
import { scoreName } from './figure-rows.js';
import { ends, plot, scaleOf } from './plot.js';
import { columns, hiddenRow, note, row, table } from './table.js';

const main = (figure: Figure, locale: string): TemplateResult => {
  const name = textOf(figure.label, locale, figure.id);
  if (figure.withheld) return html`<div class="headline"><div><p class="name">${name}</p>${note(strings.hidden())}</div></div>`;
  const scale = scaleOf([figure]);
  return html`<div class="headline" part="headline">
    <p class="figure" part="figure">${valueOf(figure, locale, 'number')}</p>
    <div>
      <p class="name">${name}</p>
      <p>${methodOf(figure, locale)}</p>
      <div>${plot({ figure, scale })}${ends(scale, locale)}</div>
      <p class="mute">${counted(figure.n, figure.unit, locale)}${figure.interval ? ` · ${fill(strings.interval(), { range: rangeOf(figure, locale) })}` : nothing}</p>
    </div>
  </div>`;
};

const others = (figures: readonly Figure[], locale: string): unknown =>
  figures.length
    ? table({
        caption: strings.scores(),
        name: strings.scores(),
        kind: 'scores',
        head: columns([strings.score(), strings.value(), strings.range(), strings.basis()]),
        rows: figures.map((figure) =>
          figure.withheld
            ? hiddenRow(textOf(figure.label, locale, figure.id), 3, strings.hidden())
            : row(scoreName(figure, locale), [html`<b>${valueOf(figure, locale)}</b>`, rangeOf(figure, locale), counted(figure.n, figure.unit, locale)]),
        ),
      })
    : nothing;

/** Where results came from, and when. */
export interface Source {
  readonly address: string;
  readonly at: Date;
}

/** Of when, of how many, and how many of those who were asked. */
export const facts = (results: Results, locale: string): unknown => {
  const { impressions, responses, cell } = results;
  const n = cell?.n ?? 0;
  const rate = impressions !== undefined && responses !== undefined && fill(strings.rate(), { rate: percent(responses, impressions, locale) });
  return note(periodOf(results, locale), !!n && counted(n, 'ballots', locale), !!n && rate);
};

/** A sheet of paper leaves its page behind: which survey, from where, as of when. */
export const imprint = ({ surveyId, version }: Results, { address, at }: Source, locale: string): TemplateResult =>
  html`<p class="mute imprint">${[surveyId, version].join(' ')} · <bdi>${address}</bdi> · ${formats(locale).day.format(at)}</p>`;

export const headline = ({ n, figures }: Cell, locale: string): TemplateResult => {
  const [first, ...rest] = figures;
  const total = html`<p class="figure">${formats(locale).count.format(n)}</p>`;
  return html`${first ? main(first, locale) : html`<div class="headline">${total}<p class="name">${strings.ballots()}</p></div>`}${others(rest, locale)}`;
};
