import { expect } from '@open-wc/testing';
import { ballots, score, surveyWith } from '../../support/ballots.js';

const five = surveyWith({ q: 'satisfaction5' });
// Official vector of GOV.UK's formula: mean 3.9.
const done = ballots([3, { q: 5 }], [4, { q: 4 }], [2, { q: 3 }], [1, { q: 2 }]);

describe('The mean', () => {
  it('is in points of the scale', () => {
    const { value, interval } = score({ method: 'mean' }, { survey: five, ballots: done });
    expect(value).to.equal(3.9);
    expect(interval?.method).to.equal('clustered');
    // Σ(v − 3.9)² = 8.9, so the standard error is √(8.9/9/10).
    expect(interval?.low).to.be.closeTo(3.9 - 1.959964 * Math.sqrt(8.9 / 90), 1e-9);
  });

  it('counts 0 as the answer it is', () => {
    const given = { survey: surveyWith({ q: 'recommend' }), ballots: ballots([1, { q: 0 }], [1, { q: 10 }]) };
    expect(score({ method: 'mean' }, given)).to.deep.include({ value: 5, n: 2 });
  });

  it('has an interval within the scale', () => {
    const { interval } = score({ method: 'mean' }, { survey: five, ballots: ballots([1, { q: 1 }], [1, { q: 5 }]) });
    expect([interval?.low, interval?.high]).to.deep.equal([1, 5]);
  });

  it('has no interval when everyone says the same', () => {
    expect(score({ method: 'mean' }, { survey: five, ballots: ballots([9, { q: 4 }]) })).not.to.have.property('interval');
  });
});
