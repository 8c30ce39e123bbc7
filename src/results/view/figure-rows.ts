// One row a group, by one figure: what months and offices beside each other have in common.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Figure, Group, Results } from '../document.js';
import * as strings from '../strings.js';
import { count, groupName, methodOf, rangeOf, textOf, valueOf, type Words } from '../words.js';
import { columns, hiddenRow, row, table } from './table.js';

export interface Line {
  readonly group: Group;
  readonly figure: Figure | undefined;
}

/** The score by which groups are compared: the survey's first. Parts of a survey have scores of their own: their first. */
export const linesOf = ({ groups, group, cell }: Results): readonly Line[] =>
  groups.map((one) => {
    const figures = one.cell?.figures ?? [];
    return { group: one, figure: group === 'section' ? figures[0] : figures.find(({ id }) => id === cell?.figures[0]?.id) };
  });

/** The score, and under it which kind of figure it is. */
export const scoreName = (figure: Figure, locale: string): TemplateResult => html`${textOf(figure.label, locale, figure.id)}<small>${methodOf(figure, locale)}</small>`;

/** How many count in the whole and in no group that is known by itself. Parts of a survey share their ballots. */
export const restOf = <T>(groups: readonly T[], whole: number, countOf: (group: T) => number | undefined): number => groups.reduce((rest, group) => rest - (countOf(group) ?? 0), whole);

interface FigureTableOptions {
  readonly results: Results;
  readonly lines: readonly Line[];
  readonly heads: readonly [one: () => string, heading: () => string];
  readonly locale: string;
  readonly head?: TemplateResult;
  readonly plotted?: boolean;
  readonly nameOf?: (name: Words, line: Line) => unknown;
}

export const figureTable = ({ results, lines, heads: [one, heading], locale, head, plotted, nameOf = (name) => name }: FigureTableOptions): TemplateResult => {
  const { group: by, groups, cell } = results;
  const what = by === 'section' ? undefined : cell?.figures[0];
  const rest = by === 'section' ? 0 : restOf(groups, cell?.n ?? 0, (group) => group.cell?.n);
  return table({
    caption: what ? scoreName(what, locale) : heading(),
    name: heading(),
    kind: plotted ? 'figures plotted' : 'figures',
    quiet: !what,
    head: head ?? columns([one(), strings.value(), strings.range(), strings.ballots()]),
    rows: html`${lines.map((line) => {
      const { group, figure } = line;
      const name = nameOf(groupName(group, results, locale), line);
      if (!group.cell || figure?.withheld) return hiddenRow(name, 3, strings.hidden(), group.cell && count(group.cell.n, locale));
      const [value, range] = figure ? [valueOf(figure, locale), rangeOf(figure, locale)] : ['–', '–'];
      // As one template: there may be hundreds of rows.
      return html`<tr><th scope="row">${name}</th><td><b>${value}</b></td><td>${range}</td><td>${count(group.cell.n, locale)}</td></tr>`;
    })}${rest > 0 ? row(html`<span class="mute">${strings.rest()}</span>`, ['–', '–', count(rest, locale)]) : nothing}`,
  });
};
