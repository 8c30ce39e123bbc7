// What can be said of two lists of timings that were taken in turns on one machine: only how they compare. Milliseconds belong to that machine.

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));

/** Median, and the range it stands in. */
export const spread = (values: readonly number[]): string => `${milliseconds(median(values))} (${milliseconds(Math.min(...values))}–${milliseconds(Math.max(...values))})`;

export interface Comparison {
  readonly what: string;
  /** Milliseconds, in the order they were taken: each beside the one of the same place in `base`. */
  readonly ours: readonly number[];
  readonly base: readonly number[];
  readonly baseName: string;
  /** The most that `ours` may be of `base`. */
  readonly bar: number;
}

export interface Verdict {
  readonly ratio: number;
  readonly isWithin: boolean;
  readonly text: string;
}

/** A ratio below one reads better the other way round: "12 times as fast". */
const asWords = (ratio: number): string => (ratio < 1 ? `${(1 / ratio).toFixed(1)} × as fast` : `${ratio.toFixed(2)} × the time`);

export function judge({ ours, base, bar }: Pick<Comparison, 'ours' | 'base' | 'bar'>): Verdict {
  const ratio = median(ours) / median(base);
  const isWithin = ratio <= bar;
  const said = `${asWords(ratio)}; wanted ${bar < 1 ? `${(1 / bar).toFixed(1)} × as fast or faster` : `${bar.toFixed(2)} × at most`}`;
  return { ratio, isWithin, text: isWithin ? `within: ${said}` : `missed by ${((ratio / bar - 1) * 100).toFixed(0)} %: ${said}` };
}
