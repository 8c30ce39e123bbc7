import { expect } from '@open-wc/testing';
import { ballots, score, surveyWith } from '../../support/ballots.js';

const five = surveyWith({ q: 'satisfaction5' });
// Official vector of GOV.UK's formula: mean 3.9.
const done = ballots([3, { q: 5 }], [4, { q: 4 }], [2, { q: 3 }], [1, { q: 2 }]);

describe('The rescaled mean', () => {
  it('is the user satisfaction of GOV.UK: 72.5 % where the top two levels have 70 %', () => {
    expect(score({ method: 'rescaled' }, { survey: five, ballots: done }).value).to.be.closeTo(72.5, 1e-9);
  });

  it('is 0 at the lowest level and 100 at the highest, on every scale', () => {
    for (const [scale, low, high] of [['satisfaction3', 1, 3], ['recommend', 0, 10], ['points2', 0, 2], ['agreement7', 1, 7]] as const) {
      const survey = surveyWith({ q: scale });
      expect(score({ method: 'rescaled' }, { survey, ballots: ballots([2, { q: low }]) }).value).to.equal(0);
      expect(score({ method: 'rescaled' }, { survey, ballots: ballots([2, { q: high }]) }).value).to.equal(100);
    }
  });

  it('has an interval within 0 and 100', () => {
    const { interval } = score({ method: 'rescaled' }, { survey: five, ballots: ballots([1, { q: 1 }], [1, { q: 5 }]) });
    expect([interval?.low, interval?.high]).to.deep.equal([0, 100]);
  });

  it('puts each answer on its own scale before pooling', () => {
    const survey = surveyWith({ a: 'yesno', b: 'satisfaction5' });
    expect(score({ method: 'rescaled' }, { survey, ballots: ballots([1, { a: 1, b: 3 }]) }).value).to.equal(75);
  });
});
