import { expect } from '@open-wc/testing';
import type { Receipt, State } from '../../src/survey/session.js';
import { answered, readSurvey, surveyOf, write } from '../support/builders.js';
import { show } from './stage.js';

const survey = readSurvey({
  id: 'x',
  thanks: { en: 'Many thanks from the mayor.' },
  complaint: { href: 'tel:1022', label: 'Call 1022' },
  questions: [write.scale('q'), write.choice('why', { other: true }), write.text('t')],
});
const receipt = (status: Receipt, rest: Partial<State> = {}): State => ({ ...answered(survey, { q: 5 }), status, ...rest });

const HEADINGS: Readonly<Record<Receipt, string>> = {
  sent: 'Thank you. Your answer was sent.',
  queued: 'Your answer is kept on this device.',
  unsaved: 'Your answer was not kept.',
  rejected: 'The office did not accept this answer.',
};
const ACTIONS: Readonly<Record<Receipt, Readonly<Record<string, string>>>> = {
  sent: {},
  queued: { 'Try again': 'retry', 'Delete from this device': 'remove' },
  unsaved: { 'Try again': 'retry' },
  rejected: { 'Delete from this device': 'remove' },
};
const statuses = Object.keys(HEADINGS) as readonly Receipt[];

describe('A receipt', () => {
  for (const status of statuses) {
    it(`says truly what became of the answer: ${status}`, async () => {
      const stage = await show(receipt(status), { headingLevel: 3 });
      const heading = stage.one('heading', HEADINGS[status]);
      expect(heading.getAttribute('aria-level')).to.equal('3');
      expect(stage.one('group', HEADINGS[status]).getAttribute('tabindex')).to.equal('-1');
      for (const other of statuses) if (other !== status) expect(stage.text()).not.to.contain(HEADINGS[other]);
    });

    it(`offers what can be done about it: ${status}`, async () => {
      const stage = await show(receipt(status));
      expect(stage.names('button')).to.deep.equal(Object.keys(ACTIONS[status]));
      for (const name of stage.names('button')) stage.one('button', name).click();
      expect(stage.wishes).to.deep.equal(Object.values(ACTIONS[status]).map((type) => ({ type })));
    });

    it(`has no question left to answer: ${status}`, async () => {
      const stage = await show(receipt(status));
      for (const role of ['radio', 'textbox', 'checkbox']) expect(stage.names(role)).to.deep.equal([]);
    });

    it(`says that a rating gets no reply, and where to complain: ${status}`, async () => {
      const stage = await show(receipt(status));
      expect(stage.text()).to.contain('A rating gets no reply.').and.to.contain('To complain or to ask for a reply:');
      expect(stage.one('link', 'Call 1022').getAttribute('href')).to.equal('tel:1022');
    });

    it(`has a symbol that is not read: ${status}`, async () => {
      const stage = await show(receipt(status));
      expect(stage.root.querySelector('svg')?.closest('[aria-hidden=true]')).not.to.equal(null);
    });
  }

  it('thanks only for what was sent, never for what was not', async () => {
    for (const status of statuses) {
      const text = (await show(receipt(status))).text();
      expect(/thank/i.test(text), status).to.equal(status === 'sent');
      expect(text.includes('Many thanks from the mayor.'), status).to.equal(status === 'sent');
    }
  });

  it('never says that no reply comes to someone who left an address for one', async () => {
    const open = surveyOf(write.scale('q'), write.consent('agree'), write.text('phone', { needs: 'agree', input: 'tel' }));
    const given = answered(open, { q: 5, agree: true, phone: '0912' });
    expect((await show({ ...given, status: 'sent' })).text()).not.to.contain('no reply');
    expect((await show({ ...answered(open, { q: 5, agree: true }), status: 'sent' })).text()).to.contain('A rating gets no reply.');
  });

  it('has words of thanks of its own where the survey has none', async () => {
    const plain = answered(surveyOf(write.scale('q')), { q: 5 });
    expect((await show({ ...plain, status: 'sent' })).text()).to.contain('It helps to make this service better.');
    expect((await show({ ...plain, status: 'sent' })).text()).not.to.contain('To complain');
  });

  it('says when what is kept will be sent', async () => {
    const stage = await show(receipt('queued'), { kept: { n: 3, time: '14:05' } });
    expect(stage.text()).to.contain('It will be sent by itself').and.to.contain('Kept since 14:05. Waiting on this device: 3');
  });

  it('gives the reason of the office, and only of a refusal', async () => {
    const refused = await show(receipt('rejected', { reason: 'Too late' }));
    expect(refused.text()).to.contain('Reason given: Too late');
    // In whatever language and direction the office writes.
    const reason = [...refused.root.querySelectorAll('bdi')].find(({ textContent }) => textContent === 'Too late');
    expect(reason).to.have.property('lang', 'und');
    expect((await show(receipt('rejected'))).text()).not.to.contain('Reason');
    expect((await show(receipt('sent', { reason: 'Too late' }))).text()).not.to.contain('Too late');
  });

  it('gives people their own words back to copy when nothing was kept', async () => {
    const state = answered(survey, { q: 5, t: 'The queue\nis long', why: { value: 'other', other: 'No lift' } });
    const field = (await show({ ...state, status: 'unsaved' })).one('textbox', 'Your words, to copy');
    expect(field).to.have.property('readOnly', true);
    expect(field).to.have.property('value').that.includes('The queue\nis long').and.includes('No lift');
    expect((await show({ ...state, status: 'queued' })).names('textbox')).to.deep.equal([]);
  });

  it('gives back words only, no ids of options', async () => {
    const state = answered(survey, { why: { value: 'other', other: 'No lift' }, t: 'Long' });
    expect((await show({ ...state, status: 'unsaved' })).one('textbox')).to.have.property('value', 'No lift\nLong');
    expect((await show({ ...answered(survey, { why: 'a' }), status: 'unsaved' })).names('textbox')).to.deep.equal([]);
  });

  it('is in the reader’s language', async () => {
    const stage = await show(receipt('unsaved'), { locale: 'vi' });
    stage.one('heading', 'Đánh giá của Ông/Bà chưa được lưu.');
    stage.one('button', 'Thử lại');
  });

  it('can be closed where the page allows it, and is marked in a preview', async () => {
    const stage = await show(receipt('sent'), { dismissible: true, preview: true });
    stage.one('button', 'Close');
    expect(stage.text()).to.contain('Preview');
  });

  it('has a slot for what the page adds', async () => {
    expect((await show(receipt('sent'))).root.querySelector('slot[name=receipt]')).not.to.equal(null);
  });
});

describe('The notice before sending', () => {
  const noticed = readSurvey({ id: 'x', notice: 'We ask for no names.', privacy: { href: '/privacy' }, questions: [write.text('q')] });

  it('has the survey’s own words and the way to the privacy statement', async () => {
    const stage = await show(noticed);
    expect(stage.part('notice').textContent).to.contain('We ask for no names.');
    expect(stage.one('link', 'How your answers are used').getAttribute('href')).to.equal('/privacy');
  });

  it('says so where the answer is linked to a file, and nowhere else', async () => {
    expect((await show(noticed, { caseId: '000.00.12' })).part('notice').textContent).to.contain('This answer is linked to file 000.00.12.');
    expect((await show(noticed)).text()).not.to.contain('linked');
  });

  it('says nothing where there is nothing to say', async () => {
    const stage = await show(surveyOf(write.text('q')));
    expect(stage.part('notice').textContent?.trim()).to.equal('');
  });
});
