// One or several options. The words to "other" stand directly after it, so that they are met next.

import { html, nothing } from 'lit/html.js';
import { toggle } from '../../survey/questions/choices.js';
import type { ChoiceQuestion, ChoicesQuestion } from '../../survey/questions/index.js';
import { OTHER } from '../../survey/questions/options.js';
import { clearButton, group } from '../frame.js';
import type { ViewProps } from '../props.js';
import * as strings from '../strings.js';
import { words } from '../text.js';
import { control, tile } from '../tile.js';

export const choice = (question: ChoiceQuestion | ChoicesQuestion, props: ViewProps) => {
  const several = question.type === 'choices';
  const answer = props.state.answers.get(question.id);
  const chosen = [answer?.value ?? []].flat() as readonly string[];
  const say = (change: object) => props.dispatch({ type: 'answer', question, answer: { ...answer, ...change } });
  const options = question.options.map(({ id, label }, index) => {
    const checked = chosen.includes(id);
    return html`${tile(question, props, {
      index,
      part: 'option',
      look: 'line',
      several,
      checked,
      pick: () => say({ value: several ? toggle(question, chosen, id) : id }),
      content: html`${control}<span>${label ? words(label, props) : strings.other()}</span>`,
    })}${id === OTHER && checked
      ? html`<label class="other"
          >${strings.otherWords()}<input
            part="input"
            autocomplete="off"
            .value=${answer?.other ?? ''}
            @input=${(event: Event) => say({ other: (event.target as HTMLInputElement).value })}
        /></label>`
      : nothing}`;
  });
  return group(question, props, html`${options}${several ? nothing : clearButton(question, props)}`, several ? undefined : 'radiogroup');
};
