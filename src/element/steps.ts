// The steps of a citizen, and of a page that takes them by script. Each is told to the page as an event.

import { inLocale } from '../locale/localization.js';
import { toResponse } from '../response/response.js';
import { valueOf } from '../survey/answers.js';
import { visibleSections } from '../survey/flow.js';
import { currentSections } from '../survey/session.js';
import { faultMessage } from '../view/frame.js';
import type { Wish } from '../view/props.js';
import { toCircumstances } from './circumstances.js';
import { act } from './act.js';
import type { Core } from './core.js';
import { deliver, retry, withdraw } from './deliver.js';
import { emit, type IssueDetail } from './events.js';
import { viewProps } from './view-props.js';

/** What a page may hold a submit back for, at most, in ms. */
const LONGEST_WAIT = 3000;

/** To the summary of what is missing. */
export const complain = (core: Core): void => {
  const { element, locale, state } = core;
  if (!state) return;
  core.focus = 'summary';
  const props = viewProps(core, state);
  const issues = inLocale(locale, () =>
    state.faults.map(({ code, question }): IssueDetail => ({ code, question: question.id, message: faultMessage(question, props) ?? '' })),
  );
  emit(element, 'survey-invalid', { issues });
};

const move = (core: Core, type: 'next' | 'back'): void => {
  const state = act(core, { type });
  if (!state) return;
  if (state.faults.length) return complain(core);
  core.focus = 'step';
  emit(core.element, 'survey-step', {
    section: currentSections(state)[0]?.id ?? '',
    index: state.step,
    count: visibleSections(state.survey, state.answers).length,
  });
};

export const submit = async (core: Core): Promise<void> => {
  const { element, root } = core;
  const state = act(core, { type: 'submit' });
  if (!state) return;
  if (state.status !== 'submitting') return complain(core);
  core.focus = 'outcome';
  const trap = !!root.querySelector<HTMLInputElement>('.trap input')?.value;
  const response = toResponse(state, toCircumstances(core, trap));
  const waits: Promise<unknown>[] = [];
  if (!emit(element, 'survey-before-submit', { response, waitUntil: (promise) => void waits.push(promise) })) {
    act(core, { type: 'resume' });
    return;
  }
  if (waits.length) await Promise.race([Promise.allSettled(waits), new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
  // Without a wait, storing starts in this very task.
  await deliver(core, response);
};

export const dismiss = (core: Core): void => {
  if (act(core, { type: 'dismiss' })) emit(core.element, 'survey-dismiss', {});
};

export const wish = (core: Core, asked: Wish): void => {
  const { element } = core;
  const { type } = asked;
  if (type === 'submit') void submit(core);
  else if (type === 'dismiss') dismiss(core);
  else if (type === 'remove') void withdraw(core);
  else if (type === 'visit') {
    core.focus = asked.question;
    element.requestUpdate();
  } else if (type === 'retry') {
    if (act(core, { type })) void retry(core);
  } else if (type === 'answer') {
    const { question, answer } = asked;
    const state = act(core, asked);
    if (!state) return;
    // Words stay between the citizen and the office.
    const isTold = question.type !== 'text' && !answer?.notApplicable;
    emit(element, 'survey-answer', { question: question.id, ...(isTold && { value: valueOf(question, state.answers) ?? null }) });
    if (!answer) core.focus = question;
  } else move(core, type);
};
