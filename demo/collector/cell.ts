// One cell of the results: counts and scores over some ballots. What may not be shown is marked `withheld` and has no figures.

import type { ChoiceQuestion, ChoicesQuestion, ScaleQuestion, Question } from '../../src/survey/questions/index.js';
import type { Score } from '../../src/survey/scores.js';
import { countLevels, type LevelCounts } from '../../src/scoring/count-levels.js';
import { questionsOf } from '../../src/scoring/questions-of.js';
import { scoreOf, type Result } from '../../src/scoring/score-of.js';
import type { Survey } from '../../src/survey/survey.js';
import { dissatisfiedIn, ratingOfTheWhole, type Dissatisfied } from './dissatisfied.js';
import type { ResponseRate } from './response-rate.js';
import type { StoredBallot } from './responses.js';

export interface OptionCounts {
  readonly options: readonly { readonly id: string; readonly count: number }[];
  /** Ballots that chose anything. */
  readonly valid: number;
  readonly unanswered: number;
}

export interface Withheld {
  readonly id: string;
  readonly withheld: true;
}

export type QuestionCounts = ({ readonly id: string; readonly type: 'scale' } & LevelCounts) | ({ readonly id: string; readonly type: 'choice' | 'choices' } & OptionCounts);

export interface Cell extends Partial<ResponseRate> {
  /** Ballots. */
  readonly n: number;
  readonly dissatisfied?: Dissatisfied;
  readonly questions: readonly (QuestionCounts | Withheld)[];
  readonly scores: readonly (Result | Withheld)[];
}

export interface CellOptions {
  readonly survey: Survey;
  readonly scores: readonly Score[];
  readonly ballots: readonly StoredBallot[];
  /** Questions whose figures stay hidden in this cell. */
  readonly hidden: ReadonlySet<string>;
  /** For the office. */
  readonly isFree: boolean;
}

/** Words are never counted, and never published. */
type Countable = ScaleQuestion | ChoiceQuestion | ChoicesQuestion;
export const isCountable = (question: Question): question is Countable => question.type === 'scale' || question.type === 'choice' || question.type === 'choices';

export const countableOf = (survey: Survey): readonly Countable[] => survey.sections.flatMap((section) => section.questions).filter(isCountable);

export function toCell({ survey, scores, ballots, hidden, isFree }: CellOptions): Cell {
  const rating = ratingOfTheWhole(survey);
  return {
    n: ballots.length,
    ...(rating && !hidden.has(rating.id) && { dissatisfied: dissatisfiedIn(rating, ballots, isFree) }),
    questions: countableOf(survey).map((question) => (hidden.has(question.id) ? { id: question.id, withheld: true } : countsOf(question, ballots))),
    // A score and the counts of all its questions but one give away that one.
    scores: scores.map((score) => (questionsOf(score.of, survey).some(({ id }) => hidden.has(id)) ? { id: score.id, withheld: true } : scoreOf(score, survey, ballots))),
  };
}

export function countsOf(question: Countable, ballots: readonly StoredBallot[]): QuestionCounts {
  if (question.type === 'scale') return { id: question.id, type: 'scale', ...countLevels(question, ballots) };
  const chosen = ballots.filter((ballot) => ballot.shown.includes(question.id)).map((ballot) => chosenIn(question.id, ballot));
  const valid = chosen.filter((ids) => ids.length > 0).length;
  const options = question.options.map(({ id }) => ({ id, count: chosen.filter((ids) => ids.includes(id)).length }));
  return { id: question.id, type: question.type, options, valid, unanswered: chosen.length - valid };
}

function chosenIn(id: string, { answers }: StoredBallot): readonly unknown[] {
  const value = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
