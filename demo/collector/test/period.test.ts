import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthOf, parsePeriod } from '../period.js';
import { ProblemError } from '../problem.js';

const edges = (from: string, to: string, timeZone: string, isFree = false): readonly (string | undefined)[] => {
  const period = parsePeriod({ from, to, timeZone, isFree });
  return [period.from?.toISOString(), period.before?.toISOString()];
};

describe('a period', () => {
  it('begins with its first month and ends with its last, in the office’s time', () => {
    assert.deepEqual(edges('2026-01', '2026-06', 'UTC'), ['2026-01-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z']);
    assert.deepEqual(edges('2026-12', '2026-12', 'Asia/Ho_Chi_Minh'), ['2026-11-30T17:00:00.000Z', '2026-12-31T17:00:00.000Z']);
    assert.deepEqual(edges('2026-03', '2026-10', 'Europe/Paris'), ['2026-02-28T23:00:00.000Z', '2026-10-31T23:00:00.000Z']);
    assert.deepEqual(edges('2026-01', '2026-01', 'America/New_York'), ['2026-01-01T05:00:00.000Z', '2026-02-01T05:00:00.000Z']);
  });

  it('counts days on which the clocks change in full', () => {
    assert.deepEqual(edges('2026-03-29', '2026-03-29', 'Europe/Paris', true), ['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z']);
    assert.deepEqual(edges('2026-10-25', '2026-10-25', 'Europe/Paris', true), ['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z']);
  });

  it('puts an instant into the month that it is there', () => {
    assert.equal(monthOf(new Date('2026-05-31T18:00:00Z'), 'Asia/Ho_Chi_Minh'), '2026-06');
    assert.equal(monthOf(new Date('2026-05-31T18:00:00Z'), 'UTC'), '2026-05');
  });

  it('lies in years that every clock can tell: others are refused, not guessed at', () => {
    for (const timeZone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York']) {
      for (const value of ['9999-12', '9999-12-31', '0500-01', '0050-06', '1969-12']) assert.throws(() => edges('2026-01', value, timeZone, true), ProblemError, value);
      assert.throws(() => edges('0999-12', '2026-01', timeZone), ProblemError);
      for (const edge of edges('1970-01', '9998-12', timeZone)) assert.ok(edge);
    }
  });

  it('is open where an end is not given', () => {
    assert.deepEqual(parsePeriod({ from: undefined, to: undefined, timeZone: 'UTC', isFree: false }), {});
  });
});
