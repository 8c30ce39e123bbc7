import { expect } from '@open-wc/testing';
import { toResponse, type ResponseData } from '../../src/response/response.js';
import type { Survey } from '../../src/survey/survey.js';
import { answered, circumstances, surveyOf, write } from '../support/builders.js';

const survey = surveyOf(
  write.scale('q'),
  write.consent('agree', { when: { question: 'q', atMost: 3 } }),
  write.text('phone', { needs: 'agree' }),
  write.text('mail', { needs: 'agree', input: 'email' }),
);

const data = (answers: Parameters<typeof answered>[1], of: Survey = survey): ResponseData => toResponse(answered(of, answers), circumstances()).data;
const AT = { at: '2026-01-05T09:00:00.000Z', locale: 'vi' };

describe('Contact', () => {
  it('goes along with its consent, keyed by question, and nowhere else', () => {
    const given = data({ q: 1, agree: true, phone: ' 1022 ', mail: 'a@example.org' });
    expect(given.contact).to.deep.equal({ phone: '1022', mail: 'a@example.org', consent: { question: 'agree', ...AT } });
    expect(given.answers).to.deep.equal({ q: 1 });
    expect(JSON.stringify(given).split('1022')).to.have.length(2);
  });

  it('does not go along without consent, not even as a trace of having been written', () => {
    for (const agree of [false, undefined as never]) {
      const given = data({ q: 1, agree: true, phone: '1022', mail: 'a@example.org' });
      expect(given).to.have.property('contact');
      const refused = data({ q: 1, phone: '1022', mail: 'a@example.org', agree });
      expect(refused).not.to.have.property('contact');
      expect(JSON.stringify(refused)).not.to.contain('1022');
      expect(refused.answers).to.deep.equal({ q: 1 });
    }
  });

  it('does not go along if the consent was given and then hidden', () => {
    const given = data({ agree: true, phone: '1022', q: 5 });
    expect(given).not.to.have.property('contact');
    expect(JSON.stringify(given)).not.to.contain('1022');
  });

  it('is only what was filled in', () => {
    expect(data({ q: 1, agree: true, phone: '1022', mail: '  ' }).contact).to.have.all.keys('phone', 'consent');
  });

  it('keeps a consent that guards no field, or of which no field was filled in', () => {
    expect(data({ q: 1, agree: true }).contact).to.deep.equal({ consent: { question: 'agree', ...AT } });
    expect(data({ ok: true }, surveyOf(write.consent('ok'))).contact).to.deep.equal({ consent: { question: 'ok', ...AT } });
  });

  it('names the consent that guards it, not another that was given too', () => {
    const two = surveyOf(write.consent('news'), write.consent('agree'), write.text('phone', { needs: 'agree' }));
    expect(data({ news: true, agree: true, phone: '1022' }, two).contact).to.deep.equal({ phone: '1022', consent: { question: 'agree', ...AT } });
  });

  it('of one consent does not go along with another', () => {
    const two = surveyOf(write.consent('a'), write.consent('b'), write.text('phone', { needs: 'a' }), write.text('mail', { needs: 'b' }));
    expect(data({ a: true, phone: '1022', mail: 'x' }, two).contact).to.deep.equal({ phone: '1022', consent: { question: 'a', ...AT } });
  });

  it('is composed (NFC) like every text', () => {
    const name = 'Nguyễn';
    expect(data({ q: 1, agree: true, phone: name.normalize('NFD') }).contact).to.have.property('phone', name);
  });

  it('has no field called "consent": the name is taken by the consent itself', () => {
    const odd = () => surveyOf(write.consent('agree'), write.text('consent', { needs: 'agree' }));
    expect(odd).to.throw('reserved-id');
  });

  it('may be called "__proto__"', () => {
    const odd = surveyOf(write.consent('agree'), write.text('__proto__', { needs: 'agree' }));
    const { contact } = data({ agree: true, ['__proto__']: '1022' }, odd);
    expect(contact).to.have.own.property('__proto__', '1022');
  });
});
