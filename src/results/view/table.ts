// Every figure stands in a real table inside a region of its own: it scrolls there, never the page, and can be scrolled by keyboard. What is
// drawn stands beside the words and is left out for whoever listens.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../words.js';

export interface TableOptions {
  readonly caption: Words;
  /** What the region is called; plain text. */
  readonly name: string;
  readonly head: unknown;
  readonly rows: unknown;
  readonly kind?: string;
  /** The heading above says the same. */
  readonly quiet?: boolean;
}

export const table = ({ caption, name, head, rows, kind = '', quiet }: TableOptions): TemplateResult =>
  html`<div class="scroller" role="group" tabindex="0" aria-label=${name} part="table"><table class=${kind} role="table">
    <caption class=${quiet ? 'unseen' : ''}>${caption}</caption><thead role="rowgroup">${head}</thead><tbody role="rowgroup">${rows}</tbody>
  </table></div>`;

export const columns = (names: readonly unknown[]): TemplateResult => html`<tr role="row">${names.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}</tr>`;

export const row = (name: unknown, cells: readonly unknown[]): TemplateResult => html`<tr role="row"><th scope="row" role="rowheader">${name}</th>${cells.map((cell) => html`<td role="cell">${cell}</td>`)}</tr>`;

/** A name and what is drawn of it: below, or beside where there is room. */
export const pair = (name: unknown, drawing: unknown): TemplateResult => html`<div class="pair"><div>${name}</div>${drawing}</div>`;

/** A row whose figures may not be shown; how many they are of stands in the last column, where that is known. */
export const hiddenRow = (name: unknown, span: number, words: string, n?: string): TemplateResult =>
  html`<tr role="row"><th scope="row" role="rowheader">${name}</th><td class="mute" role="cell" colspan=${n ? span - 1 : span}>${words}</td>${n ? html`<td role="cell">${n}</td>` : nothing}</tr>`;

/** As the survey's own headings: the level is the page's choice. */
export const heading = (level: number, words: Words): TemplateResult => html`<div class="heading" role="heading" aria-level=${level}>${words}</div>`;

export const note = (...words: readonly (string | false)[]): TemplateResult | typeof nothing => {
  const said = words.filter(Boolean).join(' · ');
  return said ? html`<p class="mute">${said}</p>` : nothing;
};
