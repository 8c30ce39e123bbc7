// How a reader has arranged the groups: their order, and which long tables are unfolded. The element keeps it; views only ask for another.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../view/strings.js';
import * as strings from '../strings.js';
import { groupName } from '../words.js';
import type { Results } from '../document.js';
import type { Line } from './figure-rows.js';

export type By = 'name' | 'value' | 'count';

export interface Arrangement {
  readonly by: By;
  readonly down: boolean;
  /** Names of the tables that show all their rows. */
  readonly open: readonly string[];
  /** All of them do: paper can't be unfolded. */
  readonly whole?: boolean;
}

/** Best first. */
export const AS_IT_COMES: Arrangement = { by: 'value', down: true, open: [] };

export interface Arranging {
  readonly arrangement: Arrangement;
  readonly arrange: (change: Partial<Arrangement>) => void;
}

const valueOf = ({ group, figure }: Line, by: By): number => (by === 'count' ? group.cell?.n : figure?.value) ?? NaN;

/** What has no value comes last, whichever way. */
export const arranged = (lines: readonly Line[], { by, down }: Arrangement, results: Results, locale: string): readonly Line[] => {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = down ? -1 : 1;
  const nameOf = ({ group }: Line): string => {
    const name = groupName(group, results, locale);
    return typeof name === 'string' ? name : (group.key ?? '');
  };
  const named = by === 'name' ? new Map(lines.map((line) => [line, nameOf(line)])) : undefined;
  return [...lines].sort((a, b) => {
    if (named) return sign * compare(named.get(a) ?? '', named.get(b) ?? '');
    const [x, y] = [valueOf(a, by), valueOf(b, by)];
    return sign * (x - y) || Number(isNaN(x)) - Number(isNaN(y)) || valueOf(b, 'count') - valueOf(a, 'count') || 0;
  });
};

/** The head of a column by which rows can be ordered. Names begin with A, numbers with the largest. */
export const sortHead = (name: string, by: By, { arrangement, arrange }: Arranging, drawing?: TemplateResult): TemplateResult => {
  const isOwn = arrangement.by === by;
  const turn = (): void => arrange({ by, down: isOwn ? !arrangement.down : by !== 'name' });
  // In a head that is repeated on the next sheet no button is drawn.
  const button = html`<button type="button" class="sort" @click=${turn}>${name}</button>`;
  return html`<th scope="col" aria-sort=${isOwn ? (arrangement.down ? 'descending' : 'ascending') : nothing}>${arrangement.whole ? name : button}${drawing ?? nothing}</th>`;
};

/** More rows than this are folded, so that a province is no wall. */
const MANY = 15;
const FIRST = 10;

export const folded = <T>(rows: readonly T[], name: string, { arrangement }: Arranging): readonly T[] =>
  rows.length > MANY && !arrangement.whole && !arrangement.open.includes(name) ? rows.slice(0, FIRST) : rows;

/** The button below a long table. */
export const fold = (count: number, name: string, { arrangement: { open }, arrange }: Arranging): TemplateResult | typeof nothing => {
  if (count <= MANY) return nothing;
  const isOpen = open.includes(name);
  const turn = (): void => arrange({ open: isOpen ? open.filter((one) => one !== name) : [...open, name] });
  return html`<button type="button" class="more" aria-expanded=${isOpen ? 'true' : 'false'} @click=${turn}>${isOpen ? strings.fewer() : fill(strings.more(), { n: count })}</button>`;
};
