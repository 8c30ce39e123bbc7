import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthOf, parsePeriod } from '../period.js';

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

  it('is open where an end is not given', () => {
    assert.deepEqual(parsePeriod({ from: undefined, to: undefined, timeZone: 'UTC', isFree: false }), {});
  });
});
