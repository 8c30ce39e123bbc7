import { expect } from '@open-wc/testing';
import { explain, nearest } from '../../src/survey/explain.js';
import { isSurvey, parseSurvey } from '../../src/survey/parse.js';
import type { Issue, IssueCode } from '../../src/survey/issue.js';
import { write } from '../support/builders.js';

/** Codes, and whether the offending value is named. */
const CODES: { readonly [C in IssueCode]: boolean } = {
  'definition-not-json': false,
  'definition-too-large': true,
  'not-an-object': true,
  'not-a-list': true,
  'not-a-text': true,
  'not-a-number': true,
  'not-a-boolean': true,
  'not-a-condition': true,
  missing: false,
  empty: false,
  'out-of-range': true,
  'unknown-value': true,
  'unknown-scale': true,
  'unknown-question': true,
  'unknown-field': true,
  'duplicate-id': true,
  'duplicate-value': true,
  'reserved-id': true,
  'condition-cycle': true,
  'href-forbidden': true,
  'endpoint-missing': false,
  'notice-missing': false,
  'preset-unknown': true,
  'source-unreachable': true,
  'source-not-json': true,
  'attribute-unknown': true,
  'target-missing': true,
  'version-differs': true,
  'locale-unusable': true,
  'endpoint-unreachable': true,
  'endpoint-misconfigured': true,
};
const codes = Object.keys(CODES) as IssueCode[];

const first = (definition: unknown): string => {
  const parsed = parseSurvey(definition);
  if (isSurvey(parsed)) throw new Error('nothing is wrong');
  return explain(parsed[0] as Issue);
};

describe('An issue', () => {
  for (const code of codes) {
    it(`is explained in one sentence: ${code}`, () => {
      const sentence = explain({ code, path: '', detail: '4711', known: ['other'] });
      expect(sentence).to.match(/^[^\n]{15,}$/);
      expect(sentence).not.to.contain('undefined');
      expect(sentence.includes('4711')).to.equal(CODES[code]);
    });

    it(`is explained where it stands: ${code}`, () => {
      const bare = explain({ code, path: '', detail: 'x' });
      expect(explain({ code, path: 'questions[3].scale', detail: 'x' })).to.equal(`questions[3].scale: ${bare}`);
    });

    it(`is explained without detail too: ${code}`, () => {
      expect(explain({ code, path: 'a' })).to.match(/^a: [^\n]+$/);
    });
  }

  it('has a sentence of its own for each code', () => {
    expect(new Set(codes.map((code) => explain({ code, path: '', detail: 'x' }))).size).to.equal(codes.length);
  });

  it('says what was meant when it is near', () => {
    const questions = [write.text('a'), write.text('b'), write.text('c'), write.scale('q', { scale: 'stars' })];
    expect(first({ id: 'x', questions })).to.equal('questions[3].scale: no scale is called "stars"; did you mean "stars5"?');
  });

  it('lists what is known when nothing is near', () => {
    expect(first({ id: 'x', layout: 'wizard', questions: [write.text('a')] })).to.match(/"wizard".*"page".*"steps"/);
  });

  it('lists nothing where it would take a page', () => {
    const known = Array.from({ length: 40 }, (_, at) => `name-${at}`);
    expect(explain({ code: 'unknown-question', path: 'when', detail: 'zzzzzzzz', known })).not.to.contain('name-7');
  });

  it('keeps quotes and line breaks of a value inside its sentence', () => {
    expect(explain({ code: 'unknown-value', path: 'layout', detail: 'a"\nb', known: [] })).to.contain('"a\\"\\nb"');
  });
});

describe('The nearest word', () => {
  const KNOWN = ['satisfaction5', 'satisfaction3', 'stars5', 'thumbs', 'yesno', 'required', 'label'];

  it('is found in spite of a slip, a missing or a superfluous letter', () => {
    const slips = { lablel: 'label', requird: 'required', thumb: 'thumbs', yesnoo: 'yesno', LABEL: 'label', satisfaction: 'satisfaction5', sta: 'stars5' };
    for (const [word, meant] of Object.entries(slips)) expect(nearest(word, KNOWN), word).to.equal(meant);
  });

  it('is the word itself if it is known', () => {
    for (const word of KNOWN) expect(nearest(word, KNOWN)).to.equal(word);
  });

  it('is none where none is near', () => {
    for (const word of ['colour', 'x', '']) expect(nearest(word, KNOWN), word).to.equal(undefined);
    expect(nearest('label', [])).to.equal(undefined);
  });

  it('leaves the list as it was', () => {
    const known = Object.freeze(['b', 'a']);
    expect(nearest('a', known)).to.equal('a');
  });
});
