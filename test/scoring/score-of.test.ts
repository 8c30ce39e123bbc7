import { expect } from '@open-wc/testing';
import { ballot, ballots, score, surveyOf, surveyWith } from '../support/ballots.js';

const five = surveyWith({ q: 'satisfaction5' });
const two = surveyWith({ a: 'satisfaction5', b: 'satisfaction5' });
// Official vector of GOV.UK's formula: mean 3.9.
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

describe('The rescaled mean', () => {
  it('is GOV.UK\'s user satisfaction: 72.5 % where the top two levels have 70 %', () => {
    expect(score({ method: 'rescaled' }, { survey: five, ballots: done }).value).to.be.closeTo(72.5, 1e-9);
  });

  it('is 0 at the lowest level and 100 at the highest, on every scale', () => {
    for (const [scale, low, high] of [['satisfaction3', 1, 3], ['recommend', 0, 10], ['points2', 0, 2], ['agreement7', 1, 7]] as const) {
      const survey = surveyWith({ q: scale });
      expect(score({ method: 'rescaled' }, { survey, ballots: ballots([2, { q: low }]) }).value).to.equal(0);
      expect(score({ method: 'rescaled' }, { survey, ballots: ballots([2, { q: high }]) }).value).to.equal(100);
    }
  });

  it('puts each answer on its own scale before pooling', () => {
    const survey = surveyWith({ a: 'yesno', b: 'satisfaction5' });
    expect(score({ method: 'rescaled' }, { survey, ballots: ballots([1, { a: 1, b: 3 }]) }).value).to.equal(75);
  });
});

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
    const bare = { ...definition, high: [], low: [] };
    expect(score(bare, { survey: recommend, ballots: ballots([3, { q: 10 }]) }).value).to.equal(0);
  });
});

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
