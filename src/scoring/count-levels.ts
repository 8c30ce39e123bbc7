// Every ballot on which the question was shown is counted exactly once: under a level, as "does not apply", or as unanswered.

import type { ScaleQuestion } from '../survey/questions/index.js';
import type { Ballot } from './ballot.js';
import { levelOf } from './level-of.js';

export interface LevelCounts {
  /** In the order of the scale, levels nobody chose included. */
  readonly levels: readonly { readonly value: number; readonly count: number }[];
  readonly valid: number;
  readonly notApplicable: number;
  readonly unanswered: number;
}

export const countLevels = (question: ScaleQuestion, ballots: readonly Ballot[]): LevelCounts => {
  const counts = new Map(question.scale.levels.map(({ value }) => [value, 0]));
  let valid = 0;
  let notApplicable = 0;
  let unanswered = 0;
  for (const ballot of ballots) {
    const level = levelOf(question, ballot);
    if (level !== undefined) {
      counts.set(level, (counts.get(level) as number) + 1);
      valid += 1;
    } else if (ballot.notApplicable?.includes(question.id)) notApplicable += 1;
    else if (ballot.shown.includes(question.id)) unanswered += 1;
  }
  return { levels: [...counts].map(([value, count]) => ({ value, count })), valid, notApplicable, unanswered };
};
