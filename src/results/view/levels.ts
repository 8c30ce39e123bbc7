// Answers by level: one table for all questions of a part that share a scale, each row with its stacked bar. The heads of the columns are the
// legend; a level is known by its place, its pattern and its words.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Counts, Entry, Results, Section } from '../document.js';
import * as strings from '../strings.js';
import { count, entryName, percent, textOf, type Words } from '../words.js';
import { columns, hiddenRow, pair, table } from './table.js';
import { bar } from './option-bars.js';

export interface Block {
  readonly section: Section;
  /** At least one; all with the same levels in the same order. */
  readonly counts: readonly [Counts, ...Counts[]];
}

const levelsKey = ({ builtIn, entries }: Counts): string => JSON.stringify([builtIn, entries?.map(({ key, label }) => [key, label])]);

/** Consecutive questions of one scale; what is withheld joins those before it. */
export const blocksOf = ({ sections, cell }: Results): readonly Block[] =>
  sections.flatMap((section) => {
    const blocks: { section: Section; counts: [Counts, ...Counts[]] }[] = [];
    for (const counts of section.questions.flatMap((id) => cell?.counts.find((one) => one.id === id) ?? [])) {
      const last = blocks.at(-1);
      const isScale = counts.type === 'scale' && last?.counts[0].type === 'scale';
      if (last && isScale && (!counts.entries || !last.counts[0].entries || levelsKey(counts) === levelsKey(last.counts[0]))) {
        // The first names the levels.
        if (last.counts[0].entries) last.counts.push(counts);
        else last.counts.unshift(counts);
      } else blocks.push({ section, counts: [counts] });
    }
    return blocks;
  });

/** The answers to all of them, if none is withheld. */
export const together = (all: readonly [Counts, ...Counts[]]): Counts | undefined => {
  if (all.some(({ entries }) => !entries)) return undefined;
  const sum = (read: (counts: Counts) => number): number => all.reduce((total, counts) => total + read(counts), 0);
  return {
    ...all[0],
    entries: all[0].entries?.map((entry, at) => ({ ...entry, count: sum(({ entries }) => entries?.[at]?.count ?? 0) })),
    valid: sum(({ valid }) => valid),
  };
};

/** Five patterns from worst to best, whatever the scale's length. Of three levels of satisfaction two are good. */
export const patternOf = (key: number, { builtIn, entries = [] }: Counts): number => {
  if (builtIn === 'satisfaction3') return key === 1 ? 1 : key + 1;
  const below = entries.filter((entry) => Number(entry.key) < key).length;
  return entries.length > 1 ? Math.round((below / (entries.length - 1)) * 4) : 4;
};

const swatch = (entry: Entry, counts: Counts): TemplateResult => html`<i class="swatch p${patternOf(Number(entry.key), counts)}" aria-hidden="true"></i>`;

export const legend = (counts: Counts, locale: string): readonly Words[] =>
  (counts.entries ?? []).map((entry) => html`${swatch(entry, counts)}${entryName(entry, counts, locale)}`);

export const stack = (counts: Counts): TemplateResult =>
  html`<span class="stack" aria-hidden="true">${(counts.entries ?? []).map((entry) =>
    entry.count > 0 ? html`<i class="p${patternOf(Number(entry.key), counts)}" .style=${`flex-grow:${entry.count}`}></i>` : nothing,
  )}</span>`;

export const levelsRow = (name: Words, counts: Counts, locale: string): TemplateResult => {
  const entries = counts.entries ?? [];
  const cells = entries.map((entry) => html`<td role="cell">${swatch(entry, counts)}${percent(entry.count, counts.valid, locale)}<small>${count(entry.count, locale)}</small></td>`);
  // On a phone a row is a grid, and would be no row without saying so.
  return html`<tr role="row"><th scope="row" role="rowheader">${pair(name, stack(counts))}</th>${cells}<td role="cell" data-head=${strings.answers()}>${count(counts.valid, locale)}</td></tr>`;
};

export const levelsHead = (name: string, counts: Counts, locale: string): TemplateResult => columns([name, ...legend(counts, locale), strings.answers()]);

const scaleTable = ({ section, counts: all }: Block, locale: string): TemplateResult => {
  const [first] = all;
  const sum = all.length > 1 && together(all);
  const title = textOf(section.title, locale);
  return table({
    caption: title || strings.levels(),
    name: typeof title === 'string' ? title || strings.levels() : strings.levels(),
    kind: 'levels',
    quiet: !title,
    head: levelsHead(strings.question(), first, locale),
    rows: html`${sum ? levelsRow(html`<b>${strings.together()}</b>`, sum, locale) : nothing}${all.map((counts) => {
      const name = textOf(counts.label, locale, counts.id);
      return counts.entries ? levelsRow(name, counts, locale) : hiddenRow(name, (first.entries?.length ?? 0) + 1, strings.hidden());
    })}`,
  });
};

export const block = (of: Block, locale: string): TemplateResult =>
  of.counts[0].type === 'scale' ? scaleTable(of, locale) : bar(of.counts[0], locale);

/** One row a part, where several parts are answered on one scale. */
export const overview = (blocks: readonly Block[], locale: string): unknown => {
  const parts = blocks.flatMap(({ section, counts }) => {
    const sum = counts[0].type === 'scale' && together(counts);
    return sum && section.title !== undefined ? [{ section, sum }] : [];
  });
  const [first] = parts;
  if (!first || parts.length < 2 || parts.some(({ sum }) => levelsKey(sum) !== levelsKey(first.sum))) return nothing;
  return table({
    caption: strings.parts(),
    name: strings.parts(),
    kind: 'levels',
    head: levelsHead(strings.part(), first.sum, locale),
    rows: parts.map(({ section, sum }) => levelsRow(textOf(section.title, locale, section.id), sum, locale)),
  });
};
