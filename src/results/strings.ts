// Every sentence of the results, each a function because `msg()` answers in the language of the element that is rendering. The ids begin with
// `results.`, by which the build keeps them out of the survey's language packs.

import { msg } from '@lit/localize/init/install.js';
import type { ScoreMethod } from '../survey/scores.js';

export const title = () => msg('Results', { id: 'results.title', desc: 'Heading of the results of a survey that has no title' });
export const loading = () => msg('Loading results…', { id: 'results.loading', desc: 'Shown and spoken while waiting' });
export const empty = () => msg('No ratings in this period yet.', { id: 'results.empty', desc: 'Instead of figures' });
export const tooFew = () => msg('Fewer than {n} ballots: not shown, so that nobody can be recognised by an answer.', { id: 'results.tooFew', desc: 'Instead of figures' });
export const hidden = () => msg('not shown, for privacy', { id: 'results.hidden', desc: 'In a table, instead of a figure that rests on too few ballots, or with others would give such a one away' });
export const refresh = () => msg('Refresh', { id: 'results.refresh', desc: 'Button: asks the server again' });
export const csv = () => msg('Download as a table (CSV)', { id: 'results.csv', desc: 'Link to a file for spreadsheet programs' });
export const print = () => msg('Print', { id: 'results.print', desc: 'Button' });
export const show = () => msg('Show', { id: 'results.show', desc: 'Button of the form that chooses a grouping and a period' });
export const by = () => msg('Compare by', { id: 'results.by', desc: 'Label of the list of groupings' });
export const notDivided = () => msg('not divided', { id: 'results.notDivided', desc: 'In the list of groupings: all ballots together' });
export const from = () => msg('From month', { id: 'results.from', desc: 'Label of a field such as 2026-01' });
export const to = () => msg('To month', { id: 'results.to', desc: 'Label of a field such as 2026-06' });
export const choose = () => msg('Choose results', { id: 'results.choose', desc: 'Name of the form that chooses a grouping and a period, spoken only' });

const ballot = () => msg('{n} ballot', { id: 'results.ballot', desc: 'One ballot' });
const manyBallots = () => msg('{n} ballots', { id: 'results.manyBallots', desc: 'None or several ballots' });
const answer = () => msg('{n} answer', { id: 'results.answer', desc: 'One answer' });
const manyAnswers = () => msg('{n} answers', { id: 'results.manyAnswers', desc: 'None or several answers' });
export const counted = { ballots: [ballot, manyBallots], answers: [answer, manyAnswers] } as const;

export const rate = () => msg('Response rate: {rate}', { id: 'results.rate', desc: 'Ballots as a share of those who were asked' });
export const interval = () => msg('95% interval: {range}, if this were a random sample', { id: 'results.interval', desc: 'Below the main figure' });
export const sample = () => msg('The intervals hold if those who answered were a random sample.', { id: 'results.sample', desc: 'Note below the figures' });
export const chance = () => msg('Where intervals overlap, a difference may be chance.', { id: 'results.chance', desc: 'Note below a comparison of groups' });
export const steps = () => msg('No figure rests on fewer than {minimum} ballots, and each moves in steps of {step}.', { id: 'results.steps', desc: 'Note below the figures' });
export const live = () => msg('Live and exact figures, not for publication.', { id: 'results.live', desc: 'Note below the figures, where small groups are not hidden' });

/** What a percentage is a percentage of; the three that are all called "satisfied" must not be taken for each other. */
export const methods: { readonly [M in ScoreMethod]: () => string } = {
  share: () => msg('Share of answers: {levels}', { id: 'results.share', desc: 'What a score is, all answers counted together; levels as in “Satisfied or Very satisfied”' }),
  allSatisfied: () => msg('Share of ballots whose every answer is: {levels}', { id: 'results.allSatisfied', desc: 'What a score is; levels as in “Satisfied or Very satisfied”' }),
  rescaled: () => msg('Mean of the answers, put on 0 to 100', { id: 'results.rescaled', desc: 'What a score is; not a share of people' }),
  mean: () => msg('Mean of the answers, in points of the scale', { id: 'results.mean', desc: 'What a score is' }),
  difference: () => msg('Share of high answers less share of low ones, from −100 to 100', { id: 'results.difference', desc: 'What a score is' }),
  sum: () => msg('Sum of the questions’ means, in points', { id: 'results.sum', desc: 'What a score is' }),
};
export const isMethod = (method: unknown): method is ScoreMethod => Object.hasOwn(methods, String(method));
export const shareOfBallots = () => msg('Share of ballots whose answer is: {levels}', { id: 'results.shareOfBallots', desc: 'What a score is, of one question; levels as in “Satisfied or Very satisfied”' });

export const scores = () => msg('Scores', { id: 'results.scores', desc: 'Caption of a table' });
export const score = () => msg('Score', { id: 'results.score', desc: 'Column heading' });
export const value = () => msg('Value', { id: 'results.value', desc: 'Column heading' });
export const range = () => msg('95% interval', { id: 'results.range', desc: 'Column heading' });
export const basis = () => msg('Based on', { id: 'results.basis', desc: 'Column heading: how many ballots or answers' });

export const levels = () => msg('Answers by level', { id: 'results.levels', desc: 'Heading' });
export const parts = () => msg('Parts of the survey', { id: 'results.parts', desc: 'Caption of a table with one row a part' });
export const part = () => msg('Part', { id: 'results.part', desc: 'Column heading: a part of the survey' });
export const question = () => msg('Question', { id: 'results.question', desc: 'Column heading' });
export const together = () => msg('All questions together', { id: 'results.together', desc: 'First row of a table of questions' });
export const answers = () => msg('Answers', { id: 'results.answers', desc: 'Column heading: how many' });
export const ballots = () => msg('Ballots', { id: 'results.ballots', desc: 'Column heading: how many' });
export const total = () => msg('Ballots in all', { id: 'results.total', desc: 'Column heading, beside columns of ballots by level: how many ballots of all levels' });
export const share = () => msg('Share', { id: 'results.shareHead', desc: 'Column heading: per cent' });
export const option = () => msg('Answer', { id: 'results.option', desc: 'Column heading: an option that can be chosen' });
export const several = () => msg('Several answers were possible; shares are of the ballots that answered.', { id: 'results.several', desc: 'Note below a table' });

export const trend = () => msg('Month by month', { id: 'results.trend', desc: 'Heading' });
export const month = () => msg('Month', { id: 'results.month', desc: 'Column heading' });
export const counter = () => msg('Ballots and shares by level', { id: 'results.counter', desc: 'Heading of the report that counters have to make' });
export const all = () => msg('All ballots', { id: 'results.all', desc: 'Row of a table: the figures of everybody' });
export const rest = () => msg('The rest, put together for privacy', { id: 'results.rest', desc: 'Name of the last row of a table: ballots that count in the whole and in no row that has figures' });
export const unnamed = () => msg('not stated', { id: 'results.unnamed', desc: 'Name of the group of ballots that name none' });
export const more = () => msg('Show all {n}', { id: 'results.more', desc: 'Button below the first rows of a long table' });
export const fewer = () => msg('Show fewer', { id: 'results.fewer', desc: 'Button below a long table that shows all rows' });
export const line = () => msg('The line marks all ballots: {value}', { id: 'results.line', desc: 'Below a comparison' });

/** What a group is one of, and the heading above a comparison of them. */
export const groups: Readonly<Record<string, readonly [one: () => string, heading: () => string]>> = {
  agency: [() => msg('Office', { id: 'results.agency', desc: 'Column heading' }), () => msg('By office', { id: 'results.byAgency', desc: 'Heading' })],
  procedure: [() => msg('Procedure', { id: 'results.procedure', desc: 'Column heading' }), () => msg('By procedure', { id: 'results.byProcedure', desc: 'Heading' })],
  unit: [() => msg('Counter', { id: 'results.unit', desc: 'Column heading' }), () => msg('By counter', { id: 'results.byUnit', desc: 'Heading' })],
  channel: [() => msg('Channel', { id: 'results.channel', desc: 'Column heading' }), () => msg('By channel', { id: 'results.byChannel', desc: 'Heading' })],
  month: [month, trend],
  section: [part, () => msg('By part of the survey', { id: 'results.bySection', desc: 'Heading' })],
};

/** Of a grouping nobody knows too. */
export const headsOf = (group: string): readonly [one: () => string, heading: () => string] =>
  (Object.hasOwn(groups, group) ? groups[group] : undefined) ?? [() => group, () => group];

/** Names of the channels that the survey itself gives; a site's own stay as they are. */
export const channels: Readonly<Record<string, () => string>> = {
  web: () => msg('Web page', { id: 'results.web', desc: 'Channel' }),
  kiosk: () => msg('Tablet at the counter', { id: 'results.kiosk', desc: 'Channel' }),
  paper: () => msg('Paper', { id: 'results.paper', desc: 'Channel' }),
  box: () => msg('Ballot box', { id: 'results.box', desc: 'Channel' }),
  staff: () => msg('Asked by staff', { id: 'results.staff', desc: 'Channel' }),
  qr: () => msg('QR code', { id: 'results.qr', desc: 'Channel' }),
};

export const failed = () => msg('The results can’t be shown.', { id: 'results.failed', desc: 'Heading of an error' });
export const where = () => msg('Address: {url}', { id: 'results.where', desc: 'Where the results were asked for' });

/** What went wrong, for whoever reads the page. */
export const faults = {
  address: () => msg('The address of the results is missing or can’t be read.', { id: 'results.faultAddress', desc: 'Error' }),
  network: () => msg('The server could not be reached.', { id: 'results.faultNetwork', desc: 'Error' }),
  late: () => msg('The server did not answer in time.', { id: 'results.faultLate', desc: 'Error' }),
  status: () => msg('The server answered with status {status}.', { id: 'results.faultStatus', desc: 'Error' }),
  shape: () => msg('The server’s answer is not a results document.', { id: 'results.faultShape', desc: 'Error' }),
} as const;
