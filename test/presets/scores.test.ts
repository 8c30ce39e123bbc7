import { expect } from '@open-wc/testing';
import { scoreOf, type Result } from '../../src/scoring/score-of.js';
import { parseScores, type Score } from '../../src/survey/scores.js';
import { ballots, surveyOf } from '../support/ballots.js';
import { definitions } from './instruments.js';
import { WORKED, type WorkedExample } from './worked-examples.js';

const scoresOf = (id: string): readonly Score[] => {
  const definition = definitions.get(id);
  return parseScores(definition, surveyOf(definition)) as readonly Score[];
};

const resultOf = ({ preset, score: id, given }: Pick<WorkedExample, 'preset' | 'score' | 'given'>): Result => {
  const score = scoresOf(preset).find((candidate) => candidate.id === id);
  if (!score) throw new Error(`${preset} has no score ${id}`);
  return scoreOf(score, surveyOf(definitions.get(preset)), given);
};

describe('The scores of the presets', () => {
  for (const example of WORKED) {
    const { preset, score, value, rest = {} } = example;
    it(`give ${Number(value.toFixed(2))} for ${score} of ${preset}, as worked out by hand`, () => {
      const result = resultOf(example);
      expect(result.value).to.be.closeTo(value, 1e-9);
      expect(result).to.deep.include(rest);
    });
  }

  it('have an example for each way in which each of them is scored', () => {
    const methodOf = (preset: string, id: string) => scoresOf(preset).find((score) => score.id === id)?.method;
    const worked = new Set(WORKED.map(({ preset, score }) => `${preset}: ${methodOf(preset, score)}`));
    const used = [...definitions.keys()].flatMap((id) => scoresOf(id).map(({ method }) => `${id}: ${method}`));
    expect([...new Set(used)].filter((one) => !worked.has(one))).to.deep.equal([]);
  });

  it('come with the interval of the published tables', () => {
    const given = ballots([70, { satisfaction: 4 }], [30, { satisfaction: 3 }]);
    const { interval } = resultOf({ preset: 'csat', score: 'satisfied', given });
    expect(interval?.low).to.be.closeTo(60.42, 0.005);
    expect(interval?.high).to.be.closeTo(78.11, 0.005);
  });

  it('of vn-motcua-3 count only those who answered', () => {
    const given = ballots([5, { overall: 3, attitude: 3 }], [5, { overall: 2 }]);
    expect(resultOf({ preset: 'vn-motcua-3', score: 'attitude', given })).to.deep.include({ value: 100, n: 5 });
  });
});
