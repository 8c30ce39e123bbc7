import { expect } from '@open-wc/testing';
import { ballots, score, surveyWith } from '../../support/ballots.js';

const five = surveyWith({ q: 'satisfaction5' });
// Official vector of GOV.UK's formula: mean 3.9.
const done = ballots([3, { q: 5 }], [4, { q: 4 }], [2, { q: 3 }], [1, { q: 2 }]);

describe('The share', () => {
  it('is that of the top two levels unless levels are named', () => {
    expect(score({ method: 'share' }, { survey: five, ballots: done }).value).to.equal(70);
    expect(score({ method: 'share', satisfied: [5] }, { survey: five, ballots: done }).value).to.equal(30);
  });

  it('never counts the middle of the scale as satisfied', () => {
    expect(score({ method: 'share' }, { survey: five, ballots: ballots([4, { q: 3 }]) }).value).to.equal(0);
  });

  it('goes by value, not by place: a scale shown best first gives the same', () => {
    const levels = [5, 4, 3, 2, 1].map((value) => ({ value, label: String(value) }));
    expect(score({ method: 'share' }, { survey: surveyWith({ q: { levels } }), ballots: done }).value).to.equal(70);
  });

  it('of two levels is that of the higher one', () => {
    const given = { survey: surveyWith({ q: 'yesno' }), ballots: ballots([3, { q: 1 }], [1, { q: 0 }]) };
    expect(score({ method: 'share' }, given)).to.deep.include({ value: 75, n: 4 });
  });

  it('of three levels is that of the upper two', () => {
    const given = { survey: surveyWith({ q: 'satisfaction3' }), ballots: ballots([5, { q: 3 }], [4, { q: 2 }], [1, { q: 1 }]) };
    expect(score({ method: 'share' }, given).value).to.equal(90);
  });

  it('of one answer a ballot carries a Wilson interval, in percent', () => {
    const { interval } = score({ method: 'share' }, { survey: five, ballots: ballots([8, { q: 5 }], [2, { q: 1 }]) });
    expect(interval?.method).to.equal('wilson');
    expect(interval?.low).to.be.closeTo(49.02, 0.005);
    expect(interval?.high).to.be.closeTo(94.33, 0.005);
  });
});
