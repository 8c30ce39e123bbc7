// From what people choose to what an office counts: every question of every preset can be reached, answered, sent and found again.
import { expect } from '@open-wc/testing';
import type { Ballot } from '../../src/scoring/ballot.js';
import { countLevels } from '../../src/scoring/count-levels.js';
import { scoreOf } from '../../src/scoring/score-of.js';
import { toResponse, type Response } from '../../src/response/response.js';
import { visibleQuestions } from '../../src/survey/flow.js';
import type { Answer, Question } from '../../src/survey/questions/index.js';
import { OTHER } from '../../src/survey/questions/options.js';
import { parseScores, type Score } from '../../src/survey/scores.js';
import { begin, findAllFaults, reduce, type State } from '../../src/survey/session.js';
import type { Survey } from '../../src/survey/survey.js';
import { circumstances, questionsOf, readSurvey } from '../support/builders.js';
import { definitions } from './instruments.js';

/** Those who take the first of everything, the last of everything, or say that it does not apply to them wherever they may. */
const MANNERS = ['first', 'last', 'none'] as const;

interface Person {
  readonly manner: (typeof MANNERS)[number];
  readonly locale: string;
}

const WORDS: Readonly<Record<string, string>> = { vi: 'Hướng dẫn rõ ràng', en: 'Clear guidance' };
const CONTACT = { text: undefined, tel: '0203 123 456', email: 'lan@example.org' } as const;

const answerTo = (question: Question, { manner, locale }: Person): Answer => {
  const words = WORDS[locale] ?? '';
  const at = manner === 'first' ? 0 : -1;
  switch (question.type) {
    case 'scale':
      if (manner === 'none' && question.allowNotApplicable) return { notApplicable: true };
      return { value: question.scale.levels.at(at)?.value as number };
    case 'choice': {
      const { id = '' } = question.options.at(at) ?? {};
      return id === OTHER ? { value: id, other: words } : { value: id };
    }
    case 'choices': {
      const free = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
      return manner === 'first' ? { value: free, other: words } : { value: free.slice(-1), other: words };
    }
    case 'text':
      return { value: CONTACT[question.input] ?? words };
    default:
      return { value: true };
  }
};

/** Answers until nothing that is visible is left without one. */
const filled = (survey: Survey, person: Person): State => {
  let state = begin(survey, 'page');
  for (;;) {
    const { answers } = state;
    const question = visibleQuestions(survey, answers).find(({ id, type }) => type !== 'note' && !answers.has(id));
    if (!question) return state;
    state = reduce(state, { type: 'answer', question, answer: answerTo(question, person) });
  }
};

const sent = (state: State, locale: string): Response => JSON.parse(JSON.stringify(toResponse(state, circumstances({ locale })))) as Response;

const ballotOf = ({ data }: Response): Ballot => data;

for (const [id, definition] of definitions) {
  describe(`A ballot of ${id}`, () => {
    const survey = readSurvey(definition);
    const asked = questionsOf(survey).filter(({ type }) => type !== 'note');

    for (const locale of ['vi', 'en']) {
      for (const manner of MANNERS) {
        const state = filled(survey, { manner, locale });
        const { data } = sent(state, locale);

        it(`arrives as it was given: ${manner}, ${locale}`, () => {
          expect(findAllFaults(state)).to.deep.equal([]);
          expect(data.survey).to.deep.equal({ id, version: survey.version });
          expect(data.locale).to.equal(locale);
          for (const { id: question, type } of asked.filter(({ id: one }) => data.shown.includes(one))) {
            const { value, notApplicable } = state.answers.get(question) ?? {};
            const contact = data.contact?.[question];
            if (notApplicable) expect(data.notApplicable, question).to.include(question);
            else if (type === 'consent') expect(data.contact?.['consent'], question).to.deep.include({ question, locale });
            else expect(contact ?? data.answers[question], question).to.deep.equal(value);
            expect(contact === undefined || data.answers[question] === undefined, question).to.equal(true);
          }
        });

        it(`is counted once under each level it chose: ${manner}, ${locale}`, () => {
          for (const question of asked) {
            if (question.type !== 'scale') continue;
            const { value, notApplicable } = data.shown.includes(question.id) ? (state.answers.get(question.id) ?? {}) : {};
            const { levels, ...rest } = countLevels(question, [data]);
            expect(levels.filter(({ count }) => count > 0), question.id).to.deep.equal(value === undefined ? [] : [{ value, count: 1 }]);
            expect(rest, question.id).to.deep.equal({ valid: value === undefined ? 0 : 1, notApplicable: notApplicable ? 1 : 0, unanswered: 0 });
          }
        });
      }
    }

    it('leaves no question that nobody can reach', () => {
      const shown = MANNERS.flatMap((manner) => sent(filled(survey, { manner, locale: 'vi' }), 'vi').data.shown);
      expect(asked.map((question) => question.id).filter((question) => !shown.includes(question))).to.deep.equal([]);
    });

    it('leaves no score without a figure', () => {
      const ballots = MANNERS.map((manner) => ballotOf(sent(filled(survey, { manner, locale: 'en' }), 'en')));
      const scores = parseScores(definition, survey) as readonly Score[];
      for (const score of scores) expect(scoreOf(score, survey, ballots).value, score.id).to.be.a('number');
    });
  });
}
