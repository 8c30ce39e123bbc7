// Ballots in, the results document out: pure.

import { TEN, wholeTens } from '../../src/scoring/tens.js';
import type { Score } from '../../src/survey/scores.js';
import type { Survey } from '../../src/survey/survey.js';
import { toCell, type Cell } from './cell.js';
import { groupBy, keys, labelOf, type BallotGrouping, type Grouping } from './grouping.js';
import type { Period } from './period.js';
import type { Registered } from './registry.js';
import type { StoredBallot } from './responses.js';
import { smallQuestions, withhold, type Hidden, type Part } from './withholding.js';

export interface Task {
  readonly known: Registered;
  /** All of the survey's, whatever the period, in order of arrival: tens are cut from the first ballot ever. */
  readonly ballots: readonly StoredBallot[];
  readonly period: Period;
  readonly group: Grouping | undefined;
  /** Everything, exact and at once. */
  readonly isFree: boolean;
  readonly timeZone: string;
  /** The period in the words of the question. */
  readonly asked: { readonly from: string | undefined; readonly to: string | undefined };
}

/** A cell, or the word that there is something which is not shown. */
export type Shown = Cell | { readonly withheld: true };
/** `key` is null for ballots that name none. */
export type Group = { readonly key: string | null; readonly label?: string } & Shown;

export const formats = ['json', 'csv'] as const;
export type Format = (typeof formats)[number];

/** Its own figures are those of all ballots in the period. */
export type ResultsDocument = Shown & {
  readonly survey: Pick<Survey, 'id' | 'version' | 'title' | 'sections'> & { readonly scores: readonly Score[] };
  readonly period: { readonly from?: string; readonly to?: string; readonly timeZone: string };
  /** Unless `live`, no figure rests on fewer than `minimum` ballots, and each moves in steps of `step`. */
  readonly rules: { readonly live: true } | { readonly live: false; readonly minimum: number; readonly step: number };
  /** What `format=` may be asked for. */
  readonly formats: readonly Format[];
  readonly group?: Grouping;
  readonly groups?: readonly Group[];
};

export function publish(task: Task): ResultsDocument {
  const { known, group, isFree, timeZone, asked } = task;
  const { id, version, title, sections } = known.survey;
  const total = counted(task, task.ballots);
  return {
    survey: { id, version, ...(title !== undefined && { title }), sections, scores: known.scores },
    period: { ...(asked.from !== undefined && { from: asked.from }), ...(asked.to !== undefined && { to: asked.to }), timeZone },
    rules: isFree ? { live: true } : { live: false, minimum: TEN, step: TEN },
    formats,
    ...toShown(task, total),
    ...(group !== undefined && { group, groups: group === 'section' ? bySection(task, total) : byBallot(task, group, total) }),
  };
}

function bySection(task: Task, total: readonly StoredBallot[]): readonly Group[] {
  return task.known.survey.sections.map((section): Group => {
    const ids = new Set(section.questions.map((question) => question.id));
    const scores = task.known.scores.filter(({ of }) => (of.kind === 'section' && of.id === section.id) || (of.kind === 'question' && ids.has(of.id)));
    const ballots = total.filter((ballot) => ballot.shown.some((id) => ids.has(id)));
    return { key: section.id, ...toShown({ ...task, known: { ...task.known, scores, survey: { ...task.known.survey, sections: [section] } } }, ballots) };
  });
}

function byBallot(task: Task, group: BallotGrouping, total: readonly StoredBallot[]): readonly Group[] {
  const keyOf = (ballot: StoredBallot): string => keys[group](ballot, task.timeZone);
  const inTotal = groupBy(total, keyOf);
  const parts = [...groupBy(task.ballots, keyOf)].flatMap(([key, all]): Part[] => {
    // Months part the total itself, ten by ten: a ten belongs to the month of its last ballot. Other groups have tens of their own.
    const ballots = group === 'month' ? counted(task, task.ballots, (ballot) => keyOf(ballot) === key) : counted(task, all);
    const isPresent = ballots.length > 0 || all.some((ballot) => isWithin(task.period, ballot));
    return isPresent ? [{ key, ballots, inTotal: group === 'month' ? ballots : (inTotal.get(key) ?? []) }] : [];
  });
  const hidden: ReadonlyMap<string, Hidden> = task.isFree ? new Map() : withhold(parts, task.known.survey);
  const groups = parts.map(({ key, ballots }): Group => {
    const label = labelOf(group, ballots);
    const questions = hidden.get(key) ?? new Set<string>();
    const shown = questions === 'all' ? { withheld: true as const } : toCell({ ...task.known, ballots, hidden: questions });
    return { key: key === '' ? null : key, ...(label !== undefined && { label }), ...shown };
  });
  return groups.sort((a, b) => ((a.key ?? '\uFFFF') < (b.key ?? '\uFFFF') ? -1 : 1));
}

/** The ballots that count for this question: those of the period, or whole tens of them. */
function counted({ period, isFree }: Task, ballots: readonly StoredBallot[], belongs: (ballot: StoredBallot) => boolean = () => true): readonly StoredBallot[] {
  const within = (ballot: StoredBallot): boolean => isWithin(period, ballot) && belongs(ballot);
  return isFree ? ballots.filter(within) : wholeTens(ballots, within);
}

function isWithin({ from, before }: Period, { submittedAt }: StoredBallot): boolean {
  return (from === undefined || submittedAt >= from) && (before === undefined || submittedAt < before);
}

function toShown({ known: { survey, scores }, isFree }: Task, ballots: readonly StoredBallot[]): Shown {
  if (isFree) return toCell({ survey, scores, ballots, hidden: new Set() });
  return ballots.length < TEN ? { withheld: true } : toCell({ survey, scores, ballots, hidden: smallQuestions(survey, ballots) });
}
