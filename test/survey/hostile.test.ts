// What a page, a file or a request may call a survey. Reading it never throws and never lets anything in.
import { expect } from '@open-wc/testing';
import { isSurvey, MAX_DEFINITION, parseSurvey } from '../../src/survey/parse.js';
import { visibleQuestions } from '../../src/survey/flow.js';
import { find, questionsOf, readSurvey, surveyOf, write } from '../support/builders.js';

const codes = (input: unknown): unknown => {
  const parsed = parseSurvey(input);
  return isSurvey(parsed) ? parsed : parsed.map(({ code, path }) => `${code} ${path}`.trim());
};

const NOT_JSON = ['definition-not-json'];

describe('A hostile definition', () => {
  it('that is no JSON data is refused as such', () => {
    const cyclic: Record<string, unknown> = { id: 'x' };
    cyclic['self'] = cyclic;
    const throwing = Object.defineProperty({}, 'id', { enumerable: true, get: () => { throw new Error('trap'); } });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const inputs = [undefined, () => ({}), Symbol('x'), cyclic, throwing, revoked.proxy, { id: 1n }, { toJSON: () => { throw new Error('trap'); } }];
    for (const input of inputs) expect(codes(input)).to.deep.equal(NOT_JSON);
  });

  it('that is no object is refused as such', () => {
    for (const input of [null, 0, true, '', [], new Date(0)]) expect(codes(input)).to.include('not-an-object');
  });

  it('is read as JSON would write it: what has no place there is not there', () => {
    class Page {
      id = 'x';
      questions = [write.text('q', { hint: undefined, render: () => 'x' })];
      inherited() {}
    }
    expect(readSurvey(new Page()).warnings).to.deep.equal([]);
  });

  it('inherits nothing: a field counts only if the author wrote it', () => {
    const parent = { id: 'inherited', layout: 'steps' };
    expect(codes(Object.assign(Object.create(parent), { questions: [write.text('q')] }))).to.deep.equal(['missing id']);
    const polluted = Object.prototype as { required?: unknown };
    polluted.required = true;
    try {
      expect(find(surveyOf(write.text('q')), 'q').required).to.equal(false);
    } finally {
      delete polluted.required;
    }
  });

  it('may call anything "__proto__" or "constructor" and changes no object by it', () => {
    const survey = readSurvey(
      JSON.parse(`{ "id": "__proto__", "__proto__": { "polluted": true },
        "title": { "__proto__": "Title", "en": "Title" },
        "scales": { "__proto__": { "levels": [{ "value": 1, "label": "a" }, { "value": 2, "label": "b" }] } },
        "questions": [
          { "id": "__proto__", "type": "scale", "scale": "__proto__", "label": "a" },
          { "id": "constructor", "type": "text", "label": "b", "when": { "question": "__proto__", "is": 1 } } ] }`),
    );
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(Object.keys(survey.title as object)).to.deep.equal(['__proto__', 'en']);
    expect(survey.warnings.map(({ path }) => path)).to.deep.equal(['__proto__']);
    expect(visibleQuestions(survey, new Map([['__proto__', { value: 1 }]])).map(({ id }) => id)).to.deep.equal(['__proto__', 'constructor']);
    expect(visibleQuestions(survey, new Map())).to.have.length(1);
  });

  it('may not name a type, a scale or an operator that every object has', () => {
    expect(codes({ id: 'x', questions: [write.text('q', { type: 'constructor' })] })).to.deep.equal(['unknown-value questions[0].type']);
    expect(codes({ id: 'x', questions: [write.scale('q', { scale: 'toString' })] })).to.deep.equal(['unknown-scale questions[0].scale']);
    expect(codes({ id: 'x', questions: [write.scale('q'), write.text('r', { when: { question: 'q', constructor: 1 } })] })).to.deep.equal(['not-a-condition questions[1].when']);
  });

  it('is refused where an object that can not be written as a word stands in place of one', () => {
    const wordless = { toString: 0, valueOf: 0 };
    expect(codes({ id: wordless, questions: [write.text('q')] })).to.deep.equal(['not-a-text id']);
    expect(codes({ id: 'x', questions: [wordless] })).to.include('missing questions[0].id');
    expect(codes({ id: 'x', questions: wordless })).to.include('not-a-list questions');
    expect(codes({ id: 'x', questions: [write.text('q', { required: [wordless], maxLength: wordless })] })).to.deep.equal(['not-a-boolean questions[0].required', 'not-a-number questions[0].maxLength']);
  });

  it('of a megabyte is refused with its size, before anything else is looked at', () => {
    const parsed = parseSurvey({ id: 'x', intro: 'x'.repeat(1024 * 1024) });
    expect(parsed).to.be.an('array').with.length(1);
    expect(parsed).to.have.nested.property('[0].code', 'definition-too-large');
    expect(Number((parsed as readonly { detail?: string }[])[0]?.detail)).to.be.greaterThan(1024 * 1024);
  });

  it('is read up to the limit and not a character further', () => {
    const padded = (length: number) => ({ id: 'x', intro: 'x'.repeat(length), questions: [write.text('q')] });
    const empty = JSON.stringify(padded(0)).length;
    expect(isSurvey(parseSurvey(padded(MAX_DEFINITION - empty)))).to.equal(true);
    expect(codes(padded(MAX_DEFINITION - empty + 1))).to.deep.equal(['definition-too-large']);
  });

  it('may nest as deep as it likes', () => {
    for (const depth of [100, 1000, 3000, 10_000, 30_000]) {
      let when: unknown = { question: 'q', is: 1 };
      for (let level = 0; level < depth; level++) when = { not: when };
      expect(() => parseSurvey({ id: 'x', questions: [write.scale('q'), write.text('r', { when })] }), String(depth)).not.to.throw();
    }
  });

  it('may chain as many conditions as fit into it', () => {
    const link = (at: number) => ({ id: `q${at}`, type: 'note', label: 'x', when: { question: `q${at + 1}`, is: 1 } });
    const questions = [...Array.from({ length: 5000 }, (_, at) => link(at)), write.scale('q5000')];
    expect(() => {
      const parsed = parseSurvey({ id: 'x', questions });
      if (isSurvey(parsed)) visibleQuestions(parsed, new Map());
    }).not.to.throw();
  });

  it('can not put script into a link, however it hides it', () => {
    for (const href of ['java\tscript:x', '\u0001javascript:x', 'JAVASCRIPT:x', 'vbscript:x', 'view-source:x', 'file:///etc', 'https\u200b:x']) {
      expect(codes({ id: 'x', privacy: { href }, questions: [write.text('q')] }), JSON.stringify(href)).to.deep.equal(['href-forbidden privacy.href']);
    }
  });

  it('gives each question its own place, so that ids of any kind stay apart', () => {
    const ids = ['a b', 'a"b', 'q0', '<script>', '🙂', 'a\nb'];
    const survey = surveyOf(...ids.map((id) => write.text(id)));
    expect(questionsOf(survey).map(({ id }) => id)).to.deep.equal(ids);
  });
});
