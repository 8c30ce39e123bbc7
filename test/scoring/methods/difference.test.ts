import { expect } from '@open-wc/testing';
import { scoreOf } from '../../../src/scoring/score-of.js';
import { ballots, score, surveyWith } from '../../support/ballots.js';

describe('The difference', () => {
  const recommend = surveyWith({ q: 'recommend' });
  const definition = { method: 'difference', high: [9, 10], low: [0, 1, 2, 3, 4, 5, 6] };

  it('of 50 promoters, 30 passives and 20 detractors is +30', () => {
    const given = ballots([50, { q: 9 }], [30, { q: 7 }], [20, { q: 0 }]);
    const { value, interval, n } = score(definition, { survey: recommend, ballots: given });
    expect(value).to.equal(30);
    expect(n).to.equal(100);
    // Variance of a difference of shares: (0.5 + 0.2 − 0.3²)/99.
    expect(interval?.high).to.be.closeTo(30 + 100 * 1.959964 * Math.sqrt(0.61 / 99), 1e-9);
  });

  it('goes from −100 to 100', () => {
    expect(score(definition, { survey: recommend, ballots: ballots([3, { q: 0 }]) }).value).to.equal(-100);
    expect(score(definition, { survey: recommend, ballots: ballots([3, { q: 10 }]) }).value).to.equal(100);
    const { interval } = score(definition, { survey: recommend, ballots: ballots([1, { q: 0 }], [1, { q: 10 }]) });
    expect([interval?.low, interval?.high]).to.deep.equal([-100, 100]);
  });

  it('is 0 if neither side names a level', () => {
    const bare = { id: 'x', method: 'difference', of: { kind: 'survey' } } as const;
    expect(scoreOf(bare, recommend, ballots([3, { q: 10 }], [2, { q: 0 }])).value).to.equal(0);
  });
});
