// Offices that publish as one might at first: each with one weakness, for the adversary to prove itself on.

import { groupBy, keys, type BallotGrouping } from '../../grouping.js';
import type { Period } from '../../period.js';
import { publish, type ResultsDocument } from '../../publish.js';
import type { StoredBallot } from '../../responses.js';
import { toCsv } from '../../csv.js';
import { withheldGroups } from '../../../../src/scoring/withhold.js';
import { theOffice, type Office, type Question } from './answers.js';
import { TIME_ZONE } from './world.js';

type Ballots = readonly StoredBallot[];

const exact = ({ known, ballots, group }: Pick<Question, 'known' | 'ballots'> & Partial<Question>): ResultsDocument =>
  publish({ known, ballots, group, period: {}, isFree: true, timeZone: TIME_ZONE, asked: { from: undefined, to: undefined } });

const isWithin = ({ from, before }: Period, { submittedAt }: StoredBallot): boolean => (from === undefined || submittedAt >= from) && (before === undefined || submittedAt < before);
const within = ({ ballots, period }: Question): Ballots => ballots.filter((ballot) => isWithin(period, ballot));
const whole = (ballots: Ballots): Ballots => ballots.slice(0, ballots.length - (ballots.length % 10));
/** Tens in order of arrival, each in the period of its last ballot. */
const tensIn = (ballots: Ballots, period: Period): Ballots => ballots.flatMap((ballot, index) => (index % 10 === 9 && isWithin(period, ballot) ? ballots.slice(index - 9, index + 1) : []));

interface Manner {
  readonly total: (question: Question) => Ballots;
  /** The ballots of each group; whoever has fewer than ten is withheld. */
  readonly groups: (question: Question, keyOf: (ballot: StoredBallot) => string, total: Ballots) => ReadonlyMap<string, Ballots>;
  readonly complementary: boolean;
}

const officeOf = ({ total, groups, complementary }: Manner): Office => ({
  csv: (document) => toCsv(document, 'en'),
  ask(question) {
    const { known, group } = question;
    const ballots = total(question);
    const cell = (own: Ballots): ResultsDocument | { withheld: true } => (own.length < 10 ? { withheld: true } : exact({ known, ballots: own }));
    const document = { ...exact({ known, ballots: [] }), ...cell(ballots), group } as ResultsDocument;
    if (group === 'section') return { ...document, groups: ballots.length < 10 ? [] : (exact({ known, ballots, group }).groups ?? []).filter((one) => 'n' in one && one.n >= 10) };
    const own = groups(question, (ballot) => keys[group as BallotGrouping](ballot, TIME_ZONE), ballots);
    const hidden = complementary ? withheldGroups(new Map([...own].map(([key, { length }]) => [key, length]))) : new Set();
    return { ...document, groups: [...own].map(([key, some]) => ({ key, ...(hidden.has(key) ? { withheld: true } : cell(some)) })) as ResultsDocument['groups'] } as ResultsDocument;
  },
});

const inTotal: Manner['groups'] = (_, keyOf, total) => groupBy(total, keyOf);
const ofTheirOwn: Manner['groups'] = ({ ballots, period }, keyOf) => new Map([...groupBy(ballots, keyOf)].map(([key, own]) => [key, tensIn(own, period)]));

/** The office's own answers, but for what is put in place of it in every cell. */
const butFor = (change: (cell: Record<string, unknown>, live: ResultsDocument, question: Question) => Record<string, unknown>): Office => ({
  ...theOffice,
  ask(question) {
    const document = theOffice.ask(question);
    const live = exact({ known: question.known, ballots: within(question) });
    return ('n' in document ? change(document as unknown as Record<string, unknown>, live, question) : document) as unknown as ResultsDocument;
  },
});

const liveScores = (live: ResultsDocument): unknown => ('scores' in live ? live.scores : []);

/** By weakness: the office, and the strategy that must see through it. */
export const WEAK: Readonly<Record<string, readonly [office: Office, seenThroughBy: string]>> = {
  'figures move with every ballot': [officeOf({ total: within, groups: inTotal, complementary: true }), 'looks at the total again and again'],
  'a single group is withheld, and the total is not': [officeOf({ total: within, groups: inTotal, complementary: false }), 'subtracts the groups from the total'],
  'each period is cut into tens by itself': [officeOf({ total: (question) => whole(within(question)), groups: inTotal, complementary: true }), 'subtracts the months from the total, and ranges from longer ones'],
  'the groups move with every ballot of the total’s tens': [officeOf({ total: ({ ballots, period }) => tensIn(ballots, period), groups: inTotal, complementary: true }), 'looks at one group again and again'],
  'every group has tens of its own': [officeOf({ total: ({ ballots, period }) => tensIn(ballots, period), groups: ofTheirOwn, complementary: true }), 'compares groupings with each other'],
  'every group has tens of its own, looked at for long': [officeOf({ total: ({ ballots, period }) => tensIn(ballots, period), groups: ofTheirOwn, complementary: true }), 'puts all figures of all times into one system of equations'],
  'scores are of all ballots, counts of tens': [butFor((cell, live) => ({ ...cell, scores: liveScores(live) })), 'multiplies means and shares by n'],
  'n is rounded down, and the share is not': [butFor((cell, live) => ({ ...cell, scores: (liveScores(live) as { n: number }[]).map((score) => ({ ...score, n: score.n - (score.n % 10) })) })), 'reads from a share of how many it is'],
  'the interval is of all ballots': [
    butFor((cell, live) => ({ ...cell, scores: (cell['scores'] as object[]).map((score, index) => ({ ...score, interval: (liveScores(live) as { interval?: unknown }[])[index]?.interval })) })),
    'reads from an interval of how many it is',
  ],
  'sections are of all ballots': [
    butFor((cell, _, question) => (question.group === 'section' ? { ...cell, groups: exact({ ...question, ballots: within(question) }).groups } : cell)),
    'looks at the sections',
  ],
  'the file holds everything': [
    { ...theOffice, csv: (document, question) => toCsv({ ...exact({ ...question, ballots: within(question) }), group: document.group } as ResultsDocument, 'en') },
    'looks for what the file says and the page does not',
  ],
  'few answers to a question are shown': [butFor((cell, _, question) => ({ ...cell, questions: (exact({ ...question, ballots: within(question) }) as { questions?: unknown }).questions })), 'looks for figures of fewer than ten'],
};
