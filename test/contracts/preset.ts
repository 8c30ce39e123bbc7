// What every preset keeps to, whoever adds it. A preset is a definition and nothing more, so all of this can be said of plain JSON.
import { expect } from '@open-wc/testing';
import { questionsOf } from '../../src/scoring/questions-of.js';
import { isSurvey, parseSurvey } from '../../src/survey/parse.js';
import { isScores, parseScores, type Score } from '../../src/survey/scores.js';
import type { Survey } from '../../src/survey/survey.js';

export interface PresetContract {
  readonly id: string;
  readonly definition: unknown;
  /** Ids in order, notes included. Answers are stored under them for years: a changed id is a new question. */
  readonly questions: readonly string[];
}

const TEXTS = new Set(['title', 'intro', 'thanks', 'submitLabel', 'notice', 'label', 'hint']);
const PRESELECTING = ['default', 'defaultValue', 'value', 'checked', 'selected', 'answer'];
/** Names of other people's services and of official indices, which a survey of ours is not. */
const NAMES = /GOV\.UK|Gov\.uk|SIPAS|PAPI\b|PCI\b|Net Promoter|NPS/;
const EVIDENCE = ['official', 'transcribed', 'adapted', 'own'];

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

const scoresOf = (definition: unknown): readonly Score[] => {
  const scores = parseScores(definition, surveyOf(definition));
  if (!isScores(scores)) throw new Error(JSON.stringify(scores));
  return scores;
};

export const itIsAPreset = ({ id, definition, questions }: PresetContract): void => {
  const raw = definition as Readonly<Record<string, unknown>>;
  const texts = entriesOf(definition).filter(({ key }) => TEXTS.has(key));

  it('is read without a fault and without a warning', () => {
    expect(surveyOf(definition).warnings).to.deep.equal([]);
  });

  it('is called what its file is called', () => {
    expect(surveyOf(definition).id).to.equal(id);
  });

  it('keeps the ids of its questions', () => {
    const all = surveyOf(definition).sections.flatMap((section) => section.questions);
    expect(all.map((question) => question.id)).to.deep.equal(questions);
  });

  it('says everything in English, in Vietnamese, and in each further language that any of its texts has', () => {
    expect(texts).not.to.have.length(0);
    const languages = [...new Set(texts.flatMap(({ value }) => Object.keys(value as object)))].sort();
    expect(languages).to.include.members(['en', 'vi']);
    for (const { path, value } of texts) {
      expect(Object.keys(value as object).sort(), path).to.deep.equal(languages);
      for (const text of Object.values(value as Readonly<Record<string, string>>)) {
        expect(text, path).not.to.equal('');
        expect(text, path).to.equal(text.trim().normalize('NFC'));
      }
    }
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

  it('asks not to write personal information wherever words can be written', () => {
    const all = surveyOf(definition).sections.flatMap((section) => section.questions);
    const words = all.filter((question) => question.type === 'text');
    for (const question of words) {
      const warned = question.hint ?? all.find((other) => other.type === 'note' && other.index < question.index)?.label;
      const { en = '', vi = '' } = (warned ?? {}) as { readonly en?: string; readonly vi?: string };
      expect(en, question.id).to.match(/\bpersonal\b/);
      expect(vi, question.id).to.match(/thông tin cá nhân/);
    }
  });

  it('says where it comes from and how far that is known', () => {
    const source = raw['source'] as Readonly<Record<string, string>>;
    expect(EVIDENCE).to.include(source['evidence']);
    expect(source['name']).to.be.a('string').and.not.to.equal('');
    expect(source['licence']).to.be.a('string').and.not.to.equal('');
    if (source['evidence'] !== 'own') expect(source['attribution']).to.be.a('string').and.not.to.equal('');
  });

  it('has scores, each of questions that it asks and of levels that they have', () => {
    const survey = surveyOf(definition);
    const scores = scoresOf(definition);
    expect(scores).not.to.have.length(0);
    for (const { id: score, of, satisfied = [], high = [], low = [] } of scores) {
      const rated = questionsOf(of, survey);
      expect(rated, score).not.to.have.length(0);
      for (const { scale } of rated) {
        const values = scale.levels.map(({ value }) => value);
        expect(values, score).to.include.members([...satisfied, ...high, ...low]);
      }
    }
  });
};
