// 95 % intervals, "if this were a random sample": whoever shows one has to say so.

export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly method: 'wilson' | 'clustered';
}

/** The 97.5th percentile of the normal distribution. */
export const Z = 1.959964;
