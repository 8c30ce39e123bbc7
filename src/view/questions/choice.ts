// One or several options. The words to "other" stand directly after it, so that they are met next.

import { html, nothing } from 'lit/html.js';
import { OTHER } from '../../survey/questions/options.js';
import { toggle } from '../../survey/questions/choices.js';
import type { Answer, ChoiceQuestion, ChoicesQuestion } from '../../survey/questions/index.js';
import { clearButton, describedBy, group, idOf } from '../frame.js';
import type { ViewProps } from '../props.js';
import * as strings from '../strings.js';
import { words } from '../text.js';

const options = (question: ChoiceQuestion | ChoicesQuestion, props: ViewProps, isChosen: (id: string) => boolean, pick: (id: string) => Answer) => {
  const say = (answer: Answer) => props.dispatch({ type: 'answer', question, answer });
  const answer = props.state.answers.get(question.id);
  return question.options.map(
    ({ id, label }, index) => html`<label class="tile line ${isChosen(id) ? 'filled' : ''}" part="option ${isChosen(id) ? 'option--checked' : ''}">
        <input
          type=${question.type === 'choice' ? 'radio' : 'checkbox'}
          name=${idOf(question)}
          id=${idOf(question, index)}
          .checked=${isChosen(id)}
          aria-describedby=${describedBy(question, props)}
          @change=${() => say({ ...answer, ...pick(id) })}
        />
        <span part="option-control" class="box" aria-hidden="true"></span><span>${label ? words(label, props) : strings.other()}</span>
      </label>
      ${id === OTHER && isChosen(id)
        ? html`<label class="other">${strings.otherWords()}
            <input part="input" type="text" autocomplete="off" .value=${answer?.other ?? ''} @input=${(event: Event) =>
              say({ ...answer, other: (event.target as HTMLInputElement).value })} />
          </label>`
        : nothing}`,
  );
};

export const choice = (question: ChoiceQuestion, props: ViewProps) => {
  const chosen = props.state.answers.get(question.id)?.value;
  const content = options(question, props, (id) => id === chosen, (value) => ({ value }));
  return group(question, props, html`${content}${clearButton(question, props)}`, 'radiogroup');
};

export const choices = (question: ChoicesQuestion, props: ViewProps) => {
  const chosen = (props.state.answers.get(question.id)?.value ?? []) as readonly string[];
  return group(question, props, options(question, props, (id) => chosen.includes(id), (id) => ({ value: toggle(question, chosen, id) })));
};
