import { expect } from '@open-wc/testing';
import { holds, mentions, type Condition } from '../../src/survey/condition.js';
import { valueOf } from '../../src/survey/answers.js';
import { visibleQuestions, visibleSections } from '../../src/survey/flow.js';
import { find, readSurvey, surveyOf, write } from '../support/builders.js';

const VALUES: Readonly<Record<string, unknown>> = { three: 3, zero: 0, yes: true, word: 'slow', several: ['slow', 'rude'], spared: null };
const met = (condition: Condition): boolean => holds(condition, (question) => VALUES[question]);

describe('A condition', () => {
  const rows: readonly (readonly [Condition, boolean])[] = [
    [{ question: 'three', is: 3 }, true],
    [{ question: 'three', is: 2 }, false],
    [{ question: 'three', is: '3' }, false],
    [{ question: 'zero', is: 0 }, true],
    [{ question: 'zero', is: false }, false],
    [{ question: 'yes', is: true }, true],
    [{ question: 'word', is: 'slow' }, true],
    [{ question: 'word', is: 'slo' }, false],
    [{ question: 'several', is: 'rude' }, true],
    [{ question: 'several', is: 'late' }, false],
    [{ question: 'three', in: [1, 3] }, true],
    [{ question: 'three', in: [1, 2] }, false],
    [{ question: 'three', in: [] }, false],
    [{ question: 'several', in: ['late', 'rude'] }, true],
    [{ question: 'several', in: ['late'] }, false],
    [{ question: 'three', atMost: 3 }, true],
    [{ question: 'three', atMost: 2.5 }, false],
    [{ question: 'three', atLeast: 3 }, true],
    [{ question: 'three', atLeast: 4 }, false],
    [{ question: 'zero', atMost: 0 }, true],
    [{ question: 'word', atLeast: 0 }, false],
    [{ question: 'word', atMost: 9 }, false],
    [{ question: 'three', answered: true }, true],
    [{ question: 'three', answered: false }, false],
    [{ question: 'zero', answered: true }, true],
    [{ question: 'spared', answered: true }, true],
    [{ question: 'spared', is: 3 }, false],
    [{ question: 'spared', atMost: 3 }, false],
    [{ question: 'spared', atLeast: 0 }, false],
    [{ question: 'nobody', is: 3 }, false],
    [{ question: 'nobody', in: [3] }, false],
    [{ question: 'nobody', atMost: 3 }, false],
    [{ question: 'nobody', atLeast: 0 }, false],
    [{ question: 'nobody', answered: true }, false],
    [{ question: 'nobody', answered: false }, true],
    [{ not: { question: 'three', is: 3 } }, false],
    [{ not: { question: 'nobody', is: 3 } }, true],
    [{ all: [{ question: 'three', is: 3 }, { question: 'zero', is: 0 }] }, true],
    [{ all: [{ question: 'three', is: 3 }, { question: 'zero', is: 1 }] }, false],
    [{ any: [{ question: 'three', is: 2 }, { question: 'zero', is: 0 }] }, true],
    [{ any: [{ question: 'three', is: 2 }, { question: 'nobody', is: 0 }] }, false],
    [{ not: { any: [{ all: [{ question: 'three', is: 3 }, { not: { question: 'zero', is: 0 } }] }, { question: 'word', is: 'x' }] } }, true],
  ];

  for (const [condition, expected] of rows) {
    it(`is ${expected ? 'met' : 'not met'}: ${JSON.stringify(condition)}`, () => {
      expect(met(condition)).to.equal(expected);
    });
  }

  it('mentions nothing where it is at fault', () => {
    expect(mentions(undefined)).to.deep.equal([]);
  });

  it('knows which questions it asks about', () => {
    expect(mentions({ not: { any: [{ all: [{ question: 'a', is: 1 }, { question: 'b', atMost: 1 }] }, { question: 'c', answered: true }] } })).to.deep.equal(['a', 'b', 'c']);
  });
});

describe('What is asked', () => {
  const ids = (survey: Parameters<typeof visibleQuestions>[0], answers: Readonly<Record<string, unknown>>) =>
    visibleQuestions(survey, new Map(Object.entries(answers).map(([id, value]) => [id, { value: value as never }]))).map(({ id }) => id);

  const chain = surveyOf(
    write.scale('a'),
    write.scale('b', { when: { question: 'a', atMost: 2 } }),
    write.text('c', { when: { question: 'b', is: 0 } }),
    write.note('d', { when: { not: { question: 'b', atMost: 5 } } }),
    write.note('e', { when: { question: 'b', answered: false } }),
  );

  it('is everything without a condition', () => {
    expect(ids(surveyOf(write.scale('a'), write.note('b')), {})).to.deep.equal(['a', 'b']);
  });

  it('follows the answers', () => {
    expect(ids(chain, { a: 1 })).to.deep.equal(['a', 'b', 'd', 'e']);
    expect(ids(chain, { a: 1, b: 3 })).to.deep.equal(['a', 'b']);
  });

  it('hides what depends on a hidden question, whatever was answered there before', () => {
    expect(ids(chain, { a: 5, b: 3 })).to.deep.equal(['a', 'd', 'e']);
  });

  it('comes back with its answer', () => {
    expect(ids(chain, { a: 2, b: 3 })).to.deep.equal(['a', 'b']);
  });

  it('takes what is no answer for none: spaces, an empty list, a tick taken back', () => {
    const survey = surveyOf(
      write.text('t'), write.choices('m'), write.consent('k'), write.note('n'),
      ...['t', 'm', 'k', 'n'].map((question) => write.note(`${question}?`, { when: { question, answered: true } })),
    );
    expect(ids(survey, { t: '  ', m: [], k: false, n: 'x' })).to.deep.equal(['t', 'm', 'k', 'n']);
    expect(ids(survey, { t: 'x', m: ['a'], k: true })).to.deep.equal(['t', 'm', 'k', 'n', 't?', 'm?', 'k?']);
  });

  it('leaves out sections that are hidden, and those of which nothing is left', () => {
    const survey = readSurvey({
      id: 'x',
      sections: [
        { id: 'a', questions: [write.scale('q')] },
        { id: 'b', when: { question: 'q', is: 1 }, questions: [write.scale('r'), write.note('s', { when: { question: 'r', is: 1 } })] },
        { id: 'c', questions: [write.note('t', { when: { question: 'r', is: 2 } })] },
      ],
    });
    const sections = (answers: Readonly<Record<string, number>>) =>
      visibleSections(survey, new Map(Object.entries(answers).map(([id, value]) => [id, { value }]))).map(({ id, questions }) => `${id}: ${questions.map((question) => question.id)}`);
    expect(sections({})).to.deep.equal(['a: q']);
    expect(sections({ q: 1 })).to.deep.equal(['a: q', 'b: r']);
    expect(sections({ q: 1, r: 1 })).to.deep.equal(['a: q', 'b: r,s']);
    expect(sections({ q: 1, r: 2 })).to.deep.equal(['a: q', 'b: r', 'c: t']);
    expect(sections({ q: 2, r: 2 })).to.deep.equal(['a: q']);
  });

  it('waits with a contact field for the consent it needs', () => {
    const survey = surveyOf(write.text('phone', { needs: 'agree' }), write.scale('q'), write.consent('agree', { when: { question: 'q', is: 1 } }));
    expect(ids(survey, { phone: '1022' })).to.deep.equal(['q']);
    expect(ids(survey, { phone: '1022', q: 1 })).to.deep.equal(['q', 'agree']);
    expect(ids(survey, { q: 1, agree: true })).to.deep.equal(['phone', 'q', 'agree']);
    expect(ids(survey, { q: 1, agree: false })).to.deep.equal(['q', 'agree']);
    expect(ids(survey, { q: 2, agree: true })).to.deep.equal(['q']);
  });

  it('is nothing where a condition asks about a question that is not there', () => {
    const survey = surveyOf(write.text('q'));
    const lost = { ...survey, sections: [{ id: 'a', questions: [{ ...find(survey, 'q'), when: { question: 'gone', is: 1 } }] }] };
    expect(visibleSections(lost, new Map())).to.deep.equal([]);
  });
});

describe('The value of a question', () => {
  const survey = surveyOf(write.scale('q', { allowNotApplicable: true }));

  it('is its answer, null if it does not apply, undefined without one', () => {
    const question = find(survey, 'q');
    expect(valueOf(question, new Map([['q', { value: 0 }]]))).to.equal(0);
    expect(valueOf(question, new Map([['q', { notApplicable: true }]]))).to.equal(null);
    expect(valueOf(question, new Map())).to.equal(undefined);
    expect(valueOf(question, new Map([['q', {}]]))).to.equal(undefined);
  });
});
