// Words, with a counter that counts as people do. Typing on is never stopped, so no `maxlength`.

import { html, nothing } from 'lit/html.js';
import { countCharacters, type TextQuestion } from '../../survey/questions/text.js';
import { describedBy, frame, idOf, isInvalid, labelWords } from '../frame.js';
import type { ViewProps } from '../props.js';
import * as strings from '../strings.js';

/** "Characters left: 12", or how many too many. */
export const remaining = (limit: number, value: string): string => {
  const left = limit - countCharacters(value);
  return strings.fill(left < 0 ? strings.over() : strings.left(), { n: Math.abs(left) });
};

export const text = (question: TextQuestion, props: ViewProps) => {
  const { maxLength, input, multiline, required } = question;
  const value = (props.state.answers.get(question.id)?.value ?? '') as string;
  const id = idOf(question, 0);
  const isPlain = input === 'text';
  const described = describedBy(question, props);
  const needed = required ? 'true' : nothing;
  const invalid = isInvalid(question, props);
  // Where nothing is written yet, "auto" would be from left to right.
  const dir = value ? 'auto' : props.dir;
  const type = (event: Event) => props.dispatch({ type: 'answer', question, answer: { value: (event.target as HTMLInputElement).value } });
  return frame(
    question,
    props,
    html`${multiline
      ? html`<textarea part="textarea" id=${id} rows="4" dir=${dir} autocomplete="off" aria-describedby=${described} aria-required=${needed} aria-invalid=${invalid} .value=${value} @input=${type}></textarea>`
      : html`<input part="input" id=${id} type=${input} dir=${isPlain ? dir : 'ltr'} autocomplete=${isPlain ? 'off' : input} aria-describedby=${described} aria-required=${needed} aria-invalid=${invalid} .value=${value} @input=${type} />`}${maxLength
      ? html`<p part="count ${countCharacters(value) > maxLength ? 'count--over' : ''}" aria-hidden="true">${remaining(maxLength, value)}</p>`
      : nothing}`,
    html`<label part="label" for=${id}>${labelWords(question, props)}</label>`,
  );
};
