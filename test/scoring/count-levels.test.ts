import { expect } from '@open-wc/testing';
import { countLevels } from '../../src/scoring/count-levels.js';
import { ballot, ballots, questionIn, surveyWith } from '../support/ballots.js';

const question = questionIn(surveyWith({ q: 'points2' }), 'q');

describe('Counts per level', () => {
  it('follow the order of the scale and name the levels nobody chose', () => {
    const { levels, valid } = countLevels(question, ballots([3, { q: 0 }], [2, { q: 2 }]));
    expect(levels).to.deep.equal([
      { value: 2, count: 2 },
      { value: 1, count: 0 },
      { value: 0, count: 3 },
    ]);
    expect(valid).to.equal(5);
  });

  it('tell "does not apply" from silence', () => {
    const given = [
      ballot({ q: 1 }),
      ballot({}, { shown: ['q'], notApplicable: ['q'] }),
      ballot({}, { shown: ['q'], notApplicable: ['other'] }),
      ballot({}, { shown: ['q'] }),
    ];
    const { valid, notApplicable, unanswered } = countLevels(question, given);
    expect({ valid, notApplicable, unanswered }).to.deep.equal({ valid: 1, notApplicable: 1, unanswered: 2 });
  });

  it('leave out ballots on which the question was not shown', () => {
    expect(countLevels(question, [ballot({ elsewhere: 1 })]).unanswered).to.equal(0);
  });

  it('are all 0 without ballots', () => {
    const { levels, ...rest } = countLevels(question, []);
    expect(levels.map(({ count }) => count)).to.deep.equal([0, 0, 0]);
    expect(rest).to.deep.equal({ valid: 0, notApplicable: 0, unanswered: 0 });
  });
});
