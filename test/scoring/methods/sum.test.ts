import { expect } from '@open-wc/testing';
import { ballots, score, surveyWith } from '../../support/ballots.js';

describe('The sum', () => {
  const points = surveyWith({ a: 'points2', b: 'points2' });

  it('adds the mean of each question', () => {
    const given = ballots([1, { a: 2, b: 0 }], [1, { a: 1, b: 2 }]);
    const { value, unit, n } = score({ method: 'sum' }, { survey: points, ballots: given });
    expect({ value, unit, n }).to.deep.equal({ value: 2.5, unit: 'ballots', n: 2 });
  });

  it('takes each question over those who answered it', () => {
    const given = ballots([1, { a: 2, b: 2 }], [1, { a: 0 }]);
    expect(score({ method: 'sum' }, { survey: points, ballots: given })).to.deep.include({ value: 3, n: 2 });
  });

  it('has no value when a question was answered by nobody, rather than a lower one', () => {
    const result = score({ method: 'sum' }, { survey: points, ballots: ballots([4, { a: 2 }]) });
    expect(result).to.deep.equal({ id: 'x', method: 'sum', unit: 'ballots', n: 4, ballots: 4 });
  });

  it('knows that answers of one ballot move together', () => {
    const together = ballots([5, { a: 2, b: 2 }], [5, { a: 0, b: 0 }]);
    const apart = ballots([5, { a: 2, b: 0 }], [5, { a: 0, b: 2 }]);
    const { value, interval } = score({ method: 'sum' }, { survey: points, ballots: together });
    expect(value).to.equal(2);
    // The ballots' own sums are 4 and 0, so the standard error is √(40/9/10).
    expect(interval?.low).to.be.closeTo(2 - 1.959964 * Math.sqrt(40 / 90), 1e-9);
    // All sums are 2: nothing to go by.
    expect(score({ method: 'sum' }, { survey: points, ballots: apart })).not.to.have.property('interval');
  });

  it('has an interval within what can be reached', () => {
    const { interval } = score({ method: 'sum' }, { survey: points, ballots: ballots([1, { a: 2, b: 2 }], [1, { a: 0, b: 0 }]) });
    expect([interval?.low, interval?.high]).to.deep.equal([0, 4]);
  });
});
