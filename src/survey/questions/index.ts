// The table of question types. Adding one is a model here, a view in view/questions, and a line in each table: both are mapped types, so a
// type missing from one does not compile.

import { choice, type ChoiceQuestion } from './choice.js';
import { choices, type ChoicesQuestion } from './choices.js';
import { consent, type ConsentQuestion } from './consent.js';
import { note, type NoteQuestion } from './note.js';
import type { Answer, Fault, QuestionModel, Value } from './question.js';
import { scale, type ScaleQuestion } from './scale.js';
import { text, type TextQuestion } from './text.js';

interface Types {
  readonly scale: [ScaleQuestion, number];
  readonly choice: [ChoiceQuestion, string];
  readonly choices: [ChoicesQuestion, readonly string[]];
  readonly text: [TextQuestion, string];
  readonly consent: [ConsentQuestion, boolean];
  readonly note: [NoteQuestion, never];
}

export type QuestionType = keyof Types;
export type Question = Types[QuestionType][0];
export type QuestionOf<T extends QuestionType> = Types[T][0];

export const models: { readonly [T in QuestionType]: QuestionModel<Types[T][0], Types[T][1]> } = {
  scale,
  choice,
  choices,
  text,
  consent,
  note,
};

// A value of unknown fit: each model's own check is the proof.
const modelOf = (question: Question) => models[question.type] as unknown as QuestionModel<Question, Value | undefined>;

export const isAnswered = (question: Question, answer: Answer | undefined): boolean =>
  answer?.notApplicable ?? modelOf(question).isAnswered(answer?.value);

/** Why this answer can't be sent, or `undefined`. */
export const validate = (question: Question, answer: Answer | undefined): Fault | undefined => {
  if (!isAnswered(question, answer)) return question.required ? { code: 'required' } : undefined;
  return answer?.notApplicable ? undefined : modelOf(question).validate?.(question, answer?.value);
};

export type { Link } from '../link.js';
export type { Answer, Fault, Value } from './question.js';
export type { Option } from './options.js';
export type { ChoiceQuestion, ChoicesQuestion, ConsentQuestion, NoteQuestion, ScaleQuestion, TextQuestion };
