// What the citizen has said so far. Ids may be any string ("constructor" too), so a Map, never an object.

import type { Answer, Question, Value } from './questions/index.js';
import { isAnswered } from './questions/index.js';

export type Answers = ReadonlyMap<string, Answer>;

export const NO_ANSWERS: Answers = new Map();

export const withAnswer = (answers: Answers, id: string, answer: Answer | undefined): Answers => {
  const next = new Map(answers);
  if (answer) next.set(id, answer);
  else next.delete(id);
  return next;
};

/** What conditions see: the value, `null` for "does not apply", `undefined` for no answer. */
export const valueOf = (question: Question, answers: Answers): Value | null | undefined => {
  const answer = answers.get(question.id);
  if (!isAnswered(question, answer)) return undefined;
  return answer?.value ?? null;
};
