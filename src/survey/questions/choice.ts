// Exactly one of several options.

import { isOption, options, type Option } from './options.js';
import type { QuestionBase, QuestionModel } from './question.js';

export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'choice';
  readonly options: readonly Option[];
}

export const choice: QuestionModel<ChoiceQuestion, string> = {
  read: (place) => ({ options: options(place) }),
  isAnswered: (value) => typeof value === 'string',
  validate: ({ options }, value) => (isOption(options, value) ? undefined : { code: 'not-an-option' }),
};
