// The tens that the public figures of a survey are made of, and what a ten is for: a group's if all of its ballots are of that group.

import { toTens, type Closing, type Kind } from '../../src/scoring/tens.js';
import { keys, type Trait } from './grouping.js';
import { monthOf } from './period.js';
import type { StoredBallot } from './responses.js';

export type Ten = readonly StoredBallot[];

export interface TensOptions {
  /** What the public may group by, the most important first: a ballot that finds too few of its kind rather gives up being counted by the last. */
  readonly traits: readonly Trait[];
  readonly timeZone: string;
  /** The present: months that are over by then are closed. None: only those that a later ballot followed. */
  readonly now?: Date | undefined;
}

const SEPARATOR = '\u0000';

const alike =
  (traits: readonly Trait[]): Kind<StoredBallot> =>
  (ballot) =>
    traits.map((trait) => keys[trait](ballot, '')).join(SEPARATOR);

/** All choices of some of them, the largest first, and of equal ones what keeps the most important. */
const choices = <T>([first, ...rest]: readonly T[]): readonly (readonly T[])[] => {
  if (first === undefined) return [[]];
  const without = choices(rest);
  return [...without.map((choice) => [first, ...choice]), ...without].sort((a, b) => b.length - a.length);
};

/** When a month is over ballots alike in the first trait are put together; only when a quarter is over all others, which then count for no group of it. */
const closingsOf = ({ traits: [first, ...rest], timeZone }: TensOptions): readonly Closing<StoredBallot>[] => {
  const month: Kind<StoredBallot> = ({ submittedAt, receivedAt = submittedAt }) => monthOf(receivedAt, timeZone);
  const quarter: Kind<StoredBallot> = (ballot) => {
    const [year, number] = month(ballot).split('-');
    return `${year}-${Math.ceil(Number(number) / 3)}`;
  };
  const others = choices(rest);
  return [
    { span: month, kinds: others.map((choice) => alike(first === undefined ? choice : [first, ...choice])) },
    { span: quarter, kinds: others.map(alike) },
  ];
};

export const tensOf = (ballots: readonly StoredBallot[], options: TensOptions): readonly Ten[] => {
  const { traits, now } = options;
  return toTens(ballots, { kind: alike(traits), closings: closingsOf(options), now: now && ({ receivedAt: now } as StoredBallot) });
};

/** A ten belongs to the month of its last ballot. */
export const dateOf = (ten: Ten): Date => (ten.at(-1) as StoredBallot).submittedAt;

/** The group that this ten counts for, or `undefined` if its ballots are of several. */
export function groupOf(ten: Ten, group: Trait | 'month', timeZone: string): string | undefined {
  if (group === 'month') return monthOf(dateOf(ten), timeZone);
  const [key = '', ...others] = new Set(ten.map((ballot) => keys[group](ballot, timeZone)));
  return others.length ? undefined : key;
}
