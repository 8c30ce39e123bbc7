import { expect } from '@open-wc/testing';
import { SCALES, SYMBOLS } from '../../src/survey/scales.js';
import { read, readSurvey, write } from '../support/builders.js';

const values = (scale: unknown): readonly number[] => read('scale', { scale }).scale.levels.map(({ value }) => value);

describe('The built-in scales', () => {
  const EXPECTED: Readonly<Record<string, readonly number[]>> = {
    satisfaction5: [1, 2, 3, 4, 5],
    satisfaction3: [3, 2, 1],
    agreement5: [1, 2, 3, 4, 5],
    agreement7: [1, 2, 3, 4, 5, 6, 7],
    stars5: [1, 2, 3, 4, 5],
    thumbs: [1, 0],
    yesno: [1, 0],
    recommend: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    points2: [2, 1, 0],
  };

  it('are these nine, with these values in this order', () => {
    expect([...SCALES.keys()]).to.have.members(Object.keys(EXPECTED));
    for (const [name, expected] of Object.entries(EXPECTED)) expect(values(name), name).to.deep.equal(expected);
  });

  it('have no words: the language packs have them', () => {
    for (const [name, scale] of SCALES) {
      expect(scale).to.include({ name, builtIn: name });
      for (const level of scale.levels) expect(level).to.have.all.keys('value');
    }
  });

  it('look like stars, thumbs and numbers where they are called so', () => {
    const looks = [...SCALES].flatMap(([name, { symbols }]) => (symbols ? [`${name} ${symbols}`] : []));
    expect(looks).to.have.members(['stars5 stars', 'thumbs thumbs', 'recommend numbers']);
  });
});

describe('A scale of the author', () => {
  const levels = [{ value: 5, label: 'Good' }, { value: 0, label: { en: 'Bad', vi: 'Kém' } }];

  it('keeps its order, its values, its words and its look', () => {
    for (const symbols of SYMBOLS) {
      const survey = readSurvey({ id: 'x', scales: { mine: { levels, symbols } }, questions: [write.scale('q', { scale: 'mine' })] });
      expect(survey.sections[0]?.questions[0]).to.have.property('scale').that.deep.equals({ name: 'mine', levels, symbols });
    }
  });

  it('may stand in the question itself', () => {
    const { scale } = read('scale', { scale: { levels } });
    expect(scale).not.to.have.any.keys('builtIn', 'symbols');
    expect(scale.levels).to.deep.equal(levels);
  });

  it('that stands in one question is another scale than that of the next', () => {
    const survey = readSurvey({ id: 'x', questions: [write.scale('q', { scale: { levels } }), write.scale('r', { scale: { levels } })] });
    const names = survey.sections[0]?.questions.map((question) => question.type === 'scale' && question.scale.name);
    expect(new Set(names).size).to.equal(2);
  });

  it('offers "does not apply" and a look of the question only where asked to', () => {
    expect(read('scale')).to.include({ allowNotApplicable: false }).and.not.to.have.property('symbols');
    expect(read('scale', { allowNotApplicable: true, symbols: 'numbers' })).to.include({ allowNotApplicable: true, symbols: 'numbers' });
  });
});
