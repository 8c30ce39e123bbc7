// Several of several options. None chosen is no answer.

import { count, fields, flag, optional } from '../read.js';
import { isOption, options, type Option } from './options.js';
import type { QuestionBase, QuestionModel } from './question.js';

export interface ChoicesQuestion extends QuestionBase {
  readonly type: 'choices';
  readonly options: readonly Option[];
  readonly min?: number;
  readonly max?: number;
}

/** The choice after one option was ticked or unticked, in the order of the definition; an exclusive option stands alone. */
export const toggle = (question: ChoicesQuestion, chosen: readonly string[], id: string): readonly string[] => {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  const ticked = question.options.find((option) => option.id === id);
  return question.options
    .filter((option) => option === ticked || (chosen.includes(option.id) && !ticked?.exclusive && !option.exclusive))
    .map((option) => option.id);
};

export const choices: QuestionModel<ChoicesQuestion, readonly string[]> = {
  read: (place) => {
    const all = options(place, { exclusive: flag });
    const limit = optional(count(all.length));
    const limits = fields({ min: limit, max: limit })(place);
    if (limits.min > limits.max) place.at('min').fault('out-of-range');
    return { options: all, ...limits };
  },
  isAnswered: (value) => Array.isArray(value) && value.length > 0,
  validate: ({ options, min = 0, max = Infinity }, value) => {
    if (!value.every((id) => isOption(options, id)) || new Set(value).size < value.length) return { code: 'not-an-option' };
    // "None of these" is one answer and complete.
    if (value.length < min && !options.some((option) => option.exclusive && option.id === value[0])) return { code: 'too-few', limit: min };
    return value.length > max ? { code: 'too-many', limit: max } : undefined;
  },
};
