// How many were dissatisfied, as a number by itself. Quyết định 766/QĐ-TTg (2022) takes the share of files without a complaint or a rating of
// "dissatisfied" among all files handled, so whoever said nothing counts as satisfied. Only the office knows all files: what a survey can
// give it is what to subtract, never the share.

import type { ScaleQuestion } from '../../src/survey/questions/index.js';
import { levelOf } from '../../src/scoring/level-of.js';
import type { Survey } from '../../src/survey/survey.js';
import type { StoredBallot } from './responses.js';

/** Levels that say so; what the levels of an own scale say nobody can know. */
const LEVELS: Readonly<Record<string, readonly number[]>> = { satisfaction3: [1], satisfaction5: [1, 2] };

export interface Dissatisfied {
  /** The question whose rating it is. */
  readonly id: string;
  readonly ballots: number;
  /** Different file numbers among them: for the office only. */
  readonly cases?: number;
}

/** The last question on a scale of satisfaction, where forms put the rating of the whole. */
export function ratingOfTheWhole({ sections }: Survey): ScaleQuestion | undefined {
  return sections
    .flatMap(({ questions }) => questions)
    .filter((question): question is ScaleQuestion => question.type === 'scale' && Object.hasOwn(LEVELS, question.scale.builtIn ?? ''))
    .at(-1);
}

export function dissatisfiedIn(question: ScaleQuestion, ballots: readonly StoredBallot[], isFree: boolean): Dissatisfied {
  const low = LEVELS[question.scale.builtIn ?? ''] ?? [];
  const own = ballots.filter((ballot) => low.includes(levelOf(question, ballot) ?? Number.NaN));
  const cases = new Set(own.flatMap(({ caseId }) => (caseId === undefined ? [] : [caseId])));
  return { id: question.id, ballots: own.length, ...(isFree && { cases: cases.size }) };
}
