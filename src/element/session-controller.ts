// The state of one element, and every step that changes it. Wishes are the citizen's: each is told to the page as an event.

import { inLocale } from '../locale/localization.js';
import type { Response } from '../response/response.js';
import { valueOf } from '../survey/answers.js';
import { visibleSections } from '../survey/flow.js';
import type { Question } from '../survey/questions/index.js';
import { currentSections, reduce, type Action, type State } from '../survey/session.js';
import { faultMessage } from '../view/frame.js';
import type { ViewProps, Wish } from '../view/props.js';
import { emit, type IssueDetail } from './events.js';

/** What a page may hold a submit back for, at most, in ms. */
const LONGEST_WAIT = 3000;

export interface SessionHost {
  readonly element: EventTarget;
  /** Called after each change. */
  readonly changed: (before: State) => void;
  /** Moves the focus once the next state is on screen. */
  readonly focusOn: (target: string | Question) => void;
  readonly props: (state: State) => ViewProps;
  readonly toResponse: (state: State) => Response;
  readonly deliver: (response: Response) => void;
  readonly retry: () => void;
  readonly remove: () => void;
}

export interface Session {
  state: State | undefined;
  act(action: Action): boolean;
  wish(wish: Wish): void;
  submit(): Promise<void>;
  dismiss(): void;
  complain(): void;
}

export const createSession = (host: SessionHost): Session => {
  const { element } = host;

  const act = (action: Action): boolean => {
    const before = session.state;
    const next = before && reduce(before, action);
    if (!before || next === before) return false;
    session.state = next;
    host.changed(before);
    return true;
  };

  const move = (direction: 'next' | 'back'): void => {
    if (!act({ type: direction }) || !session.state) return;
    const { state } = session;
    if (state.faults.length) return session.complain();
    host.focusOn('step');
    emit(element, 'survey-step', {
      section: currentSections(state)[0]?.id ?? '',
      index: state.step,
      count: visibleSections(state.survey, state.answers).length,
    });
  };

  const answer = (wish: Extract<Wish, { type: 'answer' }>): void => {
    if (!act(wish) || !session.state) return;
    const { question, answer: given } = wish;
    // Words stay between the citizen and the office.
    const isWords = question.type === 'text';
    const value = valueOf(question, session.state.answers);
    emit(element, 'survey-answer', { question: question.id, ...(!isWords && !given?.notApplicable && { value: value ?? null }) });
    if (!given) host.focusOn(question);
  };

  const session: Session = {
    state: undefined,
    act,
    wish(wish) {
      const { type } = wish;
      if (type === 'answer') answer(wish);
      else if (type === 'visit') host.focusOn(wish.question);
      else if (type === 'submit') void session.submit();
      else if (type === 'dismiss') session.dismiss();
      else if (type === 'remove') host.remove();
      else if (type !== 'retry') move(type);
      else if (act({ type })) host.retry();
    },
    async submit() {
      if (!act({ type: 'submit' }) || !session.state) return;
      const { state } = session;
      if (state.status !== 'submitting') return session.complain();
      host.focusOn('outcome');
      const response = host.toResponse(state);
      const waits: Promise<unknown>[] = [];
      const waitUntil = (promise: Promise<unknown>) => void waits.push(promise);
      if (!emit(element, 'survey-before-submit', { response, waitUntil })) {
        act({ type: 'resume' });
        return;
      }
      if (waits.length) {
        await Promise.race([Promise.allSettled(waits), new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
      }
      // Without a wait, storing starts in this very task.
      host.deliver(response);
    },
    dismiss() {
      if (act({ type: 'dismiss' })) emit(element, 'survey-dismiss', {});
    },
    complain() {
      const { state } = session;
      if (!state) return;
      host.focusOn('summary');
      const props = host.props(state);
      const issues = inLocale(props.locale, () =>
        state.faults.map(({ code, question }): IssueDetail => ({ code, question: question.id, message: faultMessage(question, props) ?? code })),
      );
      emit(element, 'survey-invalid', { issues });
    },
  };
  return session;
};
