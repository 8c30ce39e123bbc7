// The scores of a definition. Not part of the survey a citizen answers, so the widget never loads this.

import { Fields, type Log } from './fields.js';
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

const parseValues = (fields: Fields, key: string): readonly number[] => {
  const values = fields.get(key);
  if (Array.isArray(values) && values.every(Number.isFinite)) {
    if (!values.length) fields.fault('empty', key);
    return values as number[];
  }
  fields.fault('not-a-list', key, values);
  return [];
};

const parseTarget = (fields: Fields, survey: Survey): Score['of'] => {
  const target = fields.string('of', 'survey');
  if (target === 'survey') return { kind: 'survey' };
  const [, kind, id = ''] = /^(question|section):(.+)$/s.exec(target) ?? [];
  const questions = survey.sections.flatMap((section) => section.questions);
  const ids = { question: questions.map((item) => item.id), section: survey.sections.map((item) => item.id) };
  const known = [
    'survey',
    ...ids.question.map((item) => `question:${item}`),
    ...ids.section.map((item) => `section:${item}`),
  ];
  if (target && !known.includes(target)) fields.fault('unknown-question', 'of', target, known);
  return { kind: kind as 'question' | 'section', id };
};

/**
 * @param input the same definition that `parseSurvey` made `survey` of.
 * @returns the scores in the author's order, or every Issue found.
 */
export const parseScores = (input: unknown, survey: Survey): readonly Score[] | readonly Issue[] => {
  const log: Log = { issues: [], warnings: [] };
  const seen = new Set<string>();
  const scores = new Fields(input, '', log).objects('scores').map((fields): Score => {
    const id = fields.string('id');
    if (seen.has(id)) fields.fault('duplicate-id', 'id', id);
    seen.add(id);
    const method = fields.oneOf('method', METHODS);
    if (method === 'difference') for (const key of ['high', 'low']) if (!fields.has(key)) fields.fault('missing', key);
    return fields.done({
      id,
      method,
      of: parseTarget(fields, survey),
      ...fields.texts('label'),
      ...fields.optional('satisfied', (key) => parseValues(fields, key)),
      ...fields.optional('high', (key) => parseValues(fields, key)),
      ...fields.optional('low', (key) => parseValues(fields, key)),
    });
  });
  return log.issues.length ? log.issues : scores;
};

/** Scores carry an id and a method; issues a code and a path. */
export const isScores = (parsed: readonly Score[] | readonly Issue[]): parsed is readonly Score[] =>
  !parsed.some((item) => 'code' in item);
