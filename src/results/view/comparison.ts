// Groups beside each other: a dot with its interval, best first unless the reader wants it otherwise; the line of all ballots runs through.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../view/strings.js';
import type { Results } from '../document.js';
import * as strings from '../strings.js';
import { methodOf, valueOf } from '../words.js';
import { arranged, fold, folded, sortHead, type Arranging } from './arrangement.js';
import { figureTable, linesOf } from './figure-rows.js';
import { ends, plot, scaleAround } from './plot.js';
import { columns, note } from './table.js';

export const comparison = (results: Results, locale: string, arranging: Arranging): TemplateResult => {
  const { group = '', cell } = results;
  // Nothing of all ballots compares with a part of the survey, and parts keep their order.
  const isPart = group === 'section';
  const lines = isPart ? linesOf(results) : arranged(linesOf(results), arranging.arrangement, results, locale);
  const [first] = cell?.figures ?? [];
  const reference = isPart ? undefined : first?.value;
  const scale = scaleAround([...lines.flatMap(({ figure }) => figure ?? []), ...(reference === undefined || !first ? [] : [first])]);
  const heads = strings.headsOf(group);
  const drawing = ends(scale, locale);
  return html`${figureTable({
    results,
    lines: folded(lines, group, arranging),
    heads,
    locale,
    head: isPart
      ? columns([html`${heads[0]()}${drawing}`, strings.value(), strings.range(), strings.ballots()])
      : html`<tr>${sortHead(heads[0](), 'name', arranging, drawing)}${sortHead(strings.value(), 'value', arranging)}<th scope="col">${strings.range()}</th>${sortHead(strings.ballots(), 'count', arranging)}</tr>`,
    plotted: true,
    nameOf: (name, { figure }) => (figure ? html`${name}${isPart ? html`<small>${methodOf(figure, locale)}</small>` : nothing}${plot({ figure, scale, reference })}` : name),
  })}${fold(lines.length, group, arranging)}${first && reference !== undefined ? note(fill(strings.line(), { value: valueOf(first, locale) }), strings.chance()) : nothing}`;
};
