// Most methods are the same ratio: what the valid answers are worth, over how many there are, all questions and ballots pooled.

import { clustered } from '../clustered.js';
import type { Interval } from '../interval.js';
import { total } from '../total.js';
import { wilson } from '../wilson.js';
import { answersOf, type Worth } from './answers.js';
import type { Estimate, Task } from './method.js';

export interface PoolOptions {
  readonly worth: Worth;
  readonly range: readonly [low: number, high: number];
  /** Every answer is worth 0 or 1, so Wilson holds wherever answers are independent. */
  readonly proportion?: boolean;
}

interface Pooled {
  readonly value: number;
  readonly n: number;
  /** By ballot. */
  readonly answers: readonly (readonly number[])[];
}

const intervalOf = ({ value, n, answers }: Pooled, { range, proportion = false }: PoolOptions): Interval | undefined => {
  if (proportion && n === answers.length) return wilson(value, n);
  const influences = answers.map((own) => (total(own) - value * own.length) / n);
  // Ballots that all agree: as if each had given one answer, which is too wide rather than no width at all.
  return clustered({ value, influences, range }) ?? (proportion ? wilson(value, answers.length) : undefined);
};

export const pool = (task: Task, options: PoolOptions): Estimate => {
  const answers = answersOf(task, options.worth);
  const n = answers.flat().length;
  const counted = { unit: task.questions.length === 1 ? 'ballots' : 'answers', n, ballots: answers.length } as const;
  if (!n) return counted;
  const value = total(answers.flat()) / n;
  const interval = intervalOf({ value, n, answers }, options);
  return { ...counted, value, ...(interval && { interval }) };
};
