// A rating on a scale. 0 is an answer.

import { fields, flag } from '../read.js';
import { scale as readScale, symbols } from '../scales.js';
import type { Scale, SymbolSet } from '../scale.js';
import type { QuestionBase, QuestionModel } from './question.js';

export interface ScaleQuestion extends QuestionBase {
  readonly type: 'scale';
  readonly scale: Scale;
  readonly symbols?: SymbolSet;
  readonly allowNotApplicable: boolean;
}

export const scale: QuestionModel<ScaleQuestion, number> = {
  read: fields({ scale: readScale, symbols, allowNotApplicable: flag }),
  isAnswered: (value) => typeof value === 'number',
  validate: (question, value) =>
    question.scale.levels.some((level) => level.value === value) ? undefined : { code: 'not-an-option' },
};
