// Ballots in, the results document out: pure.

import { TEN } from '../../src/scoring/tens.js';
import type { Score } from '../../src/survey/scores.js';
import type { Survey } from '../../src/survey/survey.js';
import { toCell, type Cell } from './cell.js';
import { groupBy, keys, labelOf, traits, type BallotGrouping, type Grouping, type Trait } from './grouping.js';
import type { Period } from './period.js';
import type { Registered } from './registry.js';
import type { ImpressionCount } from './impressions.js';
import { responseRateOf } from './response-rate.js';
import type { StoredBallot } from './responses.js';
import { dateOf, groupOf, tensOf, type Ten } from './tens.js';
import { smallQuestions, withhold } from './withholding.js';

export interface Task {
  readonly known: Registered;
  /** All of the survey's, whatever the period, in order of arrival: tens are made from the first ballot ever. */
  readonly ballots: readonly StoredBallot[];
  /** All of the survey's. */
  readonly impressions?: readonly ImpressionCount[];
  /** The present: months that are over by then are closed. None: only those that a later ballot followed. */
  readonly now?: Date | undefined;
  readonly period: Period;
  readonly group: Grouping | undefined;
  /** What the public may group by; default all. It decides who is put together with whom, whatever is asked for now. */
  readonly publicGroups?: readonly Trait[];
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
  const { known, group, isFree, timeZone, asked, now, publicGroups = traits } = task;
  const { id, version, title, sections } = known.survey;
  const tens = isFree ? [] : tensOf(task.ballots, { traits: publicGroups, timeZone, now }).filter((ten) => isWithin(task.period, dateOf(ten)));
  const within = task.ballots.filter(({ submittedAt }) => isWithin(task.period, submittedAt));
  const counted: Counted = { within, tens, total: isFree ? within : tens.flat() };
  return {
    survey: { id, version, ...(title !== undefined && { title }), sections, scores: known.scores },
    period: { ...(asked.from !== undefined && { from: asked.from }), ...(asked.to !== undefined && { to: asked.to }), timeZone },
    rules: isFree ? { live: true } : { live: false, minimum: TEN, step: TEN },
    formats,
    ...withRate(toShown(task, counted.total), task, counted),
    ...(group !== undefined && { group, groups: group === 'section' ? bySection(task, counted) : byBallot(task, group, counted) }),
  };
}

/** What the period holds. */
interface Counted {
  readonly within: readonly StoredBallot[];
  /** Those the public may have, by tens. */
  readonly tens: readonly Ten[];
  /** Those that the figures are of. */
  readonly total: readonly StoredBallot[];
}

function bySection(task: Task, { total }: Counted): readonly Group[] {
  return task.known.survey.sections.map((section): Group => {
    const ids = new Set(section.questions.map((question) => question.id));
    const scores = task.known.scores.filter(({ of }) => (of.kind === 'section' && of.id === section.id) || (of.kind === 'question' && ids.has(of.id)));
    const ballots = total.filter((ballot) => ballot.shown.some((id) => ids.has(id)));
    return { key: section.id, ...toShown({ ...task, known: { ...task.known, scores, survey: { ...task.known.survey, sections: [section] } } }, ballots) };
  });
}

function byBallot(task: Task, group: BallotGrouping, counted: Counted): readonly Group[] {
  const { within, tens } = counted;
  const all = groupBy(within, (ballot) => keys[group](ballot, task.timeZone));
  const byTens = groupBy(tens, (ten) => groupOf(ten, group, task.timeZone));
  const shown = task.isFree ? all : new Map([...byTens].flatMap(([key, own]) => (key === undefined ? [] : [[key, own.flat()] as const])));
  const hidden: ReadonlyMap<string, ReadonlySet<string>> = task.isFree ? new Map() : withhold({ shown, rest: byTens.get(undefined)?.flat() ?? [] }, task.known.survey);
  const groups = [...new Set([...all.keys(), ...shown.keys()])].map((key): Group => {
    const ballots = shown.get(key) ?? [];
    const label = labelOf(group, ballots);
    const cell = ballots.length ? toCell({ ...task.known, ballots, hidden: hidden.get(key) ?? new Set(), isFree: task.isFree }) : { withheld: true as const };
    return { key: key === '' ? null : key, ...(label !== undefined && { label }), ...withRate(cell, task, counted, { group, key }) };
  });
  return groups.sort((a, b) => ((a.key ?? '\uFFFF') < (b.key ?? '\uFFFF') ? -1 : 1));
}

/** With how many were asked, where that is known. */
function withRate(cell: Shown, { impressions = [], period, timeZone, isFree }: Task, { within }: Counted, of: { readonly group?: BallotGrouping; readonly key?: string } = {}): Shown {
  if ('withheld' in cell) return cell;
  return { ...cell, ...responseRateOf({ impressions, ballots: within, isWithin: (instant) => isWithin(period, instant), timeZone, isFree, ...of }) };
}

const isWithin = ({ from, before }: Period, instant: Date): boolean => (from === undefined || instant >= from) && (before === undefined || instant < before);

function toShown({ known: { survey, scores }, isFree }: Task, ballots: readonly StoredBallot[]): Shown {
  if (isFree) return toCell({ survey, scores, ballots, hidden: new Set(), isFree });
  return ballots.length < TEN ? { withheld: true } : toCell({ survey, scores, ballots, hidden: smallQuestions(survey, ballots), isFree });
}
