// Conditions decide what is asked. A condition on a question that is unanswered or hidden is false, so its `not` is true: `holds` is
// given a lookup that already knows both, and therefore never needs to know what an answer or a section is.

import type { Place } from './place.js';
import { kind, list, object, string, type Read } from './read.js';

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

/** Whether the condition is met. Total: never throws, whatever the lookup returns. */
export const holds = (condition: Condition, lookup: Lookup): boolean => {
  const met = (part: Condition) => holds(part, lookup);
  if ('all' in condition) return condition.all.every(met);
  if ('any' in condition) return condition.any.some(met);
  if ('not' in condition) return !met(condition.not);
  const value = lookup(condition.question);
  const matches = (operand: Operand) => [value].flat().includes(operand);
  if ('answered' in condition) return (value !== undefined) === condition.answered;
  if ('is' in condition) return matches(condition.is);
  if ('in' in condition) return condition.in.some(matches);
  if (typeof value !== 'number') return false;
  return 'atMost' in condition ? value <= condition.atMost : value >= condition.atLeast;
};

/** The ids a condition asks about. */
export const mentions = (condition: Condition | undefined): readonly string[] => {
  // A part at fault was reported and is none.
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(mentions);
  if ('any' in condition) return condition.any.flatMap(mentions);
  return 'not' in condition ? mentions(condition.not) : [condition.question];
};

/** Nobody means more; and what is nested without end would be asked without end. */
const LONGEST_PATH = 500;

const isOperand = (value: unknown): value is Operand => typeof value !== 'object';

const operand =
  (fits: (value: unknown) => boolean): Read<unknown> =>
  (place) =>
    fits(place.value) ? place.value : place.fault('not-a-condition');

const parts: Read<unknown> = (place) => list(condition)(place);

/** What may be said of a question, and how such things are joined. Of several in one object the first here counts. */
const FORMS: Readonly<Record<string, Read<unknown>>> = {
  all: parts,
  any: parts,
  not: (place) => condition(place),
  is: operand(isOperand),
  in: operand((value) => Array.isArray(value) && value.every(isOperand)),
  atMost: kind('number', 'not-a-condition'),
  atLeast: kind('number', 'not-a-condition'),
  answered: kind('boolean', 'not-a-condition'),
};

export const condition = (place: Place): Condition | undefined => {
  const form = Object.keys(FORMS).find((key) => place.at(key).value !== undefined);
  if (place.path.length > LONGEST_PATH) return place.fault('not-a-condition', '');
  if (!form) place.fault('not-a-condition', '');
  const isJoint = form === 'all' || form === 'any' || form === 'not';
  return object<object>({ ...(!isJoint && { question: string }), ...(form && { [form]: FORMS[form] }) })(place) as Condition;
};
