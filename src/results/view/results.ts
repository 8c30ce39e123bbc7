// (what is known, what may be done) → the whole element. No state of its own.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill, retry } from '../../view/strings.js';
import type { Results } from '../document.js';
import type { Fault } from '../fault.js';
import * as strings from '../strings.js';
import { textOf } from '../words.js';
import type { Arranging } from './arrangement.js';
import { comparison } from './comparison.js';
import { controls, type Choice } from './controls.js';
import { counter, reported } from './counter.js';
import { facts, headline, imprint, type Source } from './headline.js';
import { block, blocksOf, overview } from './levels.js';
import { heading } from './table.js';
import { trend } from './trend.js';

export interface ResultsProps extends Arranging {
  readonly locale: string;
  readonly dir: string;
  readonly dark: boolean;
  readonly headingLevel: number;
  readonly busy: boolean;
  /** One document a grouping asked for, all of one survey; none yet: still loading. */
  readonly documents: readonly Results[];
  readonly source: Source;
  readonly fault?: Fault | undefined;
  /** Present where the page lets readers choose. */
  readonly choice?: Choice | undefined;
  /** The address of the table as a file, where the server makes one. */
  readonly csv?: string | undefined;
  readonly choose: (choice: Choice) => void;
  readonly refresh: () => void;
  readonly print: () => void;
}

const message = (...content: readonly unknown[]): TemplateResult => html`<div class="message" part="message">${content}</div>`;

const failure = ({ code, status, url }: Fault, { headingLevel, refresh }: ResultsProps): TemplateResult =>
  message(
    heading(headingLevel, strings.failed()),
    html`<p>${fill(strings.faults[code](), { status })}</p>`,
    url ? html`<p class="mute address">${fill(strings.where(), { url })}</p>` : nothing,
    html`<button type="button" @click=${refresh}>${retry()}</button>`,
  );

const groupsOf = (results: Results, props: ResultsProps): unknown => {
  const { locale, headingLevel } = props;
  const { group = '', groups } = results;
  const part = (words: string, content: unknown): TemplateResult => html`<section>${heading(headingLevel + 1, words)}${content}</section>`;
  const hasCounter = group !== 'month' && group !== 'section' && reported(results);
  const report = hasCounter ? part(strings.counter(), counter(results, locale, props)) : nothing;
  if (!groups.length) return report;
  const words = strings.headsOf(group)[1]();
  return html`${part(words, group === 'month' ? trend(results, locale) : comparison(results, locale, props))}${report}`;
};

const figures = (props: ResultsProps, first: Results): unknown => {
  const { documents, locale, headingLevel } = props;
  const { cell, minimum } = first;
  if (!cell) return message(html`<p>${fill(strings.tooFew(), { n: minimum })}</p>`);
  if (!cell.n) return message(html`<p>${strings.empty()}</p>`);
  const blocks = blocksOf(first);
  return html`${headline(cell, locale)}${documents.map((results) => groupsOf(results, props))}${blocks.length
    ? html`<section>${heading(headingLevel + 1, strings.levels())}${overview(blocks, locale)}${blocks.map((one) => block(one, locale))}</section>`
    : nothing}`;
};

const notes = ({ live, minimum, step, cell }: Results): TemplateResult =>
  html`<p class="mute">${live ? strings.live() : fill(strings.steps(), { minimum, step })} ${cell?.n ? strings.sample() : nothing}</p>`;

const actions = ({ refresh, print, csv }: ResultsProps): TemplateResult =>
  html`<p class="actions" part="actions"><button type="button" @click=${refresh}>${strings.refresh()}</button><button type="button" @click=${print}>${strings.print()}</button>${csv ? html`<a href=${csv} download>${strings.csv()}</a>` : nothing}</p>`;

const shown = (props: ResultsProps): unknown => {
  const { documents, fault, locale, headingLevel } = props;
  const [first] = documents;
  if (fault) return failure(fault, props);
  if (!first) return message(html`<p>${strings.loading()}</p>`);
  return html`<header>${heading(headingLevel, textOf(first.title, locale) || strings.title())}${facts(first, locale)}${imprint(first, props.source, locale)}</header>${figures(props, first)}<footer>${notes(first)}${actions(props)}</footer>`;
};

export const resultsView = (props: ResultsProps): TemplateResult => {
  const { locale, dir, dark, busy, choice, choose } = props;
  return html`<div class="survey ${dark ? 'dark' : ''}" part="results" lang=${locale} dir=${dir} aria-busy=${busy ? 'true' : 'false'}>
    ${choice ? controls(choice, choose) : nothing}${shown(props)}
    <p class="unseen" role="status">${busy ? strings.loading() : nothing}</p>
  </div>`;
};
