// Whatever the ballots are, nothing published rests on fewer than ten, and nothing withheld follows from it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { publish, type Group, type ResultsDocument, type Task } from '../publish.js';
import { parseDefinition, type Registered } from '../registry.js';
import { createRandom } from '../../province/random.js';
import type { StoredBallot } from '../responses.js';

const known = parseDefinition(JSON.parse(await readFile(new URL('./support/probe.json', import.meta.url), 'utf8'))) as Registered;

/** Whole numbers; a failure names its seed. */
function createDice(seed: number): (below: number) => number {
  const random = createRandom(seed);
  return (below) => Math.floor(random() * below);
}

function toBallots(seed: number): readonly StoredBallot[] {
  const random = createDice(seed);
  const offices = 1 + random(6);
  const seldom = 1 + random(8);
  return Array.from({ length: random(150) }, (): StoredBallot => {
    const office = `office-${Math.floor(random(offices) * (random(3) / 2))}`;
    return {
      answers: { ...(random(10) > 0 && { overall: 1 + random(5) }), ...(random(seldom) === 0 && { reason: random(2) ? 'slow' : 'unclear' }) },
      shown: ['overall', 'reason'],
      notApplicable: [],
      agencyId: office, agency: undefined, procedure: undefined, procedureName: undefined, unit: undefined, channel: undefined,
      submittedAt: new Date(Date.UTC(2026, random(4), 10)),
    };
  });
}

const ask = (ballots: readonly StoredBallot[], task: Partial<Task> = {}): ResultsDocument =>
  publish({ known, ballots, period: {}, group: undefined, isFree: false, timeZone: 'UTC', asked: { from: undefined, to: undefined }, ...task });

const sizeOf = (cell: ResultsDocument | Group): number => ('n' in cell ? cell.n : 0);
const validOf = (cell: ResultsDocument | Group, id: string): number | undefined => {
  const counts = 'questions' in cell ? cell.questions.find((question) => question.id === id) : undefined;
  return counts !== undefined && 'valid' in counts ? counts.valid : undefined;
};
const seeds = Array.from({ length: 200 }, (_, index) => index);

describe('public results', () => {
  it('show whole tens only, and no question or score that fewer than ten answered', () => {
    for (const seed of seeds) {
      for (const group of ['agency', 'month', 'section'] as const) {
        const document = ask(toBallots(seed), { group });
        for (const cell of [document, ...(document.groups ?? [])]) {
          if ('withheld' in cell) continue;
          assert.ok(cell.n >= 10, `seed ${seed}`);
          if (group !== 'section') assert.equal(cell.n % 10, 0, `seed ${seed}`);
          for (const question of cell.questions) if ('valid' in question) assert.ok(question.valid === 0 || question.valid >= 10, `seed ${seed}`);
          for (const score of cell.scores) if ('n' in score) assert.ok(score.n === 0 || score.ballots >= 10, `seed ${seed}`);
        }
      }
    }
  });

  it('leave in the total, beside the offices shown, whole tens or nothing, and no question that few of those answered', () => {
    for (const seed of seeds) {
      const document = ask(toBallots(seed), { group: 'agency' });
      const shown = (document.groups ?? []).filter((group) => sizeOf(group) > 0);
      const rest = sizeOf(document) - shown.map(sizeOf).reduce((sum, n) => sum + n, 0);
      assert.ok(rest >= 0 && rest % 10 === 0, `seed ${seed}: ${rest} ballots`);
      const answered = shown.map((group) => validOf(group, 'reason'));
      const total = validOf(document, 'reason');
      if (total === undefined || answered.some((valid) => valid === undefined)) continue;
      const few = total - answered.reduce<number>((sum, valid = 0) => sum + valid, 0);
      assert.ok(few === 0 || few >= 10, `seed ${seed}: ${few} answers`);
    }
  });

  it('part into months that add up to the total, and hide small questions there too', () => {
    for (const seed of seeds) {
      const document = ask(toBallots(seed), { group: 'month' });
      const groups = document.groups ?? [];
      if (groups.every((group) => sizeOf(group) > 0)) assert.equal(groups.map(sizeOf).reduce((sum, n) => sum + n, 0), sizeOf(document), `seed ${seed}`);
      const total = validOf(document, 'reason');
      const shown = groups.map((group) => validOf(group, 'reason')).filter((valid) => valid !== undefined);
      const rest = (total ?? 0) - shown.reduce((sum, valid) => sum + valid, 0);
      if (total !== undefined) assert.ok(rest <= 0 || rest >= 10, `seed ${seed}: ${rest} answers`);
    }
  });

  it('do not move with a single ballot', () => {
    for (const seed of seeds) {
      const ballots = toBallots(seed);
      for (const group of ['agency', 'month'] as const) {
        const step = sizeOf(ask(ballots, { group })) - sizeOf(ask(ballots.slice(0, -1), { group }));
        assert.ok(step === 0 || step === 10, `seed ${seed}`);
        const [now, before] = [ask(ballots), ask(ballots.slice(0, -1))];
        if (step === 0) assert.deepEqual(now, before, `seed ${seed}`);
      }
    }
  });

  it('tell two overlapping periods apart by whole tens only', () => {
    const period = (from: number, before: number): Partial<Task> => ({ period: { from: new Date(Date.UTC(2026, from, 1)), before: new Date(Date.UTC(2026, before, 1)) } });
    for (const seed of seeds) {
      const ballots = toBallots(seed);
      const [first, second, both] = [ask(ballots, period(0, 1)), ask(ballots, period(1, 2)), ask(ballots, period(0, 2))];
      assert.equal(sizeOf(first) + sizeOf(second), sizeOf(both), `seed ${seed}`);
    }
  });
});

describe('results for the office', () => {
  it('are exact', () => {
    for (const seed of seeds.slice(0, 50)) {
      const ballots = toBallots(seed);
      const document = ask(ballots, { isFree: true, group: 'agency' });
      assert.equal(sizeOf(document), ballots.length);
      assert.equal((document.groups ?? []).map(sizeOf).reduce((sum, n) => sum + n, 0), ballots.length);
    }
  });
});
