// A rating: native radios stretched over tiles with visible words. One DOM for every look and width; CSS lays it out.

import { html, nothing } from 'lit/html.js';
import type { ScaleQuestion } from '../../survey/questions/index.js';
import type { Scale, SymbolSet } from '../../survey/scale.js';
import { clearButton, describedBy, group, idOf } from '../frame.js';
import type { ViewProps } from '../props.js';
import * as strings from '../strings.js';
import { face, star, thumb } from '../symbols.js';
import { words } from '../text.js';

/** The question's own look, its scale's, the page's; else faces for satisfaction and words. */
const symbolsOf = (question: ScaleQuestion, { symbols }: ViewProps): SymbolSet =>
  question.symbols ?? question.scale.symbols ?? symbols ?? (/^satis/.test(question.scale.builtIn ?? '') ? 'faces' : 'words');

/** 0 for the worst level, 1 for the best: meaning is in the value, not in the place. */
const moodOf = ({ levels }: Scale, value: number): number => {
  const below = levels.filter((level) => level.value < value).length;
  return below / (levels.length - 1);
};

const symbol = (set: SymbolSet, scale: Scale, value: number) => {
  if (set === 'words') return nothing;
  const mood = moodOf(scale, value);
  const drawing = { faces: () => face(mood), stars: star, thumbs: () => thumb(mood >= 0.5), numbers: () => value }[set]();
  return html`<span part="scale-symbol" aria-hidden=${set === 'numbers' ? nothing : 'true'}>${drawing}</span>`;
};

export const levelLabel = ({ builtIn, levels }: Scale, value: number, props: ViewProps) => {
  const label = levels.find((level) => level.value === value)?.label;
  return label ? words(label, props) : builtIn && strings.levelWords(builtIn, value);
};

export const scale = (question: ScaleQuestion, props: ViewProps) => {
  const { scale: of, id } = question;
  const set = symbolsOf(question, props);
  const answer = props.state.answers.get(id);
  const chosen = answer?.value as number | undefined;
  const count = of.levels.length;
  const tile = (index: number, checked: boolean, filled: boolean, content: unknown, next: { value: number } | { notApplicable: true }) => html`<label
    class="tile ${filled ? 'filled' : ''} ${'value' in next ? '' : 'apart'}"
    part="scale-item ${checked ? 'scale-item--checked' : ''}"
  >
    <input
      type="radio"
      name=${idOf(question)}
      id=${idOf(question, index)}
      .checked=${checked}
      aria-describedby=${describedBy(question, props)}
      @change=${() => props.dispatch({ type: 'answer', question, answer: next })}
    />
    ${content}
  </label>`;
  const bare = set === 'stars' || set === 'thumbs' || count < 3 || (count > 7 && set === 'numbers');
  return group(
    question,
    props,
    html`<div part="scale" class="scale ${bare ? 'row' : ''} ${count > 7 ? 'many' : ''} ${set}">
        ${of.levels.map(({ value }, index) => {
          const label = levelLabel(of, value, props);
          return tile(
            index,
            value === chosen,
            value === chosen || (set === 'stars' && chosen !== undefined && value < chosen),
            html`${symbol(set, of, value)}<span part="scale-label" class=${count > 7 ? 'hidden' : ''}>${label ?? (set === 'numbers' ? nothing : value)}</span>`,
            { value },
          );
        })}
        ${question.allowNotApplicable
          ? tile(count, !!answer?.notApplicable, !!answer?.notApplicable, html`<span part="scale-label">${strings.notApplicable()}</span>`, { notApplicable: true })
          : nothing}
      </div>
      ${count > 7
        ? html`<p part="scale-ends" class="ends" aria-hidden="true">
            ${[of.levels[0], of.levels.at(-1)].map((level) => html`<span>${level && levelLabel(of, level.value, props)}</span>`)}
          </p>`
        : nothing}
      ${clearButton(question, props)}`,
    'radiogroup',
  );
};
