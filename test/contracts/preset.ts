// What every preset keeps to, whoever adds it. A preset is a definition and nothing more, so all of this can be said of plain JSON.
import { expect } from '@open-wc/testing';
import { questionsOf } from '../../src/scoring/questions-of.js';
import { isSurvey, parseSurvey } from '../../src/survey/parse.js';
import type { Question } from '../../src/survey/questions/index.js';
import { isScores, parseScores, type Score } from '../../src/survey/scores.js';
import type { Survey } from '../../src/survey/survey.js';

export interface PresetContract {
  readonly id: string;
  readonly definition: unknown;
  /** Ids in order, notes included. Answers are stored under them for years: a changed id is a new question. */
  readonly questions: readonly string[];
  /** The language of the instrument where it is another than English or Vietnamese. */
  readonly languages?: readonly string[];
  /** {names} that an office has to replace before it asks anybody. */
  readonly blanks?: readonly string[];
}

const TEXTS = new Set(['title', 'intro', 'thanks', 'submitLabel', 'notice', 'label', 'hint']);
const PRESELECTING = ['default', 'defaultValue', 'value', 'checked', 'selected', 'answer'];
const EVIDENCE = ['official', 'transcribed', 'adapted', 'own'];
/** What the element fills in by itself. */
const FILLED = ['agency', 'procedure'];

/** Names of other people's services and trade marks, and of official indices, which a survey of ours is not. */
const NAMES = new RegExp(
  [
    'GOV\\.UK|Gov\\.uk|Canada\\.ca|Designers Italia|Touchpoints|A-11|ARTA|好差评',
    'Je donne mon avis|JDMA|\\bIKM\\b|\\bSKM\\b|Survei Kepuasan Masyarakat|Client Satisfaction Measurement',
    'SIPAS|\\bPAPI|\\bPCI\\b|DDCI|PAR INDEX|VCCI|CECODES|UNDP',
    'Net Promoter|NPS|CSAT|Customer Effort|\\bCES\\b|®|™',
  ].join('|'),
);

/** Race or ethnic origin, belief and health are sensitive everywhere; none of it says how good a service is. */
const SENSITIVE = /ethnic|\brace\b|religio|\bfaith\b|disabilit|your health|illness|dân tộc|tôn giáo|tín ngưỡng|khuyết tật|sức khỏe|bệnh/iu;

interface Entry {
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
}

const entriesOf = (node: unknown, path = ''): readonly Entry[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries(node).flatMap(([key, value]: [string, unknown]) => [
        { path: `${path}.${key}`, key, value },
        ...(TEXTS.has(key) ? [] : entriesOf(value, `${path}.${key}`)),
      ]);

const surveyOf = (definition: unknown): Survey => {
  const survey = parseSurvey(definition);
  if (!isSurvey(survey)) throw new Error(JSON.stringify(survey));
  return survey;
};

const askedIn = (definition: unknown): readonly Question[] => surveyOf(definition).sections.flatMap((section) => section.questions);

const scoresOf = (definition: unknown): readonly Score[] => {
  const scores = parseScores(definition, surveyOf(definition));
  if (!isScores(scores)) throw new Error(JSON.stringify(scores));
  return scores;
};

export const itIsAPreset = ({ id, definition, questions, languages = [], blanks = [] }: PresetContract): void => {
  const raw = definition as Readonly<Record<string, unknown>>;
  const texts = entriesOf(definition).filter(({ key }) => TEXTS.has(key));

  it('is read without a fault and without a warning', () => {
    expect(surveyOf(definition).warnings).to.deep.equal([]);
  });

  it('is called what its file is called', () => {
    expect(surveyOf(definition).id).to.equal(id);
  });

  it('has a version of its own', () => {
    expect(raw['version']).to.be.a('string').and.not.to.equal('');
  });

  it('keeps the ids of its questions', () => {
    expect(askedIn(definition).map((question) => question.id)).to.deep.equal(questions);
  });

  it('says everything in its own language, in English, in Vietnamese, and in each further language that any of its texts has', () => {
    expect(texts).not.to.have.length(0);
    const spoken = [...new Set(texts.flatMap(({ value }) => Object.keys(value as object)))].sort();
    expect(spoken).to.include.members(['en', 'vi', ...languages]);
    for (const { path, value } of texts) {
      expect(Object.keys(value as object).sort(), path).to.deep.equal(spoken);
      for (const text of Object.values(value as Readonly<Record<string, string>>)) {
        expect(text, path).not.to.equal('');
        expect(text, path).to.equal(text.trim().normalize('NFC'));
      }
    }
  });

  it('leaves no blank but those that are known', () => {
    const found = texts.flatMap(({ value }) => [...JSON.stringify(value).matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect([...new Set(found)].filter((name) => !FILLED.includes(name ?? '')).sort()).to.deep.equal([...blanks].sort());
  });

  it('shows no name of a brand or of an official index', () => {
    for (const { path, value } of texts) expect(JSON.stringify(value), path).not.to.match(NAMES);
  });

  it('addresses people politely', () => {
    for (const { path, value } of texts) expect((value as { readonly vi: string }).vi, path).not.to.match(/\b[Bb]ạn\b/u);
  });

  it('selects nothing beforehand', () => {
    const sections = [raw['sections'], raw['questions']];
    const keys = sections.flatMap((node) => entriesOf(node)).map(({ key }) => key);
    for (const key of PRESELECTING) expect(keys).not.to.include(key);
  });

  it('asks nothing of what is sensitive about a person', () => {
    for (const { path, value } of texts) expect(JSON.stringify(value), path).not.to.match(SENSITIVE);
  });

  it('asks for contact details only behind a consent', () => {
    for (const question of askedIn(definition)) {
      if (question.type === 'text' && question.input !== 'text') expect(question.needs, question.id).to.be.a('string');
    }
  });

  it('asks not to write personal information wherever words can be written', () => {
    const all = askedIn(definition);
    const words = all.filter((question) => question.type === 'text' && !question.needs);
    for (const question of words) {
      const warned = question.hint ?? all.find((other) => other.type === 'note' && other.index < question.index)?.label;
      const { en = '', vi = '' } = (warned ?? {}) as { readonly en?: string; readonly vi?: string };
      expect(en, question.id).to.match(/\bpersonal\b/);
      expect(vi, question.id).to.match(/thông tin cá nhân/);
    }
  });

  it('says where it comes from, by what right, and how far that is known', () => {
    const { unverified, ...source } = raw['source'] as Readonly<Record<string, string>>;
    expect(Object.keys(source)).to.deep.equal(['name', 'evidence', 'legal', 'licence', 'attribution']);
    for (const [key, text] of Object.entries(source)) expect(text, key).to.match(/^\S(.*\S)?$/);
    expect(EVIDENCE).to.include(source['evidence']);
    if (unverified || source['evidence'] === 'transcribed') expect(unverified).to.include.keys('en', 'vi');
  });

  it('has scores if it has ratings, each of questions that it asks and of levels that they have', () => {
    const survey = surveyOf(definition);
    const scores = scoresOf(definition);
    expect(scores.length > 0).to.equal(askedIn(definition).some(({ type }) => type === 'scale'));
    for (const { id: score, label, of, satisfied = [], high = [], low = [] } of scores) {
      expect(label, score).to.be.an('object');
      const rated = questionsOf(of, survey);
      expect(rated, score).not.to.have.length(0);
      for (const { scale } of rated) {
        const values = scale.levels.map(({ value }) => value);
        expect(values, score).to.include.members([...satisfied, ...high, ...low]);
      }
    }
  });
};
