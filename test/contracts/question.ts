// What every question type must do, whatever it asks: read once, frozen, and clear about what is an answer and what is a good one.
import { expect } from '@open-wc/testing';
import { isAnswered, validate, type Answer, type Fault, type Question, type QuestionType } from '../../src/survey/questions/index.js';
import { questionsOf, surveyOf, write } from '../support/builders.js';

type Sample = readonly [name: string, answer: Answer, fields?: object];

export interface QuestionContract {
  readonly type: QuestionType;
  /** Answers that may be sent. */
  readonly good: readonly Sample[];
  /** What is no answer at all. */
  readonly none: readonly Sample[];
  /** Answers that can't be sent as they are, and why. */
  readonly faulty: readonly (readonly [name: string, answer: Answer, fault: Fault, fields?: object])[];
}

const readOne = (type: QuestionType, fields: object = {}): Question =>
  questionsOf(surveyOf(write.consent('agree'), write[type]('q', fields)))[1] as Question;

export const describeQuestion = ({ type, good, none, faulty }: QuestionContract): void => {
  describe(`A question of the type ${type}`, () => {
    it('is read with its words, its place and no need to be answered', () => {
      const { id, index, label, required } = readOne(type);
      expect({ id, index, label, required }).to.deep.equal({ id: 'q', index: 1, label: 'Label of q', required: false });
      expect(readOne(type)).not.to.have.any.keys('hint', 'when');
    });

    it('keeps its hint and its condition', () => {
      const question = readOne(type, { hint: { en: 'Hint', vi: 'Gợi ý' }, when: { question: 'agree', is: true } });
      expect(question.hint).to.deep.equal({ en: 'Hint', vi: 'Gợi ý' });
      expect(question.when).to.deep.equal({ question: 'agree', is: true });
    });

    it('says what is no answer, and asks for one only if it is required', () => {
      for (const [name, answer, fields] of [['nothing', undefined, {}], ['an empty answer', {}, {}], ...none] as const) {
        expect(isAnswered(readOne(type, fields), answer), name).to.equal(false);
        expect(validate(readOne(type, fields), answer), name).to.equal(undefined);
        expect(validate(readOne(type, { ...fields, required: true }), answer), name).to.deep.equal({ code: 'required' });
      }
    });

    for (const [name, answer, fields] of good) {
      it(`takes ${name}`, () => {
        expect(isAnswered(readOne(type, fields), answer)).to.equal(true);
        for (const required of [true, false]) expect(validate(readOne(type, { ...fields, required }), answer)).to.equal(undefined);
      });
    }

    for (const [name, answer, fault, fields] of faulty) {
      it(`finds fault with ${name}: ${fault.code}`, () => {
        expect(isAnswered(readOne(type, fields), answer)).to.equal(true);
        for (const required of [true, false]) expect(validate(readOne(type, { ...fields, required }), answer)).to.deep.equal(fault);
      });
    }
  });
};
