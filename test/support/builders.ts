// Definitions, surveys, states and answers in as few words as a test needs.
import type { Circumstances } from '../../src/response/response.js';
import { isSurvey, parseSurvey } from '../../src/survey/parse.js';
import type { Answer, Question, QuestionOf, QuestionType } from '../../src/survey/questions/index.js';
import { begin, reduce, type Action, type State } from '../../src/survey/session.js';
import type { Survey } from '../../src/survey/survey.js';

export type Definition = Readonly<Record<string, unknown>>;

const define =
  (type: QuestionType, usual: object = {}) =>
  (id: string, fields: object = {}): Definition => ({ id, type, label: `Label of ${id}`, ...usual, ...fields });

const labelled = (id: string) => ({ id, label: `Option ${id}` });

/** How questions are written in a definition. */
export const write = {
  scale: define('scale', { scale: 'satisfaction5' }),
  choice: define('choice', { options: ['a', 'b', 'c'].map(labelled) }),
  choices: define('choices', { options: [...['a', 'b', 'c'].map(labelled), { ...labelled('none'), exclusive: true }] }),
  text: define('text'),
  consent: define('consent'),
  note: define('note'),
};

export const readSurvey = (definition: unknown): Survey => {
  const survey = parseSurvey(definition);
  if (!isSurvey(survey)) throw new Error(JSON.stringify(survey));
  return survey;
};

export const surveyOf = (...questions: readonly Definition[]): Survey => readSurvey({ id: 'test', questions });

/** One section for each list of questions, called `one`, `two`, `three` and so on. */
export const sectionsOf = (...sections: readonly (readonly Definition[])[]): Survey =>
  readSurvey({ id: 'test', sections: sections.map((questions, at) => ({ id: ['one', 'two', 'three', 'four'][at], title: `Section ${at + 1}`, questions })) });

export const questionsOf = (survey: Survey): readonly Question[] => survey.sections.flatMap(({ questions }) => questions);

export const find = (survey: Survey, id: string): Question => {
  const question = questionsOf(survey).find((candidate) => candidate.id === id);
  if (!question) throw new Error(`no question is called ${id}`);
  return question;
};

/** A single question, read as the element would read it. */
export const read = <T extends QuestionType>(type: T, fields: object = {}): QuestionOf<T> =>
  questionsOf(surveyOf(write[type]('q', fields)))[0] as QuestionOf<T>;

export const played = (state: State, ...actions: readonly Action[]): State => actions.reduce(reduce, state);

export const answering = (state: State, id: string, answer: Answer['value'] | Answer): Action => ({
  type: 'answer',
  question: find(state.survey, id),
  answer: answer === undefined || (typeof answer === 'object' && !Array.isArray(answer)) ? (answer as Answer | undefined) : { value: answer as never },
});

/** A state in which these questions have been answered, one after the other. */
export const answered = (survey: Survey, answers: Readonly<Record<string, Answer['value'] | Answer>>, layout: State['layout'] = 'page'): State =>
  Object.entries(answers).reduce((state, [id, answer]) => reduce(state, answering(state, id, answer)), begin(survey, layout));

export const NOW = Date.UTC(2026, 0, 5, 9);

export const circumstances = (fields: Partial<Circumstances> = {}): Circumstances => ({
  id: '0193e0a0-0000-7000-8000-000000000001',
  source: 'https://portal.example.gov.vn/done',
  locale: 'vi',
  channel: 'web',
  about: {},
  startedAt: NOW - 41_000,
  now: NOW,
  trap: false,
  client: { name: 'satisfaction-survey', version: '0.1.0' },
  ...fields,
});
