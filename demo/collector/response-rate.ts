// How many of those who saw a survey answered it. Only where both are known: the pages of one office may count who saw it, those of another
// may not, and a tablet at a counter has no visitors. So responses count only for the months, offices, procedures and channels that have impressions.

import { TEN } from '../../src/scoring/tens.js';
import { keys, type Grouping } from './grouping.js';
import type { ImpressionCount } from './impressions.js';
import { dayStart } from './period.js';
import type { StoredBallot } from './responses.js';

export interface ResponseRate {
  /** How often the survey came into view. */
  readonly impressions: number;
  /** Ballots from where that was counted. */
  readonly responses: number;
  /** Percent. */
  readonly responseRate: number;
}

export interface RateOptions {
  readonly impressions: readonly ImpressionCount[];
  /** Of the period, published or not: that somebody answered is no secret, what they answered is. */
  readonly ballots: readonly StoredBallot[];
  readonly isWithin: (instant: Date) => boolean;
  readonly timeZone: string;
  /** Exact, not by tens. */
  readonly isFree: boolean;
  /** Both or neither: the total. */
  readonly group?: Grouping;
  readonly key?: string;
}

const SEPARATOR = '\u0000';

const placeOf = ({ agency, procedure, channel, day }: ImpressionCount): string => [agency, procedure, channel, day.slice(0, 'YYYY-MM'.length)].join(SEPARATOR);

const groupOf = (count: ImpressionCount, group: Grouping): string | undefined => {
  if (group === 'month') return count.day.slice(0, 'YYYY-MM'.length);
  return group === 'section' || group === 'unit' ? undefined : count[group];
};

/** Nothing where one of the two is not known, is too few, or can't be right. */
export function responseRateOf({ impressions, ballots, isWithin, timeZone, isFree, group, key }: RateOptions): ResponseRate | undefined {
  const counts = impressions.filter((count) => isWithin(dayStart(count.day, timeZone)) && (group === undefined || groupOf(count, group) === key));
  const places = new Set(counts.map(placeOf));
  const answered = ballots.filter((ballot) => {
    const { agency, procedure, channel, month } = keys;
    return places.has([agency, procedure, channel, month].map((own) => own(ballot, timeZone)).join(SEPARATOR));
  });
  const [seen, responses] = [counts.reduce((sum, { count }) => sum + count, 0), answered.length].map((n) => (isFree ? n : n - (n % TEN))) as [number, number];
  if (responses === 0 || responses > seen) return undefined;
  return { impressions: seen, responses, responseRate: (responses / seen) * 100 };
}
