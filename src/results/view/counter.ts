// The report that counters of one-stop offices have to make: for each unit ballots and share by level, for surveys that ask in three levels.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Cell, Counts, Results } from '../document.js';
import * as strings from '../strings.js';
import { count, groupName, percent, textOf, type Words } from '../words.js';
import { fold, folded, type Arranging } from './arrangement.js';
import { restOf } from './figure-rows.js';
import { legend, stack } from './levels.js';
import { columns, hiddenRow, pair, row, table } from './table.js';

/** The question the report is about: the last of three levels, where forms put the rating of the whole. */
export const reported = ({ cell }: Results): Counts | undefined => cell?.counts.filter(({ type, entries }) => type === 'scale' && entries?.length === 3).at(-1);

const countsIn = (cell: Cell | undefined, id: string): Counts | undefined => cell?.counts.find((counts) => counts.id === id && counts.entries);

const line = (name: Words, counts: Counts, locale: string): TemplateResult =>
  row(pair(name, stack(counts)), [count(counts.valid, locale), ...(counts.entries ?? []).flatMap((entry) => [count(entry.count, locale), percent(entry.count, counts.valid, locale)])]);

/** As the forms of such reports have it. */
const worstFirst = (counts: Counts | undefined): Counts | undefined => counts && { ...counts, entries: counts.entries && [...counts.entries].sort((a, b) => Number(a.key) - Number(b.key)) };

export const counter = (results: Results, locale: string, arranging: Arranging): unknown => {
  const counts = worstFirst(reported(results));
  if (!counts?.entries) return nothing;
  const [one] = strings.headsOf(results.group ?? 'unit');
  const head = html`
    <tr role="row"><th scope="col" role="columnheader" rowspan="2">${one()}</th><th scope="col" role="columnheader" rowspan="2">${strings.total()}</th>${legend(counts, locale).map((level) => html`<th scope="colgroup" role="columnheader" colspan="2">${level}</th>`)}</tr>
    ${columns(counts.entries.flatMap(() => [strings.ballots(), strings.share()]))}`;
  const name = `counter ${results.group}`;
  const rows = folded(results.groups, name, arranging).map((group) => {
    const words = groupName(group, results, locale);
    const own = worstFirst(countsIn(group.cell, counts.id));
    return own ? line(words, own, locale) : hiddenRow(words, 7, strings.hidden());
  });
  const others = restOf(results.groups, counts.valid, ({ cell }) => countsIn(cell, counts.id)?.valid);
  const unknown = counts.entries.flatMap(() => ['–', '–']);
  const rest = results.groups.length && others > 0 ? row(html`<span class="mute">${strings.rest()}</span>`, [count(others, locale), ...unknown]) : nothing;
  const all = line(html`<b>${strings.all()}</b>`, counts, locale);
  return html`${table({ caption: textOf(counts.label, locale, counts.id), name: strings.counter(), kind: 'counter', head, rows: [rows, rest, all] })}${fold(results.groups.length, name, arranging)}`;
};
