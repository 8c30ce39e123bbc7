// In groups that are shown, single questions stay hidden that few answered, and as many more as it takes that the total does not give them
// away. Whole groups need no such company: whatever is of no shown group is whole tens, or nothing.

import { withheldGroups } from '../../src/scoring/withhold.js';
import { TEN } from '../../src/scoring/tens.js';
import type { Survey } from '../../src/survey/survey.js';
import { countableOf, countsOf } from './cell.js';
import type { StoredBallot } from './responses.js';

/** Ballots of the total that count for no group. */
const REST = Symbol('rest');

export interface Parts {
  /** By group; of none without tens. */
  readonly shown: ReadonlyMap<string, readonly StoredBallot[]>;
  readonly rest: readonly StoredBallot[];
}

/** By group, the questions without figures. */
export function withhold({ shown, rest }: Parts, survey: Survey): ReadonlyMap<string, ReadonlySet<string>> {
  const questions = new Map([...shown.keys()].map((key) => [key, new Set<string>()]));
  for (const question of countableOf(survey)) {
    const validIn = (ballots: readonly StoredBallot[]): number => countsOf(question, ballots).valid;
    const answers = new Map<string | symbol, number>([...shown].map(([key, ballots]) => [key, validIn(ballots)]));
    // However many they are, they are not shown. Taken for enough, they would spare the smallest group, and its figures of two periods would
    // tell what few answered between them.
    answers.set(REST, Math.min(validIn(rest), TEN - 1));
    // That nobody answered hides nobody.
    for (const key of withheldGroups(answers)) if (typeof key === 'string' && answers.get(key) !== 0) questions.get(key)?.add(question.id);
  }
  return questions;
}

export function smallQuestions(survey: Survey, ballots: readonly StoredBallot[]): ReadonlySet<string> {
  const isSmall = (valid: number): boolean => valid > 0 && valid < TEN;
  return new Set(countableOf(survey).filter((question) => isSmall(countsOf(question, ballots).valid)).map(({ id }) => id));
}
