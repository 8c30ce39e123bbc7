// A few words between questions: nothing to answer, never among what was shown.

import { link, type Link } from '../link.js';
import { fields, optional } from '../read.js';
import type { QuestionBase, QuestionModel } from './question.js';

export interface NoteQuestion extends QuestionBase {
  readonly type: 'note';
  readonly link?: Link;
}

export const note: QuestionModel<NoteQuestion, never> = {
  read: fields({ link: optional(link) }),
  isAnswered: () => false,
  validate: () => undefined,
};
