// Conditions decide what is asked. A condition on a question that is unanswered or hidden is false, so its `not` is true: `holds` is
// given a lookup that already knows both, and therefore never needs to know what an answer or a section is.

import type { Fields } from './fields.js';

type Operand = string | number | boolean;

export type Condition =
  | { readonly question: string; readonly is: Operand }
  | { readonly question: string; readonly in: readonly Operand[] }
  | { readonly question: string; readonly atMost: number }
  | { readonly question: string; readonly atLeast: number }
  | { readonly question: string; readonly answered: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** The value of a question that is visible and answered; `undefined` otherwise, `null` for "does not apply". */
export type Lookup = (question: string) => unknown;

const matches = (value: unknown, operand: Operand): boolean =>
  Array.isArray(value) ? value.includes(operand) : value === operand;

/** Whether the condition is met. Total: never throws, whatever the lookup returns. */
export const holds = (condition: Condition, lookup: Lookup): boolean => {
  if ('all' in condition) return condition.all.every((part) => holds(part, lookup));
  if ('any' in condition) return condition.any.some((part) => holds(part, lookup));
  if ('not' in condition) return !holds(condition.not, lookup);
  const value = lookup(condition.question);
  if ('answered' in condition) return (value !== undefined) === condition.answered;
  if ('is' in condition) return matches(value, condition.is);
  if ('in' in condition) return condition.in.some((operand) => matches(value, operand));
  if (typeof value !== 'number') return false;
  return 'atMost' in condition ? value <= condition.atMost : value >= condition.atLeast;
};

/** The ids a condition asks about. */
export const mentions = (condition: Condition | undefined): readonly string[] => {
  // A part at fault was reported and is none.
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(mentions);
  if ('any' in condition) return condition.any.flatMap(mentions);
  if ('not' in condition) return mentions(condition.not);
  return [condition.question];
};

const isOperand = (value: unknown): value is Operand => ['string', 'number', 'boolean'].includes(typeof value);

const OPERATORS: Readonly<Record<string, (value: unknown) => boolean>> = {
  is: isOperand,
  in: (value) => Array.isArray(value) && value.every(isOperand),
  atMost: Number.isFinite,
  atLeast: Number.isFinite,
  answered: (value) => typeof value === 'boolean',
};

/** Nobody means more; and what is nested without end would be asked without end. */
const MAX_DEPTH = 50;

/** Reads the field `when`; a fault is reported there and counts as no condition. */
export const parseCondition = (fields: Fields): Condition | undefined => {
  const nested = fields.object('when');
  return nested && parseOne(nested, 0);
};

const parseOne = (fields: Fields, depth: number): Condition | undefined => {
  if (depth > MAX_DEPTH) return fields.fault('not-a-condition', '');
  for (const joint of ['all', 'any'] as const) {
    if (fields.has(joint)) {
      const parts = fields.objects(joint).map((part) => parseOne(part, depth + 1));
      return fields.done({ [joint]: parts } as unknown as Condition);
    }
  }
  if (fields.has('not')) {
    const inner = fields.object('not');
    return fields.done({ not: inner && parseOne(inner, depth + 1) } as Condition);
  }
  const question = fields.string('question');
  const operator = Object.keys(OPERATORS).find((name) => fields.has(name));
  const operand = operator && fields.get(operator);
  if (!operator || !OPERATORS[operator]?.(operand)) {
    fields.fault('not-a-condition', operator ?? '');
  }
  return fields.done({ question, [operator ?? 'is']: operand } as Condition);
};
