// A results document, read as from a stranger: what is not understood is left out, and only what can't be a results document at all is refused.
// Figures and the words for them meet here, so that the views need nothing but this.

import { METHODS, type ScoreMethod } from '../survey/scores.js';
import type { BuiltInScale } from '../survey/scale.js';
import type { Text } from '../survey/text.js';
import { isRecord, listOf, numberOf, recordOf, stringOf, textOf, type Json } from './read.js';

/** One answer that could be given, and how often it was. */
export interface Entry {
  /** The value of a level, the id of an option. */
  readonly key: number | string;
  readonly label?: Text | undefined;
  readonly count: number;
}

export interface Counts {
  readonly id: string;
  readonly label?: Text | undefined;
  readonly type: 'scale' | 'choice' | 'choices';
  readonly builtIn?: BuiltInScale | undefined;
  /** `undefined`: withheld. */
  readonly entries?: readonly Entry[] | undefined;
  readonly valid: number;
  readonly unanswered: number;
  readonly notApplicable: number;
}

export interface Figure {
  readonly id: string;
  readonly label?: Text | undefined;
  readonly method: ScoreMethod;
  readonly unit: 'ballots' | 'answers';
  readonly n: number;
  readonly value?: number | undefined;
  readonly interval?: readonly [low: number, high: number] | undefined;
  readonly withheld?: boolean | undefined;
}

/** `undefined` in place of one: withheld. */
export interface Cell {
  readonly n: number;
  readonly counts: readonly Counts[];
  readonly figures: readonly Figure[];
}

export interface Group {
  /** `null`: the ballots that name none. */
  readonly key: string | null;
  readonly label?: Text | undefined;
  readonly cell?: Cell | undefined;
}

export interface Section {
  readonly id: string;
  readonly title?: Text | undefined;
  /** Ids of its questions. */
  readonly questions: readonly string[];
}

export interface Results {
  readonly surveyId: string;
  readonly title?: Text | undefined;
  readonly sections: readonly Section[];
  readonly cell?: Cell | undefined;
  readonly group?: string | undefined;
  readonly groups: readonly Group[];
  readonly period: { readonly from?: string | undefined; readonly to?: string | undefined };
  /** Nothing is hidden and nothing moves in steps. */
  readonly live: boolean;
  readonly minimum: number;
  readonly step: number;
  /** How many were asked, where that is known. */
  readonly impressions?: number | undefined;
  /** The server answers `format=csv` too. */
  readonly csv: boolean;
}

/** Those whose words are in the language packs. */
const BUILT_IN: readonly BuiltInScale[] = ['satisfaction5', 'satisfaction3', 'agreement5', 'agreement7', 'stars5', 'thumbs', 'yesno', 'recommend', 'points2'];

interface Known {
  readonly questions: ReadonlyMap<string, Json>;
  readonly scores: ReadonlyMap<string, Json>;
}

const byId = (list: readonly Json[]): ReadonlyMap<string, Json> => new Map(list.map((item) => [stringOf(item.id) ?? '', item]));

const entriesOf = (counted: readonly Json[], key: 'value' | 'id', known: readonly Json[]): readonly Entry[] =>
  counted.flatMap((item): Entry[] => {
    const own = key === 'value' ? numberOf(item.value) : stringOf(item.id);
    if (own === undefined) return [];
    return [{ key: own, label: textOf(known.find((one) => one[key] === own)?.label), count: numberOf(item.count) ?? 0 }];
  });

const toCounts = (item: Json, { questions }: Known): Counts[] => {
  const id = stringOf(item.id);
  if (id === undefined) return [];
  const question = questions.get(id) ?? {};
  const scale = recordOf(question.scale);
  const type = stringOf(item.type) ?? stringOf(question.type);
  if (type !== 'scale' && type !== 'choice' && type !== 'choices') return [];
  const entries = type === 'scale' ? entriesOf(listOf(item.levels), 'value', listOf(scale.levels)) : entriesOf(listOf(item.options), 'id', listOf(question.options));
  const common = { id, type, label: textOf(question.label), builtIn: BUILT_IN.find((known) => known === scale.builtIn) } as const;
  const [valid, unanswered, notApplicable] = (['valid', 'unanswered', 'notApplicable'] as const).map((key) => numberOf(item[key]) ?? 0) as [number, number, number];
  return [{ ...common, entries: item.withheld === true ? undefined : entries, valid, unanswered, notApplicable }];
};

const toFigure = (item: Json, { scores }: Known): Figure[] => {
  const id = stringOf(item.id);
  const score = scores.get(id ?? '') ?? {};
  const method = METHODS.find((known) => known === (item.method ?? score.method));
  if (id === undefined || !method) return [];
  const { low, high } = recordOf(item.interval);
  const interval = numberOf(low) === undefined || numberOf(high) === undefined ? undefined : ([low, high] as [number, number]);
  const unit = item.unit === 'answers' ? 'answers' : 'ballots';
  return [{ id, label: textOf(score.label), method, unit, n: numberOf(item.n) ?? 0, value: numberOf(item.value), interval, withheld: item.withheld === true }];
};

const toCell = (item: Json, known: Known): Cell | undefined => {
  const n = numberOf(item.n);
  if (n === undefined || item.withheld === true) return undefined;
  return {
    n,
    counts: listOf(item.questions).flatMap((question) => toCounts(question, known)),
    figures: listOf(item.scores).flatMap((score) => toFigure(score, known)),
  };
};

/** `undefined` if it is none. */
export const parseResults = (input: unknown): Results | undefined => {
  if (!isRecord(input)) return undefined;
  const survey = recordOf(input.survey);
  const surveyId = stringOf(survey.id);
  if (surveyId === undefined || (numberOf(input.n) === undefined && input.withheld !== true)) return undefined;
  const sections = listOf(survey.sections);
  const known = { questions: byId(sections.flatMap(({ questions }) => listOf(questions))), scores: byId(listOf(survey.scores)) };
  const { from, to } = recordOf(input.period);
  const rules = recordOf(input.rules);
  return {
    surveyId,
    title: textOf(survey.title),
    sections: sections.map(({ id, title, questions }) => ({ id: stringOf(id) ?? '', title: textOf(title), questions: [...byId(listOf(questions)).keys()] })),
    cell: toCell(input, known),
    group: stringOf(input.group),
    groups: listOf(input.groups).map((item): Group => ({ key: stringOf(item.key) ?? null, label: textOf(item.label), cell: toCell(item, known) })),
    period: { from: stringOf(from), to: stringOf(to) },
    live: rules.live === true,
    minimum: numberOf(rules.minimum) ?? 10,
    step: numberOf(rules.step) ?? 10,
    impressions: numberOf(input.impressions),
    csv: Array.isArray(input.formats) && input.formats.includes('csv'),
  };
};
