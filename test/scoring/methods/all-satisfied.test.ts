import { expect } from '@open-wc/testing';
import { ballot, ballots, score, surveyWith } from '../../support/ballots.js';

const two = surveyWith({ a: 'satisfaction5', b: 'satisfaction5' });

describe('All satisfied', () => {
  it('is the share of ballots whose every answer is at a satisfied level', () => {
    const given = ballots([3, { a: 5, b: 4 }], [1, { a: 5, b: 3 }], [1, { a: 1, b: 1 }]);
    expect(score({ method: 'allSatisfied' }, { survey: two, ballots: given })).to.deep.include({
      value: 60,
      n: 5,
      unit: 'ballots',
    });
  });

  it('judges a ballot by the answers it has', () => {
    const given = [ballot({ a: 5 }), ballot({ b: 2 }), ballot({})];
    expect(score({ method: 'allSatisfied' }, { survey: two, ballots: given })).to.deep.include({ value: 50, n: 2 });
  });

  it('carries a Wilson interval however many questions there are', () => {
    const { interval } = score({ method: 'allSatisfied' }, { survey: two, ballots: ballots([10, { a: 5, b: 5 }]) });
    expect(interval?.method).to.equal('wilson');
    expect(interval?.low).to.be.closeTo(72.25, 0.005);
  });
});
