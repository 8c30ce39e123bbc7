// A consent, never ticked beforehand. Not ticked is no answer and no consent (Decree 13/2023/ND-CP, art. 11; Law 91/2025/QH15, art. 9).

import { withLink, type Link } from '../link.js';
import type { QuestionBase, QuestionModel } from './question.js';

export interface ConsentQuestion extends QuestionBase {
  readonly type: 'consent';
  readonly link?: Link;
}

export const consent: QuestionModel<ConsentQuestion, boolean> = {
  read: withLink,
  isAnswered: (value) => value === true,
};
