// Names, numbers and months in the language of one element. A text in another language says so, for whoever reads it aloud.

import { html, type TemplateResult } from 'lit/html.js';
import { negotiate } from '../locale/negotiate.js';
import type { Text } from '../survey/text.js';
import { fill, levelWords, other } from '../view/strings.js';
import type { Counts, Entry, Figure, Group, Results } from './document.js';
import * as strings from './strings.js';

export type Words = string | TemplateResult;

/** Making a formatter takes a hundred times as long as using it. */
const made = new Map<string, ReturnType<typeof makeFormatters>>();

const makeFormatters = (locale: string) => ({
  count: new Intl.NumberFormat(locale),
  number: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
  tenths: new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  day: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }),
  short: new Intl.DateTimeFormat(locale, { month: 'numeric', year: '2-digit', timeZone: 'UTC' }),
});

export const formats = (locale: string) => {
  const found = made.get(locale) ?? makeFormatters(locale);
  made.set(locale, found);
  return found;
};

export const count = (n: number, locale: string): string => formats(locale).count.format(n);

/** "12 ballots" */
export const counted = (n: number, unit: 'ballots' | 'answers', locale: string): string => fill(strings.counted[unit][n === 1 ? 0 : 1](), { n: count(n, locale) });

/** Some are never none: "<0.1%". */
export const percent = (part: number, whole: number, locale: string): string => {
  const share = (part / whole) * 100;
  const isTrace = share > 0 && share < 0.05;
  return whole > 0 ? `${isTrace ? '<' : ''}${formats(locale).tenths.format(isTrace ? 0.1 : share)}%` : '–';
};

/** A rescaled mean is no share of anything: it goes without the sign. */
const isShare = ({ method }: Figure): boolean => method === 'share' || method === 'allSatisfied';

const withSign = (text: string, figure: Figure): string => (isShare(figure) ? `${text}%` : text);

export const valueOf = (figure: Figure, locale: string, as: 'number' | 'tenths' = 'tenths'): string => (figure.value === undefined ? '–' : withSign(formats(locale)[as].format(figure.value), figure));

export const rangeOf = (figure: Figure, locale: string): string => {
  const { tenths } = formats(locale);
  return figure.interval ? withSign(figure.interval.map((end) => tenths.format(end)).join('–'), figure) : '–';
};

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export const monthOf = (month: string, locale: string, length: 'month' | 'short' = 'month'): string =>
  MONTH.test(month) ? formats(locale)[length].format(new Date(`${month}-15T00:00:00Z`)) : month;

export const textOf = (text: Text | undefined, locale: string, fallback = ''): Words => {
  if (text === undefined || typeof text === 'string') return text || fallback;
  const tags = Object.keys(text);
  const tag = negotiate(locale, tags) ?? negotiate('en', tags) ?? tags[0] ?? '';
  const words = text[tag] ?? '';
  return tag.split('-')[0] === locale.split('-')[0] ? words : html`<bdi lang=${tag}>${words}</bdi>`;
};

export const entryName = ({ key, label }: Pick<Entry, 'key' | 'label'>, { builtIn }: Pick<Counts, 'builtIn'>, locale: string): Words => {
  if (label !== undefined) return textOf(label, locale, String(key));
  if (typeof key === 'number') return (builtIn && levelWords(builtIn, key)) || count(key, locale);
  return key === 'other' ? other() : key;
};

/** What the figure is: of three that are all called "satisfied", which; and what it takes for satisfied. */
export const methodOf = ({ method, unit, levels = [] }: Figure, locale: string): TemplateResult => {
  const sentence = method === 'share' && unit === 'ballots' ? strings.shareOfBallots() : strings.methods[method]();
  const [before, after = ''] = sentence.split('{levels}');
  if (before === sentence) return html`${sentence}`;
  const names = levels.map((level) => entryName(level, level, locale));
  const joined = new Intl.ListFormat(locale, { type: 'disjunction' }).formatToParts(names.map((_, index) => `${index}`));
  return html`${before}${names.length ? joined.map(({ type, value }) => (type === 'element' ? names[Number(value)] : value)) : strings.unnamed()}${after}`;
};

export const groupName = ({ key, label }: Group, { group, sections }: Results, locale: string): Words => {
  if (key === null || key === '') return strings.unnamed();
  if (group === 'month') return monthOf(key, locale);
  if (group === 'section') return textOf(sections.find(({ id }) => id === key)?.title ?? label, locale, key);
  if (group === 'channel' && Object.hasOwn(strings.channels, key)) return strings.channels[key]!();
  return textOf(label, locale, key);
};

/** An open end stays open. */
export const periodOf = ({ period: { from = '', to = '' } }: Results, locale: string): string =>
  from === to ? monthOf(from, locale) : `${monthOf(from, locale)} – ${monthOf(to, locale)}`;
