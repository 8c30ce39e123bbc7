import { expect } from '@open-wc/testing';
import { ballot, ballots, score, surveyOf, surveyWith } from '../support/ballots.js';

const five = surveyWith({ q: 'satisfaction5' });
const done = ballots([3, { q: 5 }], [4, { q: 4 }], [2, { q: 3 }], [1, { q: 2 }]);

describe('A score', () => {
  it('names itself, its method, its unit and what it rests on', () => {
    const result = score({ id: 'mine', method: 'share', of: 'question:q' }, { survey: five, ballots: done });
    expect(result).to.deep.include({ id: 'mine', method: 'share', unit: 'ballots', n: 10, ballots: 10 });
  });

  for (const method of ['share', 'allSatisfied', 'mean', 'rescaled', 'difference', 'sum']) {
    const definition = { method, ...(method === 'difference' && { high: [5], low: [1] }) };

    it(`by ${method} has no value without an answer`, () => {
      for (const given of [[], [ballot({}, { shown: ['q'] })], [ballot({}, { shown: ['q'], notApplicable: ['q'] })]]) {
        const result = score(definition, { survey: five, ballots: given });
        expect(result).to.deep.equal({ id: 'x', method, unit: 'ballots', n: 0, ballots: 0 });
      }
    });

    it(`by ${method} has no value where there is nothing to rate`, () => {
      const survey = surveyOf({ id: 'words', questions: [{ id: 'q', type: 'text', label: 'Say' }] });
      const result = score(definition, { survey, ballots: [ballot({ q: 'words' })] });
      expect(result).not.to.have.property('value');
      expect(result.n).to.equal(0);
    });

    it(`by ${method} does not change with silence or "does not apply"`, () => {
      const silent = [ballot({}, { shown: ['q'] }), ballot({}, { shown: ['q'], notApplicable: ['q'] }), ballot({})];
      expect(score(definition, { survey: five, ballots: [...done, ...silent] })).to.deep.equal(
        score(definition, { survey: five, ballots: done }),
      );
    });
  }

  it('looks at one question, one section or the whole survey', () => {
    const item = (id: string) => ({ id, type: 'scale', scale: 'satisfaction5', label: id });
    const survey = surveyOf({
      id: 'parts',
      sections: [
        { id: 'one', questions: [item('a'), item('b'), { id: 'note', type: 'note', label: 'Note' }] },
        { id: 'two', questions: [item('c'), { id: 'comment', type: 'text', label: 'Say' }] },
      ],
    });
    const given = ballots([1, { a: 5, b: 1, c: 1, comment: 'fine' }]);
    const share = (of: string) => score({ method: 'share', of }, { survey, ballots: given });
    expect(share('question:a')).to.deep.include({ value: 100, n: 1, unit: 'ballots' });
    expect(share('section:one')).to.deep.include({ value: 50, n: 2, unit: 'answers' });
    expect(share('survey')).to.deep.include({ n: 3, unit: 'answers' });
    expect(share('survey').value).to.be.closeTo(100 / 3, 1e-9);
  });
});
