// A choice: one row an option, its bar as long as its share of the ballots that answered.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Counts } from '../document.js';
import * as strings from '../strings.js';
import { count, entryName, percent, textOf } from '../words.js';
import { columns, note, pair, row, table } from './table.js';

export const bar = (counts: Counts, locale: string): TemplateResult => {
  const { entries, valid, label, id, type } = counts;
  const caption = textOf(label, locale, id);
  if (!entries) return html`<p><b>${caption}</b></p>${note(strings.hidden())}`;
  const rows = entries.map((entry) => {
    const length = valid > 0 ? (entry.count / valid) * 100 : 0;
    const name = pair(entryName(entry, counts, locale), html`<span class="track" aria-hidden="true"><i class="p4" .style=${`inline-size:${length}%`}></i></span>`);
    return row(name, [percent(entry.count, valid, locale), count(entry.count, locale)]);
  });
  const name = typeof caption === 'string' ? caption : strings.option();
  return html`${table({ caption, name, kind: 'options', head: columns([strings.option(), strings.share(), strings.ballots()]), rows })}${type === 'choices' ? note(strings.several()) : nothing}`;
};
