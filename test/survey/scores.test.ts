import { expect } from '@open-wc/testing';
import { isScores, METHODS, parseScores, type Score } from '../../src/survey/scores.js';
import { readSurvey, write } from '../support/builders.js';

const survey = readSurvey({ id: 'x', sections: [{ id: 'access', questions: [write.scale('q'), write.scale('constructor'), write.scale('a:b')] }] });

const scores = (...given: readonly object[]): readonly Score[] => {
  const parsed = parseScores({ scores: given }, survey);
  if (!isScores(parsed)) throw new Error(JSON.stringify(parsed));
  return parsed;
};

describe('Scores', () => {
  it('are none where the definition has none', () => {
    expect(parseScores({}, survey)).to.deep.equal([]);
    expect(isScores([])).to.equal(true);
  });

  it('are read in the order written, of the whole survey unless told otherwise', () => {
    expect(scores(...METHODS.map((method) => ({ id: method, method, high: [5], low: [1] }))).map(({ id, method, of }) => [id, method, of.kind])).to.deep.equal(
      METHODS.map((method) => [method, method, 'survey']),
    );
  });

  it('are of a question, a section or the survey', () => {
    const targets = ['question:q', 'section:access', 'survey', 'question:constructor', 'question:a:b'];
    expect(scores(...targets.map((of, at) => ({ id: `s${at}`, method: 'mean', of }))).map(({ of }) => of)).to.deep.equal([
      { kind: 'question', id: 'q' },
      { kind: 'section', id: 'access' },
      { kind: 'survey' },
      { kind: 'question', id: 'constructor' },
      { kind: 'question', id: 'a:b' },
    ]);
  });

  it('of a question whose id has a line break are of that question', () => {
    const odd = readSurvey({ id: 'x', questions: [write.scale('a\nb')] });
    const parsed = parseScores({ scores: [{ id: 's', method: 'mean', of: 'question:a\nb' }] }, odd);
    expect(parsed[0]).to.have.property('of').that.deep.equals({ kind: 'question', id: 'a\nb' });
  });

  it('keep their label and their levels, and nothing that was not written', () => {
    expect(scores({ id: 's', method: 'share', satisfied: [4, 5], label: { en: 'Access' } })).to.deep.equal([
      { id: 's', method: 'share', satisfied: [4, 5], label: { en: 'Access' }, of: { kind: 'survey' } },
    ]);
  });

  it('that count nothing are not of a kind that exists: no target, no level that is no number', () => {
    for (const of of ['question:', 'other:q', 'question', '']) expect(isScores(parseScores({ scores: [{ id: 's', method: 'mean', of }] }, survey)), of).to.equal(false);
    expect(isScores(parseScores({ scores: [{ id: 's', method: 'share', satisfied: [NaN] }] }, survey))).to.equal(false);
  });

  it('that name no level where they name levels are refused: nobody could reach them', () => {
    const [issue] = parseScores({ scores: [{ id: 's', method: 'share', satisfied: [] }] }, survey);
    expect(issue).to.deep.include({ code: 'empty', path: 'scores[0].satisfied' });
  });

  it('name what would have been known', () => {
    const [issue] = parseScores({ scores: [{ id: 's', method: 'mean', of: 'question:p' }] }, survey);
    expect(issue).to.deep.equal({
      code: 'unknown-question',
      path: 'scores[0].of',
      detail: 'question:p',
      known: ['survey', 'question:q', 'question:constructor', 'question:a:b', 'section:access'],
    });
  });
});
