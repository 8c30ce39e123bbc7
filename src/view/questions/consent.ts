// A consent: one box, never ticked beforehand; the link stands after the label, not in it.

import { html } from 'lit/html.js';
import type { ConsentQuestion } from '../../survey/questions/index.js';
import { describedBy, hintAndFault, idOf, isInvalid, labelWords } from '../frame.js';
import { link } from '../link.js';
import type { ViewProps } from '../props.js';

export const consent = (question: ConsentQuestion, props: ViewProps) => {
  const checked = !!props.state.answers.get(question.id)?.value;
  return html`<div part="question" id=${idOf(question)}>
    ${hintAndFault(question, props)}
    <label class="tile line ${checked ? 'filled' : ''}" part="consent ${checked ? 'consent--checked' : ''}">
      <input
        type="checkbox"
        id=${idOf(question, 0)}
        .checked=${checked}
        aria-required=${question.required ? 'true' : 'false'}
        aria-invalid=${isInvalid(question, props)}
        aria-describedby=${describedBy(question, props)}
        @change=${() => props.dispatch({ type: 'answer', question, answer: checked ? undefined : { value: true } })}
      />
      <span class="box" part="option-control" aria-hidden="true"></span><span>${labelWords(question, props)}</span>
    </label>
    ${link(question.link, props)}
  </div>`;
};
