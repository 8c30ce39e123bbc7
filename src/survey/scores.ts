// The scores of a definition. Not part of the survey a citizen answers, so the widget never loads this.

import { createLog, placeOf, type Place } from './place.js';
import { list, object, oneOf, optional, string, text, type Read } from './read.js';
import type { Issue } from './issue.js';
import type { Survey } from './survey.js';
import type { Text } from './text.js';

export const METHODS = ['share', 'allSatisfied', 'mean', 'rescaled', 'difference', 'sum'] as const;
export type ScoreMethod = (typeof METHODS)[number];

export interface Score {
  readonly id: string;
  readonly label?: Text;
  readonly method: ScoreMethod;
  /** Level values that count as satisfied; default the top two of the scale. */
  readonly satisfied?: readonly number[];
  /** `difference` only: share of `high` less share of `low`. */
  readonly high?: readonly number[];
  readonly low?: readonly number[];
  readonly of: { readonly kind: 'question' | 'section'; readonly id: string } | { readonly kind: 'survey' };
}

const values: Read<readonly number[]> = (place) => {
  const { value } = place;
  if (!Array.isArray(value) || !value.every(Number.isFinite)) return place.fault('not-a-list');
  return value.length ? (value as number[]) : place.fault('empty');
};

const targetIn = ({ sections }: Survey): Read<Score['of']> => {
  const known = [
    'survey',
    ...sections.flatMap(({ questions }) => questions.map(({ id }) => `question:${id}`)),
    ...sections.map(({ id }) => `section:${id}`),
  ];
  return (place) => {
    const target = oneOf(known, 'unknown-question')(place) ?? '';
    const [, kind, id = ''] = /^(question|section):(.+)$/s.exec(target) ?? [];
    return kind ? { kind: kind as 'question' | 'section', id } : { kind: 'survey' };
  };
};

/**
 * @param input the same definition that `parseSurvey` made `survey` of.
 * @returns the scores in the author's order, or every Issue found.
 */
export const parseScores = (input: unknown, survey: Survey): readonly Score[] | readonly Issue[] => {
  const log = createLog(new Map());
  const target = targetIn(survey);
  const score = (place: Place): Score => {
    const method = oneOf(METHODS)(place.at('method'));
    const asked = method === 'difference' ? values : optional(values);
    return object<Score>({
      id: string,
      method: () => method,
      of: (at) => (at.value === undefined ? { kind: 'survey' } : target(at)),
      label: optional(text),
      satisfied: optional(values),
      high: asked,
      low: asked,
    })(place);
  };
  const scores = list(score, 'id')(placeOf(input, log).at('scores'));
  return log.issues.length ? log.issues : scores;
};

/** Scores carry an id and a method; issues a code and a path. */
export const isScores = (parsed: readonly Score[] | readonly Issue[]): parsed is readonly Score[] =>
  !parsed.some((item) => 'code' in item);
