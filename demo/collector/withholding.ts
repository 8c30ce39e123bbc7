// What of a table stays hidden, so that nothing under ten ballots is shown nor follows from what is shown: whole groups, and in groups that are
// shown single questions that few answered.

import { withheldGroups } from '../../src/scoring/withhold.js';
import { TEN } from '../../src/scoring/tens.js';
import type { Survey } from '../../src/survey/survey.js';
import { countableOf, countsOf } from './cell.js';
import type { StoredBallot } from './responses.js';

export interface Part {
  readonly key: string;
  /** Whole tens; none where the group has not come to ten yet. */
  readonly ballots: readonly StoredBallot[];
  /** Its share of the total: what total less shown groups would give away. */
  readonly inTotal: readonly StoredBallot[];
}

export type Hidden = 'all' | ReadonlySet<string>;

/** By group: all of it, or the questions without figures. */
export function withhold(parts: readonly Part[], survey: Survey): ReadonlyMap<string, Hidden> {
  const groups = withheldGroups(new Map(parts.map((part) => [part.key, sizeOf(part)])));
  const questions = new Map(parts.map(({ key }) => [key, new Set<string>()]));
  for (const question of countableOf(survey)) {
    const validIn = (ballots: readonly StoredBallot[]): number => countsOf(question, ballots).valid;
    const answers = new Map(parts.map(({ key, ballots, inTotal }) => [key, groups.has(key) ? small(validIn(inTotal)) : validIn(ballots)]));
    // That nobody answered hides nobody.
    for (const key of withheldGroups(answers)) if (answers.get(key) !== 0) questions.get(key)?.add(question.id);
  }
  return new Map(parts.map(({ key }): [string, Hidden] => [key, groups.has(key) ? 'all' : (questions.get(key) ?? new Set())]));
}

export function smallQuestions(survey: Survey, ballots: readonly StoredBallot[]): ReadonlySet<string> {
  const isSmall = (valid: number): boolean => valid > 0 && valid < TEN;
  return new Set(countableOf(survey).filter((question) => isSmall(countsOf(question, ballots).valid)).map(({ id }) => id));
}

/** A group that has ballots but no ten yet counts as small, however many they are. */
const sizeOf = ({ ballots, inTotal }: Part): number => ballots.length || small(inTotal.length);

const small = (n: number): number => Math.min(n, TEN - 1);
