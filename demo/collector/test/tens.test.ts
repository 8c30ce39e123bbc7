// Who is put together with whom, and for what such a ten counts.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Grouping } from '../grouping.js';
import { publish, type ResultsDocument, type Task } from '../publish.js';
import { parseDefinition, type Registered } from '../registry.js';
import type { StoredBallot } from '../responses.js';

const known = parseDefinition(JSON.parse(await readFile(new URL('./support/probe.json', import.meta.url), 'utf8'))) as Registered;

/** `A/p` five times, say, in that month of 2026. */
const ballots = (count: number, place: string, month: number): readonly StoredBallot[] => {
  const [agencyId, procedure, channel] = place.split('/');
  return Array.from({ length: count }, (): StoredBallot => ({
    answers: { overall: 4 }, shown: ['overall'], notApplicable: [],
    agencyId, agency: undefined, procedure, procedureName: undefined, unit: undefined, channel,
    submittedAt: new Date(Date.UTC(2026, month - 1, 10)),
  }));
};

const endOf = (month: number): Date => new Date(Date.UTC(2026, month, 1));

const ask = (given: readonly StoredBallot[], { group, now, period = {} }: Pick<Task, 'now'> & Partial<Pick<Task, 'group' | 'period'>>): ResultsDocument =>
  publish({ known, ballots: given, now, group, period, isFree: false, timeZone: 'UTC', asked: { from: undefined, to: undefined } });

/** The total, and each group that is shown. */
const shown = (given: readonly StoredBallot[], group: Grouping, now: Date): unknown => {
  const document = ask(given, { group, now });
  return ['n' in document ? document.n : 0, Object.fromEntries((document.groups ?? []).flatMap((cell) => ('n' in cell ? [[cell.key, cell.n]] : [])))];
};

/** By procedure, how many answered a question, where that is shown, at the end of February. */
const answersTo = (id: string, given: readonly StoredBallot[], { period }: Pick<Task, 'period'>): unknown => {
  const { groups = [] } = ask(given, { group: 'procedure', now: endOf(2), period });
  const answers = groups.flatMap((cell) => ('questions' in cell ? cell.questions : []).flatMap((counts) => (counts.id === id && 'valid' in counts ? [[cell.key, counts.valid]] : [])));
  return Object.fromEntries(answers);
};

describe('tens of ballots', () => {
  const mixed = [...ballots(6, 'A/p/web', 1), ...ballots(6, 'A/q/web', 1), ...ballots(8, 'B/p/web', 1)];

  it('of one office, procedure, channel and unit count at once, for all of them', () => {
    const alike = ballots(12, 'A/p/web', 1);
    for (const [group, key] of [['agency', 'A'], ['procedure', 'p'], ['channel', 'web']] as const) assert.deepEqual(shown(alike, group, new Date(Date.UTC(2026, 0, 11))), [10, { [key]: 10 }]);
  });

  it('wait until the month is over to be put together with others of their office', () => {
    assert.deepEqual(shown(mixed, 'agency', new Date(Date.UTC(2026, 0, 31))), [0, {}]);
    assert.deepEqual(shown(mixed, 'agency', endOf(1)), [10, { A: 10 }]);
  });

  it('count for no group that they are not all of', () => {
    assert.deepEqual(shown(mixed, 'procedure', endOf(1)), [10, {}]);
    assert.deepEqual(shown(mixed, 'channel', endOf(1)), [10, { web: 10 }]);
  });

  it('are made across offices when the quarter is over, and then count in the total alone', () => {
    assert.deepEqual(shown(mixed, 'agency', endOf(2)), [10, { A: 10 }]);
    assert.deepEqual(shown(mixed, 'agency', endOf(3)), [20, { A: 10 }]);
  });

  it('that count for no group take the smallest group’s questions with them: two periods would tell what few answered between them', () => {
    const silent = ballots(6, 'A/p/web', 2).map((ballot) => ({ ...ballot, answers: {} }));
    const given = [...ballots(10, 'A/p/web', 1), ...ballots(5, 'A/q/web', 1), ...ballots(5, 'A/r/web', 1), ...ballots(4, 'A/p/web', 2), ...silent, ...ballots(10, 'A/s/web', 2)];
    const february = new Date(Date.UTC(2026, 1, 1));
    assert.deepEqual(answersTo('overall', given, { period: {} }), { p: 14 });
    assert.deepEqual(answersTo('overall', given, { period: { before: february } }), {}, 'fourteen less ten are the four of February');
    assert.deepEqual(answersTo('overall', given, { period: { from: february } }), {});
  });

  it('keep their office rather than their procedure, and their procedure rather than their channel', () => {
    const given = [...ballots(5, 'A/p/web', 1), ...ballots(5, 'A/p/kiosk', 1), ...ballots(5, 'A/q/web', 1), ...ballots(5, 'A/r/web', 1)];
    assert.deepEqual(shown(given, 'agency', endOf(1)), [20, { A: 20 }]);
    assert.deepEqual(shown(given, 'procedure', endOf(1)), [20, { p: 10 }]);
    assert.deepEqual(shown(given, 'channel', endOf(1)), [20, { web: 10 }]);
  });
});
