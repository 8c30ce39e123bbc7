import { expect } from '@open-wc/testing';
import { isSurvey, parseSurvey } from '../../src/survey/parse.js';
import { isScores, parseScores } from '../../src/survey/scores.js';
import type { Issue } from '../../src/survey/issue.js';
import { find, questionsOf, readSurvey, surveyOf, write } from '../support/builders.js';
import { definitions } from '../support/definitions.js';
import { ISSUES } from './issues.js';

const issuesOf = (definition: unknown): readonly Issue[] => {
  const survey = parseSurvey(definition);
  if (!isSurvey(survey)) return survey;
  const scores = parseScores(definition, survey);
  return isScores(scores) ? [] : scores;
};

const brief = ({ code, path }: Issue): string => `${code} ${path}`.trim();

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

describe('A definition', () => {
  for (const { name, definition, codes } of definitions) {
    it(`${codes.length ? 'is refused, with code and path of each fault' : 'is read'}: ${name}`, () => {
      expect(issuesOf(definition).map(brief).sort()).to.deep.equal([...(ISSUES[name] ?? [])].sort());
    });
  }

  it('has a row for every fault, and no fault without a row', () => {
    const faulty = definitions.filter(({ codes }) => codes.length).map(({ name }) => name);
    expect(Object.keys(ISSUES).sort()).to.deep.equal(faulty.sort());
  });

  it('names the offending value, and what would have been known', () => {
    const [issue] = issuesOf({ id: 'x', layout: 'wizard', questions: [write.text('q')] });
    expect(issue).to.deep.equal({ code: 'unknown-value', path: 'layout', detail: 'wizard', known: ['page', 'steps'] });
  });

  it('shows no more of an offending value than fits into a line', () => {
    const [issue] = issuesOf({ id: 'x', layout: 'w'.repeat(1000), questions: [write.text('q')] });
    expect(issue?.detail?.length).to.be.lessThan(100);
  });

  it('tells all that is wrong at once', () => {
    const issues = issuesOf({ layout: 'wizard', questions: [write.scale('q', { scale: 'hearts' }), write.text('r', { label: '' })] });
    expect(issues.map(brief)).to.deep.equal(['missing id', 'unknown-value layout', 'unknown-scale questions[0].scale', 'empty questions[1].label']);
  });

  it('may ask about a question that comes later, or in another section', () => {
    const survey = surveyOf(write.text('why', { when: { question: 'q', is: 1 } }), write.scale('q'));
    expect(find(survey, 'why').when).to.deep.equal({ question: 'q', is: 1 });
  });

  it('may not let a section depend on what it holds', () => {
    const sections = [{ id: 'a', when: { not: { question: 'q', is: 1 } }, questions: [write.scale('q')] }];
    expect(issuesOf({ id: 'x', sections }).map(brief)).to.deep.equal(['condition-cycle sections[0].questions[0].when']);
  });

  it('finds circles that lead through several questions, joints and sections', () => {
    const sections = [
      { id: 'a', when: { any: [{ question: 'c', is: 1 }, { question: 'x', is: 1 }] }, questions: [write.scale('a'), write.scale('x')] },
      { id: 'b', questions: [write.scale('b', { when: { all: [{ question: 'a', is: 1 }] } }), write.scale('c', { when: { question: 'b', is: 1 } })] },
    ];
    const circular = issuesOf({ id: 'x', sections }).filter(({ code }) => code === 'condition-cycle');
    expect(circular.map(({ detail }) => detail)).to.deep.equal(['a', 'x', 'b', 'c']);
  });

  it('is no circle where two questions depend on the same one', () => {
    const when = { question: 'q', is: 1 };
    const both = { all: [{ question: 'a', is: 1 }, { question: 'b', is: 1 }] };
    expect(issuesOf({ id: 'x', questions: [write.scale('q'), write.scale('a', { when }), write.scale('b', { when }), write.note('c', { when: both })] })).to.deep.equal([]);
  });

  it('may not let a consent depend on a contact field that waits for it', () => {
    const questions = [write.consent('agree', { when: { question: 'phone', answered: false } }), write.text('phone', { needs: 'agree' })];
    expect(issuesOf({ id: 'x', questions }).map(brief)).to.include('condition-cycle questions[0].when');
  });

  it('compares answers with words, numbers and yes or no, and with nothing else', () => {
    const under = (when: object) => issuesOf({ id: 'x', questions: [write.choice('q'), write.text('r', { when })] }).map(brief);
    for (const operand of ['a', 1, true]) expect(under({ question: 'q', is: operand }), String(operand)).to.deep.equal([]);
    expect(under({ question: 'q', is: ['a'] })).to.deep.equal(['not-a-condition questions[1].when.is']);
    expect(under({ question: 'q', in: ['a', ['b']] })).to.deep.equal(['not-a-condition questions[1].when.in']);
  });

  it('counts characters and choices in whole numbers', () => {
    const questions = [write.text('a', { maxLength: 1.5 }), write.choices('b', { min: 1.5, max: 2.5 })];
    expect(issuesOf({ id: 'x', questions }).map(brief)).to.deep.equal([
      'out-of-range questions[0].maxLength',
      'out-of-range questions[1].min',
      'out-of-range questions[1].max',
    ]);
  });

  it('proposes consents, and nothing else, where a contact field needs one', () => {
    const questions = [write.consent('agree'), write.scale('q'), write.text('phone', { needs: 'agre' })];
    expect(issuesOf({ id: 'x', questions })[0]?.known).to.deep.equal(['agree']);
  });

  it('leaves the version 1, the layout "page" and the ids of sections to be guessed', () => {
    const survey = readSurvey({ id: 'x', sections: [{ questions: [write.text('a')] }, { questions: [write.text('b')] }] });
    expect(survey).to.include({ version: '1', layout: 'page' });
    expect(survey.sections.map(({ id }) => id)).to.deep.equal(['section-1', 'section-2']);
    expect(survey).not.to.have.any.keys('title', 'privacy', 'complaint');
  });

  it('counts its questions through all sections, for ids in the document', () => {
    const survey = readSurvey({ id: 'x', sections: [{ questions: [write.text('a'), write.note('b')] }, { questions: [write.text('c')] }] });
    expect(questionsOf(survey).map(({ index }) => index)).to.deep.equal([0, 1, 2]);
  });

  it('keeps its texts, its privacy statement, its place to complain and its conditions', () => {
    const when = { question: 'q', atMost: 2 };
    const survey = readSurvey({
      id: 'x',
      title: { vi: 'Ý kiến' },
      intro: 'Hello',
      privacy: { href: '/privacy' },
      complaint: { href: 'tel:1022', label: 'Call' },
      sections: [{ id: 'a', title: 'Part', questions: [write.scale('q')] }, { id: 'b', when, questions: [write.text('why')] }],
    });
    expect(survey).to.deep.include({ title: { vi: 'Ý kiến' }, intro: 'Hello', privacy: '/privacy', complaint: { href: 'tel:1022', label: 'Call' } });
    expect(survey.sections[0]).to.include({ id: 'a', title: 'Part' });
    expect(survey.sections[1]?.when).to.deep.equal(when);
  });

  it('is warned of each unknown field once, with its path and what was known, and read all the same', () => {
    const survey = readSurvey({
      id: 'x',
      colour: 'red',
      $schema: 'https://example.org/survey.schema.json',
      $comment: 'anything',
      scores: [],
      source: { any: 'thing' },
      privacy: { href: '/p', target: '_blank' },
      scales: { mine: { levels: [{ value: 1, label: 'a', emoji: ':(' }, { value: 2, label: 'b' }], look: 'x' } },
      sections: [{ questions: [write.scale('q', { scale: 'mine', requird: true, when: { not: { question: 'r', is: 1, was: 2 } } }), write.choice('r', { options: [{ id: 'a', label: 'A', exclusive: true }] })], open: true }],
    });
    expect(survey.warnings.map(brief).sort()).to.deep.equal([
      'unknown-field colour',
      'unknown-field privacy.target',
      'unknown-field scales.mine.levels[0].emoji',
      'unknown-field scales.mine.look',
      'unknown-field sections[0].open',
      'unknown-field sections[0].questions[0].requird',
      'unknown-field sections[0].questions[0].when.not.was',
      'unknown-field sections[0].questions[1].options[0].exclusive',
    ]);
    expect(survey.warnings.find(({ detail }) => detail === 'requird')?.known).to.include('required');
  });

  it('without unknown fields is warned of nothing', () => {
    expect(surveyOf(write.choices('q', { min: 1, max: 2, other: true }), write.text('t', { maxLength: 5, input: 'tel' })).warnings).to.deep.equal([]);
  });
});

describe('A survey that was read', () => {
  const definition = () => ({ id: 'x', title: { en: 'Title' }, colour: 'red', questions: [write.scale('q', { scale: { levels: [{ value: 1, label: 'a' }, { value: 2, label: 'b' }] } })] });

  it('is frozen to the last level', () => {
    expect(isDeeplyFrozen(readSurvey(definition()))).to.equal(true);
    expect(isDeeplyFrozen(surveyOf(write.scale('q'), write.choices('r')))).to.equal(true);
  });

  it('is a copy: what the page does to its definition later changes nothing, and the page may go on', () => {
    const given = definition();
    const survey = readSurvey(given);
    given.title.en = 'Other';
    given.questions.length = 0;
    expect(survey.title).to.deep.equal({ en: 'Title' });
    expect(survey.sections[0]?.questions).to.have.length(1);
  });
});
