// One person answering one survey. `reduce` is total and pure: an action that makes no sense in a state returns the same object, so
// `===` means that nothing happened.
//
//   asking ──submit──► submitting ──outcome──► sent | queued | unsaved | rejected
//     ▲                    │ ▲                   queued | unsaved | rejected ──outcome──► another of them
//     └──── resume ────────┘ └──── retry ─────── unsaved
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

/** What is on display: in `steps` one section, else all. */
export const currentSections = (state: State): readonly Section[] => {
  const sections = visibleSections(state.survey, state.answers);
  return state.layout === 'steps' ? sections.slice(state.step, state.step + 1) : sections;
};

export const currentQuestions = (state: State): readonly Question[] => currentSections(state).flatMap((section) => section.questions);

/** Where the section on display stands among these, for it may have moved; as near as can be if it is gone. */
const stepAt = (sections: readonly Section[], state: State): number => {
  const [current] = currentSections(state);
  const at = sections.findIndex(({ id }) => id === current?.id);
  return at < 0 || state.layout === 'page' ? clamp(state.step, sections) : at;
};

const clamp = (step: number, { length }: readonly Section[]): number => Math.max(0, Math.min(step, length - 1));

export const findFaults = (questions: readonly Question[], answers: Answers): readonly FieldFault[] =>
  questions.flatMap((question) => {
    const fault = validate(question, answers.get(question.id));
    return fault ? [{ ...fault, question }] : [];
  });

const display = (state: State): State => {
  const ids = currentQuestions(state).map((question) => question.id);
  return { ...state, displayed: new Set([...state.displayed, ...ids]) };
};

/** A survey may require nothing; nothing at all is no answer to it. */
const findEmptiness = (state: State): readonly FieldFault[] => {
  const questions = visibleSections(state.survey, state.answers).flatMap((section) => section.questions);
  const [first] = questions.filter((question) => question.type !== 'note');
  return first && questions.every((question) => !isAnswered(question, state.answers.get(question.id))) ? [{ code: 'required', question: first }] : [];
};

const submit = (state: State): State => {
  const sections = visibleSections(state.survey, state.answers);
  const faulty = sections.findIndex((section) => findFaults(section.questions, state.answers).length);
  if (faulty < 0) {
    const faults = findEmptiness(state);
    if (!faults.length) return { ...state, status: 'submitting', faults };
    const first = sections.findIndex(({ questions }) => questions.some((question) => question === faults[0]?.question));
    return display({ ...state, step: state.layout === 'steps' ? first : 0, faults });
  }
  const step = state.layout === 'steps' ? faulty : 0;
  const moved = display({ ...state, step });
  return { ...moved, faults: findFaults(currentQuestions(moved), state.answers) };
};

/** Of what is wrong now, what was wrong before: faults go as answers come, and new ones wait for the next try. */
const shrink = (state: State, { faults }: State): readonly FieldFault[] => {
  const found = findFaults(currentQuestions(state), state.answers);
  const old = new Set(faults.map(({ question }) => question.id));
  return (found.length ? found : findEmptiness(state)).filter(({ question }) => old.has(question.id));
};

const answer = (state: State, question: Question, value: Answer | undefined): State => {
  const answers = withAnswer(state.answers, question.id, value);
  const next = display({ ...state, answers, step: stepAt(visibleSections(state.survey, answers), state) });
  return { ...next, faults: shrink(next, state) };
};

export const begin = (survey: Survey, layout: 'page' | 'steps', answers = NO_ANSWERS, step = 0): State => {
  const sections = visibleSections(survey, answers);
  const at = clamp(step, sections);
  // Whoever comes back to a later step has seen those before it.
  const seen = layout === 'steps' ? sections.slice(0, at).flatMap((section) => section.questions.map((question) => question.id)) : [];
  return display({ status: 'asking', survey, layout, answers, step: at, displayed: new Set(seen), faults: [] });
};

const next = (state: State): State => {
  const faults = findFaults(currentQuestions(state), state.answers);
  const last = state.step + 1 >= visibleSections(state.survey, state.answers).length;
  if (faults.length) return { ...state, faults };
  return last ? state : display({ ...state, step: state.step + 1, faults });
};

const isSame = (a: Survey, b: Survey): boolean => a.id === b.id && a.version === b.version;

/** Another language or layout: answers, place and receipt stay. */
const restate = (state: State, { survey, layout }: Pick<State, 'survey' | 'layout'>): State => {
  const step = layout === 'steps' ? clamp(state.step, visibleSections(survey, state.answers)) : 0;
  const next = display({ ...state, survey, layout, step });
  return { ...next, faults: shrink(next, state) };
};

export const reduce = (state: State, action: Action): State => {
  const { status } = state;
  const asking = status === 'asking';
  switch (action.type) {
    case 'restate':
      return isSame(state.survey, action.survey) ? restate(state, action) : state;
    case 'answer':
      return asking ? answer(state, action.question, action.answer) : state;
    case 'back':
      return asking && state.step ? display({ ...state, step: state.step - 1, faults: [] }) : state;
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
      return status === 'unsaved' ? { ...state, status: 'submitting' } : state;
    case 'outcome':
      return ['submitting', 'queued', 'unsaved', 'rejected'].includes(status) && status !== action.status
        ? { ...state, status: action.status, ...(action.reason !== undefined && { reason: action.reason }) }
        : state;
    case 'dismiss':
      return status === 'dismissed' || status === 'submitting' ? state : { ...state, status: 'dismissed' };
  }
};
