// What each ballot's valid answers are worth, ballot by ballot. Unanswered and "does not apply" are not in it, and neither is a ballot that
// has nothing else: it says nothing either way.

import type { ScaleQuestion } from '../../survey/questions/index.js';
import { levelOf } from '../level-of.js';
import type { Task } from './method.js';

/** What one answer is worth. */
export type Worth = (level: number, question: ScaleQuestion) => number;

export const answersOf = ({ questions, ballots }: Task, worth: Worth): readonly (readonly number[])[] =>
  ballots
    .map((ballot) =>
      questions.flatMap((question) => {
        const level = levelOf(question, ballot);
        return level === undefined ? [] : [worth(level, question)];
      }),
    )
    .filter((answers) => answers.length > 0);
