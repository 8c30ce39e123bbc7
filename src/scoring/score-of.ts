// One score over any set of ballots: a year, a month, an office. Pure, so that the collector and the page that shows results agree.

import type { Score, ScoreMethod } from '../survey/scores.js';
import type { Survey } from '../survey/survey.js';
import type { Ballot } from './ballot.js';
import { methods } from './methods/index.js';
import type { Estimate } from './methods/method.js';
import { questionsOf } from './questions-of.js';

export interface Result extends Estimate {
  readonly id: string;
  readonly method: ScoreMethod;
}

export const scoreOf = (score: Score, survey: Survey, ballots: readonly Ballot[]): Result => ({
  id: score.id,
  method: score.method,
  ...methods[score.method]({ score, questions: questionsOf(score.of, survey), ballots }),
});
