// The whole survey: header, what is asked or what became of it, footer. The status region is there, empty, before anything can happen: a
// live region born with its text is silent in some engines.

import { html, nothing } from 'lit/html.js';
import { currentSections } from '../survey/session.js';
import { visibleSections } from '../survey/flow.js';
import { faultMessage, idOf } from './frame.js';
import type { ViewProps } from './props.js';
import { receipt } from './receipt.js';
import { section } from './section.js';
import * as strings from './strings.js';
import { words } from './text.js';

const summary = (props: ViewProps) => {
  const { faults } = props.state;
  if (!faults.length) return nothing;
  return html`<div part="summary" id="summary" tabindex="-1" role="group" aria-labelledby="summary-title">
    <div id="summary-title" role="heading" aria-level=${Math.min(props.headingLevel + 1, 6)}>${strings.check()}</div>
    <ul>
      ${faults.map(({ question }) => {
        const visit = (event: Event) => {
          event.preventDefault();
          props.dispatch({ type: 'visit', question });
        };
        return html`<li><a href="#${idOf(question)}" @click=${visit}>${faultMessage(question, props)}</a></li>`;
      })}
    </ul>
  </div>`;
};

const progress = (index: number, total: number) => html`<div part="progress">
  <span class="bar" aria-hidden="true">${Array.from({ length: total }, (_, at) => html`<i class=${at > index ? '' : 'on'}></i>`)}</span>
  <p id="step" tabindex="-1">${strings.fill(strings.part(), { n: index + 1, total })}</p>
</div>`;

/** Before Send: what the survey says of privacy; with a file number, never that it is anonymous. */
const notice = (props: ViewProps) => {
  const { notice: text, privacy } = props.state.survey;
  return html`<div part="notice">
    <slot name="notice">${text ? html`<p>${words(text, props)}</p>` : nothing}</slot>
    ${props.caseId ? html`<p>${strings.fill(strings.linked(), { case: props.caseId })}</p>` : nothing}
    ${privacy ? html`<p><a href=${privacy}>${strings.privacy()}</a></p>` : nothing}
  </div>`;
};

const actions = (props: ViewProps, isLast: boolean) => {
  const { state, dispatch } = props;
  const busy = state.status === 'submitting';
  const label = state.survey.submitLabel;
  const send = busy ? strings.sending() : label ? words(label, props) : strings.send();
  return html`<div part="actions">
    ${state.step
      ? html`<button type="button" part="button button-secondary" @click=${() => dispatch({ type: 'back' })}>${strings.back()}</button>`
      : nothing}
    <button type="button" part="button button-primary" aria-disabled=${busy ? 'true' : nothing} @click=${() => dispatch({ type: isLast ? 'submit' : 'next' })}>
      ${isLast ? send : strings.next()}
    </button>
  </div>`;
};

const form = (props: ViewProps) => {
  const { state } = props;
  const steps = state.layout === 'steps';
  const total = visibleSections(state.survey, state.answers).length;
  // In a nest of its own every other step: each is made anew, so that what describes its heading is not said once more as a change.
  const sections = currentSections(state).map((item) => section(item, props));
  return html`<form novalidate @submit=${(event: Event) => event.preventDefault()}>
    ${summary(props)}
    ${state.step ? nothing : html`<div part="intro"><slot name="intro">${state.survey.intro ? html`<p>${words(state.survey.intro, props)}</p>` : nothing}</slot></div>`}
    ${steps ? progress(state.step, total) : nothing}
    ${state.step % 2 ? [sections] : sections}
    <slot name="challenge"></slot>
    ${notice(props)}
    <label class="trap" aria-hidden="true">${strings.trap()}<input name="website" tabindex="-1" autocomplete="off" /></label>
    ${actions(props, !steps || state.step >= total - 1)}
  </form>`;
};

export const surveyView = (props: ViewProps) => {
  const { state, locale, dir } = props;
  const { status, survey } = state;
  return html`<section part="survey" class="survey ${props.classes}" lang=${locale} dir=${dir} aria-labelledby="title">
    <div class="hidden" part="status" role="status"></div>
    ${status === 'dismissed'
      ? nothing
      : html`${props.preview ? html`<p class="preview">${strings.preview()}</p>` : nothing}
          <div part="header">
            <div id="title" part="title" class="title" role="heading" aria-level=${props.headingLevel}>
              <slot name="title">${survey.title ? words(survey.title, props) : strings.title()}</slot>
            </div>
            ${props.dismissible
              ? html`<button type="button" class="quiet" part="button button-secondary" @click=${() => props.dispatch({ type: 'dismiss' })}>${strings.close()}</button>`
              : nothing}
          </div>
          ${status === 'asking' || status === 'submitting' ? form(props) : receipt(status, props)}
          <slot name="footer"></slot>`}
  </section>`;
};
