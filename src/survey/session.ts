// One person answering one survey. `reduce` is total and pure: an action that makes no sense in a state returns the same object, so
// `===` means that nothing happened.
//
//   asking ──submit──► submitting ──outcome──► sent | queued | unsaved | rejected
//     ▲                    │ ▲                   queued | unsaved | rejected ──outcome──► another of them
//     └──── resume ────────┘ └──── retry ─────── queued | unsaved
//   asking | any receipt ──dismiss──► dismissed
//   any ──restate──► the same state in another language or layout, if it is the same survey

import { NO_ANSWERS, withAnswer, type Answers } from './answers.js';
import { visibleSections } from './flow.js';
import { isAnswered, validate, type Answer, type Fault, type Question } from './questions/index.js';
import type { Section, Survey } from './survey.js';

export interface FieldFault extends Fault {
  readonly question: Question;
}

export type Receipt = 'sent' | 'queued' | 'unsaved' | 'rejected';

export interface State {
  readonly status: 'asking' | 'submitting' | 'dismissed' | Receipt;
  readonly survey: Survey;
  readonly layout: 'page' | 'steps';
  readonly answers: Answers;
  /** Index of the section on display in `steps`. */
  readonly step: number;
  /** Ids of the questions that have been on display. */
  readonly displayed: ReadonlySet<string>;
  /** Found by the last try to go on; shrinks as answers come in. */
  readonly faults: readonly FieldFault[];
  /** Why the office refused, in its own words. */
  readonly reason?: string;
}

export type Action =
  | { readonly type: 'restate'; readonly survey: Survey; readonly layout: 'page' | 'steps' }
  | { readonly type: 'answer'; readonly question: Question; readonly answer: Answer | undefined }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'submit' }
  /** Finds what is missing, sends nothing. */
  | { readonly type: 'check' }
  /** The page held the submit back. */
  | { readonly type: 'resume' }
  /** The same response once more. */
  | { readonly type: 'retry' }
  | { readonly type: 'outcome'; readonly status: Receipt; readonly reason?: string }
  | { readonly type: 'dismiss' };

const sectionsOf = ({ survey, answers }: State): readonly Section[] => visibleSections(survey, answers);

/** What is on display: in `steps` one section, else all. */
export const currentSections = (state: State): readonly Section[] => {
  const { step } = state;
  const sections = sectionsOf(state);
  return state.layout === 'steps' ? sections.slice(step, step + 1) : sections;
};

const questionsOf = (sections: readonly Section[]): readonly Question[] => sections.flatMap(({ questions }) => questions);

export const currentQuestions = (state: State): readonly Question[] => questionsOf(currentSections(state));

const findFaults = (questions: readonly Question[], answers: Answers): readonly FieldFault[] =>
  questions.flatMap((question) => {
    const fault = validate(question, answers.get(question.id));
    return fault ? { ...fault, question } : [];
  });

/** All that holds a submit back. A survey may require nothing; nothing at all is no answer to it. */
export const findAllFaults = (state: State): readonly FieldFault[] => {
  const { answers } = state;
  const questions = questionsOf(sectionsOf(state));
  const faults = findFaults(questions, answers);
  const first = questions.find(({ type }) => type !== 'note');
  const isEmpty = first && !faults.length && !questions.some((question) => isAnswered(question, answers.get(question.id)));
  return isEmpty ? [{ code: 'required', question: first }] : faults;
};

/** On to this step, or as near to it as there is one; what is then on display has been displayed. */
const show = (state: State, step: number): State => {
  const last = state.layout === 'steps' ? sectionsOf(state).length - 1 : 0;
  const shown = { ...state, step: Math.max(0, Math.min(step, last)) };
  return { ...shown, displayed: new Set([...state.displayed, ...currentQuestions(shown).map(({ id }) => id)]) };
};

/** With those faults that are on display and, if not found just now, were known before. */
const complain = (state: State, known?: readonly FieldFault[]): State => {
  const here = new Set(currentQuestions(state).filter(({ id }) => !known || known.some(({ question }) => question.id === id)));
  return { ...state, faults: findAllFaults(state).filter(({ question }) => here.has(question)) };
};

/** The section on display stays there, for it may have moved. Faults go as answers come, and new ones wait for the next try. */
const change = (state: State, changes: Partial<State>): State => {
  const [current] = currentSections(state);
  const next = { ...state, ...changes };
  const at = sectionsOf(next).findIndex(({ id }) => id === current?.id);
  return complain(show(next, at < 0 ? state.step : at), state.faults);
};

const submit = (state: State): State => {
  const [fault] = findAllFaults(state);
  if (!fault) return { ...state, status: 'submitting', faults: [] };
  return complain(show(state, sectionsOf(state).findIndex(({ questions }) => questions.includes(fault.question))));
};

const move = (state: State, by: number): State => {
  const moved = show(state, state.step + by);
  return moved.step === state.step ? state : { ...moved, faults: [] };
};

const next = (state: State): State => {
  const faults = findFaults(currentQuestions(state), state.answers);
  return faults.length ? { ...state, faults } : move(state, 1);
};

export const begin = (survey: Survey, layout: 'page' | 'steps', answers = NO_ANSWERS, step = 0): State => {
  // Whoever comes back to a later step has seen those before it.
  const seen = questionsOf(visibleSections(survey, answers).slice(0, Math.max(0, step)));
  return show({ status: 'asking', survey, layout, answers, step, displayed: new Set(seen.map(({ id }) => id)), faults: [] }, step);
};

export const reduce = (state: State, action: Action): State => {
  const { status, survey } = state;
  const asking = status === 'asking';
  switch (action.type) {
    case 'restate': {
      const { survey: other, layout } = action;
      return other.id === survey.id && other.version === survey.version ? change(state, { survey: other, layout }) : state;
    }
    case 'answer':
      return asking ? change(state, { answers: withAnswer(state.answers, action.question.id, action.answer) }) : state;
    case 'back':
      return asking ? move(state, -1) : state;
    case 'next':
      return asking && state.layout === 'steps' ? next(state) : state;
    case 'submit':
      return asking ? submit(state) : state;
    case 'check': {
      const tried = submit(state);
      return asking && tried.faults.length ? tried : state;
    }
    case 'resume':
      return status === 'submitting' ? { ...state, status: 'asking' } : state;
    case 'retry':
      return status === 'unsaved' || status === 'queued' ? { ...state, status: 'submitting' } : state;
    case 'outcome': {
      const { type: _, ...outcome } = action;
      return /^(asking|sent|dismissed)$/.test(status) || status === outcome.status ? state : { ...state, ...outcome };
    }
    case 'dismiss':
      return status === 'dismissed' || status === 'submitting' ? state : { ...state, status: 'dismissed' };
  }
};
