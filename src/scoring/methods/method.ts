// A method turns ballots into one figure with its unit, its n and, where something can be said about it, its interval.

import type { ScaleQuestion } from '../../survey/questions/index.js';
import type { Score } from '../../survey/scores.js';
import type { Ballot } from '../ballot.js';
import type { Interval } from '../interval.js';

export interface Estimate {
  /** What `n` counts. */
  readonly unit: 'ballots' | 'answers';
  readonly n: number;
  /** How many ballots those came from: what small numbers are judged by. */
  readonly ballots: number;
  /** Absent if there is nothing to go by. Shares in percent, means and sums in points; never rounded here. */
  readonly value?: number;
  readonly interval?: Interval;
}

export interface Task {
  readonly score: Score;
  readonly questions: readonly ScaleQuestion[];
  readonly ballots: readonly Ballot[];
}

export type Method = (task: Task) => Estimate;
