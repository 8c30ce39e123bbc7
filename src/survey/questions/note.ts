// A few words between questions: nothing to answer, never among what was shown.

import type { Link, QuestionBase, QuestionModel } from './question.js';

export interface NoteQuestion extends QuestionBase {
  readonly type: 'note';
  readonly link?: Link;
}

export const note: QuestionModel<NoteQuestion, never> = {
  parse: (fields) => fields.optional('link', (key) => fields.link(key) as Link),
  isAnswered: () => false,
  validate: () => undefined,
};
