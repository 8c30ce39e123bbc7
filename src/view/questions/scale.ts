// A rating: tiles with visible words. One DOM for every look and width; CSS lays it out.

import { html, nothing } from 'lit/html.js';
import type { ScaleQuestion } from '../../survey/questions/index.js';
import type { Scale, SymbolSet } from '../../survey/scale.js';
import { clearButton, group } from '../frame.js';
import type { ViewProps } from '../props.js';
import * as strings from '../strings.js';
import { face, star, thumb } from '../symbols.js';
import { words } from '../text.js';
import { tile } from '../tile.js';

/** The question's own look, its scale's, the page's; else faces for satisfaction, and words. */
export const symbolsOf = ({ symbols, scale }: ScaleQuestion, props: ViewProps): SymbolSet =>
  symbols ?? scale.symbols ?? props.symbols ?? (/^satis/.test(scale.name) ? 'faces' : 'words');

const symbol = (set: SymbolSet, { levels, name }: Scale, value: number) => {
  // 0 for the worst level, 1 for the best: meaning is in the value, not in the place.
  const rank = levels.filter((level) => level.value < value).length;
  const mood = name === 'satisfaction3' ? ([0.2, 0.7][rank] ?? 1) : rank / (levels.length - 1);
  if (set === 'faces') return face(mood);
  if (set === 'stars') return star;
  return set === 'thumbs' ? thumb(mood >= 0.5) : value;
};

export const levelLabel = ({ builtIn, levels }: Scale, value: number, props: ViewProps) => {
  const label = levels.find((level) => level.value === value)?.label;
  return label ? words(label, props) : builtIn && strings.levelWords(builtIn, value);
};

export const scale = (question: ScaleQuestion, props: ViewProps) => {
  const { scale: of, id, allowNotApplicable } = question;
  const { levels } = of;
  const set = symbolsOf(question, props);
  const answer = props.state.answers.get(id);
  const chosen = answer?.value as number | undefined;
  const many = levels.length > 7;
  // With their numbers: where the scale wraps, an end does not stand over its own tile.
  const ends = levels.filter((_, at) => !at || !levels[at + 1]);
  const say = (next: { readonly value: number } | { readonly notApplicable: true }) => () =>
    props.dispatch({ type: 'answer', question, answer: next });
  const label = (content: unknown, hidden?: boolean) => html`<span part="scale-label" class=${hidden ? 'hidden' : ''}>${content}</span>`;
  return group(
    question,
    props,
    html`${many
        ? html`<p part="scale-ends" class="ends" aria-hidden="true">
            ${ends.map(({ value }) => html`<span>${value} = ${levelLabel(of, value, props)}</span>`)}
          </p>`
        : nothing}
      <div part="scale" class="scale ${set} ${many ? 'many' : set === 'stars' || levels.length < 3 ? 'row' : set === 'words' && levels.length > 5 ? 'long' : ''}">
        ${levels.map(({ value }, index) => {
          const name = levelLabel(of, value, props);
          return tile(question, props, {
            index,
            part: 'scale-item',
            checked: value === chosen,
            look: set === 'stars' && value < (chosen ?? value) ? 'full' : '',
            pick: say({ value }),
            content: html`${set === 'words' ? nothing : [html`<span part="scale-symbol">${symbol(set, of, value)}</span>`, ' ']}${label(
              name ?? (set === 'numbers' ? '' : value),
              many,
            )}`,
          });
        })}
        ${allowNotApplicable
          ? tile(question, props, {
              index: levels.length,
              part: 'scale-item',
              checked: !!answer?.notApplicable,
              look: 'apart',
              pick: say({ notApplicable: true }),
              content: label(strings.notApplicable()),
            })
          : nothing}
      </div>
      ${clearButton(question, props)}`,
    'radiogroup',
  );
};
