// A results document, read as from a stranger: what is not understood is left out, and only what can't be a results document at all is refused.
// Figures and the words for them meet here, so that the views need nothing but this.

import type { ScoreMethod } from '../survey/scores.js';
import type { BuiltInScale } from '../survey/scale.js';
import type { Text } from '../survey/text.js';
import { builtInOf, countedBy, type Counted } from './counted-by.js';
import { listOf, numberOf, recordOf, stringOf, textOf, type Json } from './read.js';
import { isMethod } from './strings.js';

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
  /** How many answered. */
  readonly valid: number;
}

export interface Figure extends Partial<Counted> {
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
  readonly version: string;
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
  /** Ballots from where impressions were counted. */
  readonly responses?: number | undefined;
  /** The server answers `format=csv` too. */
  readonly csv: boolean;
}

interface Known {
  readonly questions: ReadonlyMap<string, Json>;
  readonly scores: ReadonlyMap<string, Json & { readonly counted: Counted }>;
}

const byId = <T extends Json>(list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((item) => [stringOf(item.id) ?? '', item]));

const TYPES: readonly Counts['type'][] = ['scale', 'choice', 'choices'];

const toCounts = (item: Json, { questions }: Known): Counts[] => {
  const id = stringOf(item.id) ?? '';
  const question = questions.get(id) ?? {};
  const scale = recordOf(question.scale);
  const type = TYPES.find((known) => known === (item.type ?? question.type));
  if (!type) return [];
  const isScale = type === 'scale';
  const known = new Map(listOf(isScale ? scale.levels : question.options).map(({ value, id: own, label }) => [isScale ? value : own, label]));
  const entries = listOf(isScale ? item.levels : item.options).flatMap((entry): Entry[] => {
    const key = isScale ? numberOf(entry.value) : stringOf(entry.id);
    return key === undefined ? [] : [{ key, label: textOf(known.get(key)), count: numberOf(entry.count) ?? 0 }];
  });
  return [
    {
      id,
      type,
      label: textOf(question.label),
      builtIn: builtInOf(scale),
      entries: item.withheld ? undefined : entries,
      valid: numberOf(item.valid) ?? 0,
    },
  ];
};

const toFigure = (item: Json, { scores }: Known): Figure[] => {
  const id = stringOf(item.id) ?? '';
  const score = scores.get(id);
  const method = item.method ?? score?.method;
  if (!isMethod(method)) return [];
  const { low, high } = recordOf(item.interval);
  const ends = [numberOf(low), numberOf(high)];
  return [
    {
      id,
      label: textOf(score?.label),
      method,
      unit: item.unit === 'answers' ? 'answers' : 'ballots',
      n: numberOf(item.n) ?? 0,
      value: numberOf(item.value),
      interval: ends.includes(undefined) ? undefined : (ends as [number, number]),
      withheld: !!item.withheld,
      ...score?.counted,
    },
  ];
};

const toCell = (item: Json, known: Known): Cell | undefined => {
  const n = numberOf(item.n);
  if (n === undefined || item.withheld) return undefined;
  return {
    n,
    counts: listOf(item.questions).flatMap((question) => toCounts(question, known)),
    figures: listOf(item.scores).flatMap((score) => toFigure(score, known)),
  };
};

/** `undefined` if it is none. */
export const parseResults = (document: unknown): Results | undefined => {
  const input = recordOf(document);
  const survey = recordOf(input.survey);
  const surveyId = stringOf(survey.id);
  if (!surveyId || (numberOf(input.n) === undefined && !input.withheld)) return undefined;
  const sections = listOf(survey.sections);
  const known = {
    questions: byId(sections.flatMap(({ questions }) => listOf(questions))),
    // Once for all groups: there may be hundreds.
    scores: byId(listOf(survey.scores).map((score) => ({ ...score, counted: countedBy(score, sections) }))),
  };
  const { from, to } = recordOf(input.period);
  const rules = recordOf(input.rules);
  return {
    surveyId,
    version: stringOf(survey.version) ?? '',
    title: textOf(survey.title),
    sections: sections.map(({ id, title, questions }) => ({ id: stringOf(id) ?? '', title: textOf(title), questions: [...byId(listOf(questions)).keys()] })),
    cell: toCell(input, known),
    group: stringOf(input.group),
    groups: listOf(input.groups).map((item): Group => ({ key: stringOf(item.key) ?? null, label: textOf(item.label), cell: toCell(item, known) })),
    period: { from: stringOf(from), to: stringOf(to) },
    live: !!rules.live,
    minimum: numberOf(rules.minimum) ?? 10,
    step: numberOf(rules.step) ?? 10,
    impressions: numberOf(input.impressions),
    responses: numberOf(input.responses),
    csv: Array.isArray(input.formats) && input.formats.includes('csv'),
  };
};
