import { expect } from '@open-wc/testing';
import { toResponse, type Circumstances, type Response, type ResponseData } from '../../src/response/response.js';
import { begin, type State } from '../../src/survey/session.js';
import { answered, answering, circumstances, NOW, played, sectionsOf, surveyOf, write } from '../support/builders.js';

const survey = surveyOf(
  write.note('hello'),
  write.scale('s15', { allowNotApplicable: true }),
  write.scale('s16', { allowNotApplicable: true }),
  write.choices('reasons', { other: true }),
  write.choice('office', { other: true }),
  write.text('comment', { when: { question: 's15', atMost: 3 } }),
);

const respond = (answers: Parameters<typeof answered>[1], rest: Partial<Circumstances> = {}, of = survey): Response => toResponse(answered(of, answers), circumstances(rest));
const data = (...given: Parameters<typeof respond>): ResponseData => respond(...given).data;
const dataOf = (state: State): ResponseData => toResponse(state, circumstances()).data;

describe('A response', () => {
  it('is, with everything in it, exactly what the contract shows', () => {
    const full = surveyOf(
      write.scale('s15'), write.scale('s17', { allowNotApplicable: true }), write.choices('reasons', { other: true }),
      write.text('comment'), write.consent('agree'), write.text('phone', { input: 'tel', needs: 'agree' }),
    );
    const about = { agencyId: 'H49.12', agency: 'UBND', procedure: '1.001612', procedureName: 'Đăng ký khai sinh', unit: 'Quầy 3', caseId: '000.00.12' };
    const given = respond(
      { s15: 4, s17: { notApplicable: true }, reasons: { value: ['a', 'other'], other: 'the queue' }, comment: 'Cảm ơn', agree: true, phone: '1022' },
      { about, ticket: 'eyJ', context: { theme: 'dark', visits: 3, kiosk: false } },
      full,
    );
    expect(given).to.deep.equal({
      specversion: '1.0',
      id: '0193e0a0-0000-7000-8000-000000000001',
      type: 'satisfaction-survey.response.v1',
      source: 'https://portal.example.gov.vn/done',
      time: '2026-01-05T09:00:00.000Z',
      subject: '1.001612',
      datacontenttype: 'application/json',
      data: {
        survey: { id: 'test', version: '1' },
        answers: { s15: 4, reasons: ['a', 'other'], comment: 'Cảm ơn' },
        other: { reasons: 'the queue' },
        notApplicable: ['s17'],
        shown: ['s15', 's17', 'reasons', 'comment', 'agree', 'phone'],
        contact: { phone: '1022', consent: { question: 'agree', at: '2026-01-05T09:00:00.000Z', locale: 'vi' } },
        locale: 'vi',
        channel: 'web',
        ticket: 'eyJ',
        about,
        context: { theme: 'dark', visits: 3, kiosk: false },
        startedAt: '2026-01-05T08:59:19.000Z',
        client: { name: 'satisfaction-survey', version: '0.1.0' },
        signals: { seconds: 41, trap: false },
      },
    });
  });

  it('leaves empty parts out, but never answers and shown', () => {
    const given = toResponse(begin(surveyOf(write.note('n')), 'page'), circumstances({ ticket: '', context: {}, about: { agency: '', procedure: '' } }));
    expect(given).to.have.all.keys('specversion', 'id', 'type', 'source', 'time', 'datacontenttype', 'data');
    expect(given.data).to.have.all.keys('survey', 'answers', 'shown', 'locale', 'channel', 'startedAt', 'client', 'signals');
    expect(given.data).to.deep.include({ answers: {}, shown: [] });
  });

  it('leaves out what an attribute that was taken away leaves behind', () => {
    const gone = null as never;
    expect(data({}, { ticket: gone, context: gone, about: { agency: gone, unit: 'A' } })).to.not.have.any.keys('ticket', 'context');
    expect(data({}, { about: { agency: gone, unit: 'A' } }).about).to.deep.equal({ unit: 'A' });
    expect(respond({}, { about: { procedure: gone } })).not.to.have.property('subject');
  });

  it('names of the agency and the procedure only what the page says', () => {
    expect(data({}, { about: { agencyId: 'H49', unit: '' } }).about).to.deep.equal({ agencyId: 'H49' });
  });

  it('is plain JSON that survives writing and reading', () => {
    const given = respond({ s15: 1, comment: 'x' }, { context: { a: 1 } });
    expect(JSON.parse(JSON.stringify(given))).to.deep.equal(given);
  });

  it('changes nothing in the state it is made of', () => {
    const state = answered(survey, { s15: 1, comment: ' x ' });
    dataOf(state);
    expect(state.answers.get('comment')).to.deep.equal({ value: ' x ' });
  });
});

describe('The answers of a response', () => {
  it('are numbers, ids of options and words, never what was shown', () => {
    expect(data({ s15: 1, reasons: ['c', 'a'], office: 'b', comment: 'slow' }).answers).to.deep.equal({ s15: 1, reasons: ['c', 'a'], office: 'b', comment: 'slow' });
  });

  it('keep 0, which is an answer', () => {
    expect(data({ q: 0 }, {}, surveyOf(write.scale('q', { scale: 'recommend' }))).answers).to.deep.equal({ q: 0 });
  });

  it('stand in the order of the definition, whatever was answered first', () => {
    const given = data({ office: 'b', s16: 1, s15: 1 });
    expect(Object.keys(given.answers)).to.deep.equal(['s15', 's16', 'office']);
    expect(given.shown).to.deep.equal(['s15', 's16', 'reasons', 'office', 'comment']);
  });

  it('are not there for what was left out: spaces, an empty list, an answer taken back', () => {
    expect(data({ s15: 1, reasons: [], comment: ' \n ', s16: undefined as never })).to.deep.include({ answers: { s15: 1 }, shown: ['s15', 's16', 'reasons', 'office', 'comment'] });
  });

  it('are not there for hidden questions, which were not shown either', () => {
    const state = answered(survey, { s15: 1, comment: 'slow' });
    const given = dataOf(played(state, answering(state, 's15', 5)));
    expect(given.answers).to.deep.equal({ s15: 5 });
    expect(given.shown).not.to.include('comment');
  });

  it('that do not apply are named apart and have no value', () => {
    const given = data({ s15: { notApplicable: true }, s16: 5 });
    expect(given).to.deep.include({ answers: { s16: 5 }, notApplicable: ['s15'] });
    expect(given.shown).to.include('s15');
  });

  it('are composed (NFC) and without spaces around, however they were typed', () => {
    const typed = '  Hài lòng\nlắm \n'.normalize('NFD');
    expect(data({ s15: 1, comment: typed, office: { value: 'other', other: typed } })).to.deep.include({
      answers: { s15: 1, office: 'other', comment: 'Hài lòng\nlắm' },
      other: { office: 'Hài lòng\nlắm' },
    });
  });

  it('have words to "other" only while it is chosen, and only if there are any', () => {
    expect(data({ office: { value: 'a', other: 'old words' } })).not.to.have.property('other');
    expect(data({ reasons: { value: ['a'], other: 'old words' } })).not.to.have.property('other');
    expect(data({ office: { value: 'other', other: '  ' } })).to.deep.include({ answers: { office: 'other' } }).and.not.to.have.property('other');
    expect(data({ office: 'other' })).not.to.have.property('other');
  });

  it('are kept under ids that objects have of themselves', () => {
    const odd = surveyOf(...['constructor', '__proto__', 'toString', 'hasOwnProperty'].map((id) => write.choice(id, { other: true })));
    const { answers, other, shown } = data({ constructor: 'a', toString: { value: 'other', other: 'x' }, ['__proto__']: { value: 'other', other: 'y' } }, {}, odd);
    expect(Object.entries(answers)).to.deep.equal([['constructor', 'a'], ['__proto__', 'other'], ['toString', 'other']]);
    expect(Object.entries(other ?? {})).to.deep.equal([['__proto__', 'y'], ['toString', 'x']]);
    expect(shown).to.have.length(4);
    expect(JSON.parse(JSON.stringify(answers))).to.have.own.property('__proto__', 'other');
  });
});

describe('What a response says was shown', () => {
  it('has no notes', () => {
    expect(data({}).shown).not.to.include('hello');
  });

  it('is, in steps, only what was displayed, in the order of the definition', () => {
    const steps = sectionsOf([write.scale('a')], [write.scale('b')], [write.scale('c')]);
    const first = answered(steps, { a: 1 }, 'steps');
    expect(dataOf(first).shown).to.deep.equal(['a']);
    expect(dataOf(played(first, { type: 'next' }, { type: 'back' })).shown).to.deep.equal(['a', 'b']);
  });

  it('is, in steps, no question that was displayed and then hidden', () => {
    const steps = sectionsOf([write.scale('a')], [write.scale('b', { when: { question: 'a', is: 1 } })], [write.scale('c')]);
    const seen = played(answered(steps, { a: 1 }, 'steps'), { type: 'next' }, answering(begin(steps, 'steps'), 'b', 5), { type: 'back' });
    const hidden = played(seen, answering(seen, 'a', 2));
    expect(dataOf(seen)).to.deep.include({ shown: ['a', 'b'], answers: { a: 1, b: 5 } });
    expect(dataOf(hidden)).to.deep.include({ shown: ['a'], answers: { a: 2 } });
  });
});

describe('The circumstances of a response', () => {
  it('are its source, subject, language and channel as the page says them', () => {
    const given = respond({}, { source: 'https://a.example/b', locale: 'en', channel: 'kiosk', about: { procedure: '1.2' } });
    expect(given).to.include({ source: 'https://a.example/b', subject: '1.2', id: circumstances().id });
    expect(given.data).to.include({ locale: 'en', channel: 'kiosk' });
    expect(respond({})).not.to.have.property('subject');
  });

  it('are the time it took in whole seconds, never less than none', () => {
    const seconds = (startedAt: number) => data({}, { startedAt }).signals.seconds;
    expect([NOW - 41_499, NOW - 40_500, NOW, NOW + 60_000].map(seconds)).to.deep.equal([41, 41, 0, 0]);
  });

  it('are whether the field that people never see was filled in', () => {
    expect(data({}, { trap: true }).signals.trap).to.equal(true);
  });

  it('keep what the page adds, 0 and false too, under any name', () => {
    const context = JSON.parse('{ "zero": 0, "no": false, "empty": "", "__proto__": 1 }');
    expect(Object.entries(data({}, { context }).context ?? {})).to.deep.equal([['zero', 0], ['no', false], ['empty', ''], ['__proto__', 1]]);
  });
});
