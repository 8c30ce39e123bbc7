// What a score counts, by the survey's own scales: the levels that are its "satisfied", and the ends that its value can reach. A document
// without its survey names neither.

import { rangeOf } from '../scoring/methods/range-of.js';
import { questionsOf } from '../scoring/questions-of.js';
import { satisfiedLevels } from '../scoring/satisfied.js';
import type { BuiltInScale } from '../survey/scale.js';
import type { Score } from '../survey/scores.js';
import type { Survey } from '../survey/survey.js';
import type { Text } from '../survey/text.js';
import { isBuiltIn } from '../view/strings.js';
import { listOf, numberOf, recordOf, textOf, type Json } from './read.js';

export interface Level {
  readonly key: number;
  readonly label?: Text | undefined;
  readonly builtIn?: BuiltInScale | undefined;
}

export interface Counted {
  /** What it is a share of, in the order of the scales. */
  readonly levels: readonly Level[];
  /** The least and the most that it can be, where its method leaves that to the scales. */
  readonly ends?: readonly [low: number, high: number] | undefined;
}

export const builtInOf = ({ builtIn }: Json): BuiltInScale | undefined => (isBuiltIn(builtIn) ? builtIn : undefined);

const levelsOf = ({ levels, ...scale }: Json): readonly Level[] =>
  listOf(levels).flatMap(({ value, label }) => (numberOf(value) === undefined ? [] : [{ key: value as number, label: textOf(label), builtIn: builtInOf(scale) }]));

/** @param sections as they stand in the document */
export const countedBy = ({ method, satisfied, of }: Json, sections: readonly Json[]): Counted => {
  const survey = { sections: sections.map((section) => ({ ...section, questions: listOf(section.questions) })) } as unknown as Survey;
  const levels = new Map<string, Level>();
  let ends: readonly [number, number] | undefined;
  for (const { scale } of questionsOf(recordOf(of) as unknown as Score['of'], survey)) {
    const all = levelsOf(recordOf(scale));
    if (!all[0]) continue;
    const question = { scale: { levels: all.map(({ key }) => ({ value: key })) } };
    const counted = satisfiedLevels(Array.isArray(satisfied) ? { satisfied: satisfied as number[] } : {}, question);
    for (const level of all) if (counted.includes(level.key)) levels.set(JSON.stringify(level), level);
    const [low, high] = rangeOf(question);
    const [least, most] = ends ?? (method === 'sum' ? [0, 0] : [low, high]);
    ends = method === 'sum' ? [least + low, most + high] : [Math.min(least, low), Math.max(most, high)];
  }
  return { levels: [...levels.values()], ends: method === 'sum' || method === 'mean' ? ends : undefined };
};
