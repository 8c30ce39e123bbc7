// The frame around a question: its words, its hint and its fault, and how a control points to them. Ids are made of the question's place:
// they are unique in the one shadow root, whatever the author's ids are.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Question } from '../survey/questions/index.js';
import type { ViewProps } from './props.js';
import * as strings from './strings.js';
import { plain, words } from './text.js';

export const idOf = (question: Question, control?: number | string): string => `q${question.index}${control === undefined ? '' : `-${control}`}`;

const faultOf = (question: Question, { state }: ViewProps) => state.faults.find((fault) => fault.question === question);

/** The same words in the summary and beside the field. */
export const faultMessage = (question: Question, props: ViewProps): string | undefined => {
  const fault = faultOf(question, props);
  return fault && strings.fill(strings.faultText(fault), { limit: fault.limit, question: plain(question.label, props) });
};

export const isInvalid = (question: Question, props: ViewProps) => (faultOf(question, props) ? 'true' : nothing);

/** For each control, not for the group: only there is it spoken in every engine. */
export const describedBy = (question: Question, props: ViewProps) =>
  [question.hint && idOf(question, 'hint'), faultOf(question, props) && idOf(question, 'error')].filter(Boolean).join(' ') || nothing;

/** The space stands with the words of the mark: alone between two comments of lit's, Chromium leaves it out of the name. */
export const labelWords = (question: Question, props: ViewProps) =>
  html`${words(question.label, props)}${question.required ? html`<small>${` ${strings.required()}`}</small>` : nothing}`;

const hintAndFault = (question: Question, props: ViewProps) => {
  const message = faultMessage(question, props);
  return html`${question.hint ? html`<p part="hint" id=${idOf(question, 'hint')}>${words(question.hint, props)}</p>` : nothing}${message
    ? html`<p part="error" id=${idOf(question, 'error')}><span class="hidden">${strings.error()}</span>${' '}${message}</p>`
    : nothing}`;
};

/** One control. */
export const frame = (question: Question, props: ViewProps, content: unknown, label: unknown = nothing): TemplateResult =>
  html`<div part="question" id=${idOf(question)}>${label}${hintAndFault(question, props)}${content}</div>`;

/** Several controls: as `radiogroup` it is required and invalid without an untouched control being so. */
export const group = (question: Question, props: ViewProps, content: unknown, role?: 'radiogroup'): TemplateResult =>
  html`<fieldset
    part="question"
    id=${idOf(question)}
    role=${role ?? nothing}
    aria-required=${role && question.required ? 'true' : nothing}
    aria-invalid=${role ? isInvalid(question, props) : nothing}
  >
    <legend part="label">${labelWords(question, props)}</legend>
    ${hintAndFault(question, props)}${content}
  </fieldset>`;

export const clearButton = (question: Question, { state, dispatch }: ViewProps) =>
  state.answers.has(question.id)
    ? html`<button type="button" class="quiet" part="button button-secondary" @click=${() => dispatch({ type: 'answer', question, answer: undefined })}
        >${strings.clear()}</button
      >`
    : nothing;
