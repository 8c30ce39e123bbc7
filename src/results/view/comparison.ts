// Groups beside each other by the first score: a dot with its interval, best first, what is withheld last; the line of all ballots runs through.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../view/strings.js';
import type { Figure, Group, Results } from '../document.js';
import * as strings from '../strings.js';
import { count, groupName, methodOf, rangeOf, textOf, valueOf } from '../words.js';
import { plot, scaleOf } from './plot.js';
import { columns, hiddenRow, note, pair, row, table } from './table.js';

/** The figure by which groups are compared: the survey's first, or the first that a group has. */
export const figureOf = ({ cell }: Group, first: string | undefined): Figure | undefined => {
  const figure = cell?.figures.find(({ id }) => id === first) ?? (cell?.figures.length === 1 ? cell.figures[0] : undefined);
  return figure?.withheld ? undefined : figure;
};

const valueIn = (figure: Figure | undefined): number => figure?.value ?? -Infinity;

export const comparison = (results: Results, locale: string): TemplateResult => {
  const { groups, group = '', cell } = results;
  const first = cell?.figures[0];
  // Parts of a survey have scores of their own: only their first can be meant, and nothing of all ballots compares.
  const isPart = group === 'section';
  const rows = groups.map((one) => ({ one, figure: isPart ? one.cell?.figures.find(({ withheld }) => !withheld) : figureOf(one, first?.id) }));
  if (!isPart) rows.sort((a, b) => valueIn(b.figure) - valueIn(a.figure) || (b.one.cell?.n ?? -1) - (a.one.cell?.n ?? -1));
  const figures = rows.flatMap(({ figure }) => figure ?? []);
  const scale = scaleOf(figures);
  const reference = isPart || first?.withheld ? undefined : first?.value;
  const what = isPart ? undefined : (first ?? figures[0]);
  const [one, headingOf] = strings.groups[group] ?? strings.groups['unit']!;
  return html`${table({
    caption: what ? html`${textOf(what.label, locale, what.id)}<small>${methodOf(what)}</small>` : headingOf(),
    name: headingOf(),
    kind: 'comparison',
    quiet: !what,
    head: columns([one(), strings.value(), strings.range(), strings.ballots()]),
    rows: rows.map(({ one: own, figure }) => {
      const name = groupName(own, results, locale);
      if (!own.cell) return hiddenRow(name, 3, strings.hidden());
      if (!figure) return row(name, ['–', '–', count(own.cell.n, locale)]);
      const label = pair(isPart ? html`${name}<small>${methodOf(figure)}</small>` : name, plot({ figure, scale, reference }));
      return row(label, [html`<b>${valueOf(figure, locale)}</b>`, rangeOf(figure, locale), count(own.cell.n, locale)]);
    }),
  })}${first && reference !== undefined && figures.length ? note(fill(strings.line(), { value: valueOf(first, locale) })) : nothing}`;
};
