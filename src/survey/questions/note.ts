// A few words between questions: nothing to answer, never among what was shown.

import { withLink, type Link } from '../link.js';
import type { QuestionBase, QuestionModel } from './question.js';

export interface NoteQuestion extends QuestionBase {
  readonly type: 'note';
  readonly link?: Link;
}

export const note: QuestionModel<NoteQuestion, never> = {
  read: withLink,
  isAnswered: () => false,
};
