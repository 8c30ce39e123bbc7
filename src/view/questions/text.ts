// Words, with a counter that counts as people do. Typing on is never stopped, so no `maxlength`.

import { html, nothing } from 'lit/html.js';
import { countCharacters, type TextQuestion } from '../../survey/questions/text.js';
import { describedBy, hintAndFault, idOf, isInvalid, labelWords } from '../frame.js';
import type { ViewProps } from '../props.js';
import * as strings from '../strings.js';

/** "Characters left: 12", or how many too many. */
export const remaining = (limit: number, value: string): string => {
  const left = limit - countCharacters(value);
  return strings.fill(left < 0 ? strings.over() : strings.left(), { n: Math.abs(left) });
};

export const text = (question: TextQuestion, props: ViewProps) => {
  const { maxLength, input, multiline } = question;
  const value = (props.state.answers.get(question.id)?.value ?? '') as string;
  const id = idOf(question, 0);
  const onInput = (event: Event) =>
    props.dispatch({ type: 'answer', question, answer: { value: (event.target as HTMLInputElement).value } });
  return html`<div part="question" id=${idOf(question)}>
    <label part="label" for=${id}>${labelWords(question, props)}</label>
    ${hintAndFault(question, props)}
    ${multiline
      ? html`<textarea part="textarea" id=${id} rows="4" dir="auto" autocomplete="off" .value=${value} @input=${onInput}
          aria-describedby=${describedBy(question, props)} aria-required=${question.required ? 'true' : nothing} aria-invalid=${isInvalid(question, props)}></textarea>`
      : html`<input part="input" id=${id} type=${input} dir=${input === 'text' ? 'auto' : 'ltr'} autocomplete=${input === 'text' ? 'off' : input} .value=${value} @input=${onInput}
          aria-describedby=${describedBy(question, props)} aria-required=${question.required ? 'true' : nothing} aria-invalid=${isInvalid(question, props)} />`}
    ${maxLength ? html`<p part="count" aria-hidden="true">${remaining(maxLength, value)}</p>` : nothing}
  </div>`;
};
