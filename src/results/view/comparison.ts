// Groups beside each other: a dot with its interval, best first, what is withheld last; the line of all ballots runs through.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../view/strings.js';
import type { Results } from '../document.js';
import * as strings from '../strings.js';
import { methodOf, valueOf } from '../words.js';
import { figureTable, linesOf, type Line } from './figure-rows.js';
import { plot, scaleOf } from './plot.js';
import { note, pair } from './table.js';

const valueIn = ({ figure }: Line): number => figure?.value ?? -Infinity;
const sizeOf = ({ group }: Line): number => group.cell?.n ?? -1;

export const comparison = (results: Results, locale: string): TemplateResult => {
  const { group = '', cell } = results;
  // Nothing of all ballots compares with a part of the survey, and parts keep their order.
  const isPart = group === 'section';
  const lines = isPart ? linesOf(results) : [...linesOf(results)].sort((a, b) => valueIn(b) - valueIn(a) || sizeOf(b) - sizeOf(a));
  const scale = scaleOf(lines.flatMap(({ figure }) => figure ?? []));
  const [first] = cell?.figures ?? [];
  const reference = isPart ? undefined : first?.value;
  return html`${figureTable({
    results,
    lines,
    heads: strings.headsOf(group),
    locale,
    nameOf: (name, { figure }) => figure ? pair(isPart ? html`${name}<small>${methodOf(figure)}</small>` : name, plot({ figure, scale, reference })) : name,
  })}${first && reference !== undefined ? note(fill(strings.line(), { value: valueOf(first, locale) })) : nothing}`;
};
