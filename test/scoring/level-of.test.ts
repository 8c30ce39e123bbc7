import { expect } from '@open-wc/testing';
import { levelOf } from '../../src/scoring/level-of.js';
import { ballot, questionIn, surveyWith } from '../support/ballots.js';

const survey = surveyWith({ q: 'yesno', constructor: 'satisfaction5' });
const question = questionIn(survey, 'q');

describe('The level a ballot chose', () => {
  it('is the answer, 0 too', () => {
    expect(levelOf(question, ballot({ q: 1 }))).to.equal(1);
    expect(levelOf(question, ballot({ q: 0 }))).to.equal(0);
  });

  it('is none when the question was left out', () => {
    expect(levelOf(question, ballot({}))).to.equal(undefined);
  });

  it('is none when the question does not apply', () => {
    expect(levelOf(question, ballot({}, { notApplicable: ['q'] }))).to.equal(undefined);
    expect(levelOf(question, ballot({ q: 1 }, { notApplicable: ['q'] }))).to.equal(undefined);
  });

  it('is none when the value is no level of the scale, or no number', () => {
    expect(levelOf(question, ballot({ q: 7 }))).to.equal(undefined);
    expect(levelOf(question, ballot({ q: '1' }))).to.equal(undefined);
  });

  it('is not inherited by a question called "constructor"', () => {
    const strange = questionIn(survey, 'constructor');
    expect(levelOf(strange, ballot({}))).to.equal(undefined);
    expect(levelOf(strange, ballot({ ['constructor']: 3 }))).to.equal(3);
  });
});
