// Somebody who has every public answer there ever was, and knows who came when and where, learns what no fewer than ten ballots said.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ALL_TIME, askAll, theOffice, type Office } from './adversary/answers.js';
import { cellsIn } from './adversary/algebra.js';
import { equationsOf } from './adversary/equations.js';
import { NEEDS_RANGES, STRATEGIES, type Finding, type Knowledge } from './adversary/strategies.js';
import { WEAK } from './adversary/weak.js';
import { LEVELS, surveyOf, worlds, type World } from './adversary/world.js';

/** The same worlds each time: a failure must not come and go. */
const SEED = 20_261;

const knowledgeOf = (office: Office, world: World, only?: (range: string) => boolean): Knowledge => ({ ...equationsOf(office, world, only), today: world.moments.at(-1) ?? 0 });

describe('an adversary with every public answer', () => {
  const gathered = fc.sample(worlds([40, 160]), { seed: SEED, numRuns: 24 }).map((world) => ({ world, knowledge: knowledgeOf(theOffice, world) }));

  it('has something to work with', () => {
    const cells = gathered.map(({ knowledge }) => cellsIn(knowledge.equations).length);
    assert.ok(cells.filter((count) => count > 2).length >= 8, cells.join());
  });

  it('finds no fewer than ten ballots that are told from all others by any figure', () => {
    for (const { knowledge } of gathered) for (const cell of cellsIn(knowledge.equations)) assert.ok(cell.length >= 10, `ballots ${cell.join()}`);
  });

  for (const [name, strategy] of Object.entries(STRATEGIES)) {
    it(`learns nothing who ${name}`, () => {
      for (const { knowledge } of gathered) assert.deepEqual(strategy(knowledge), []);
    });
  }

  it('sees no difference, ever and anywhere, if two ballots of a ten had been exchanged', () => {
    for (const { world, knowledge } of gathered.slice(0, 12)) {
      const answersOf = (ballots: World['ballots']) => askAll(theOffice, { known: surveyOf(LEVELS.length), ballots, moments: world.moments }).map(({ document, csv }) => [document, csv()]);
      const levelAt = (at: number | undefined): unknown => world.ballots[at ?? -1]?.answers['level'];
      for (const [one = 0, ...others] of cellsIn(knowledge.equations).slice(0, 1)) {
        const other = others.find((at) => levelAt(at) !== levelAt(one)) ?? one;
        const exchanged = world.ballots.map((ballot, at) => {
          const from = world.ballots[at === one ? other : at === other ? one : at];
          return { ...ballot, answers: from?.answers ?? {}, shown: from?.shown ?? [] };
        });
        assert.deepEqual(answersOf(exchanged), answersOf(world.ballots));
      }
    }
  });
});

describe('the adversary sees through an office where', () => {
  const isTrue = ({ ballots, counts }: Finding, world: World): boolean =>
    !ballots || LEVELS.every((level, index) => ballots.filter((at) => world.ballots[at]?.answers['level'] === level).length === counts?.[index]);

  const few = fc.sample(worlds([30, 60]), { seed: SEED, numRuns: 60 });

  for (const [weakness, [office, name]] of Object.entries(WEAK)) {
    it(weakness, () => {
      const strategy = STRATEGIES[name];
      assert.ok(strategy, name);
      const only = NEEDS_RANGES.includes(name) ? undefined : (range: string) => range === ALL_TIME;
      for (const world of few) {
        const findings = strategy(knowledgeOf(office, world, only));
        for (const finding of findings) assert.ok(isTrue(finding, world), JSON.stringify(finding));
        if (findings.length > 0) return;
      }
      assert.fail(`nothing was learned by whoever ${name}`);
    });
  }
});
