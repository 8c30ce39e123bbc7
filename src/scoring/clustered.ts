// Answers of one person resemble each other, so the ballot is the unit that was drawn, not the answer. For a ratio r = Σy / Σx over m
// ballots the linearised variance is m / (m − 1) · Σ(y − r·x)² / (Σx)²: W. G. Cochran, "Sampling Techniques", 3rd ed. 1977, sections 2.11
// and 3.12, without the finite population correction. (y − r·x) / Σx is what one ballot contributes to the error of r: its influence.

import { Z, type Interval } from './interval.js';

export interface ClusteredOptions {
  readonly value: number;
  /** One number a ballot that contributes; their sum is 0. */
  readonly influences: readonly number[];
  /** What the value can't leave. */
  readonly range: readonly [low: number, high: number];
}

/** `undefined` where ballots don't differ, or there is but one: nothing is known about the error then, least of all that it is 0. */
export const clustered = ({ value, influences, range: [low, high] }: ClusteredOptions): Interval | undefined => {
  const m = influences.length;
  const squares = influences.reduce((sum, influence) => sum + influence ** 2, 0);
  // Below this it is rounding: 1e-24 is a half-width of a millionth of a millionth.
  if (m < 2 || squares < 1e-24) return undefined;
  const half = Z * Math.sqrt((m / (m - 1)) * squares);
  return { low: Math.max(low, value - half), high: Math.min(high, value + half), method: 'clustered' };
};
