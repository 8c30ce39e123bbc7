import { expect } from '@open-wc/testing';
import { EVERY } from './definitions.js';
import { openPage } from './page.js';

const MORE = 'Anything else?';
const AGREE = 'You may call me';

const counter = (text: string): string => /Characters (left|too many): \d+/.exec(text)?.[0] ?? '';

describe('A field for words', () => {
  it('counts what is left as people count, and never stops anyone typing', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    const count = () => counter(survey.question(MORE).textContent!);
    expect(survey.field(MORE).hasAttribute('maxlength')).to.equal(false);
    expect(count()).to.equal('Characters left: 20');
    await survey.paste(MORE, 'Rất tốt'.normalize('NFD'));
    expect(count()).to.equal('Characters left: 13');
    await survey.paste(MORE, '👨‍👩‍👧‍👦');
    expect(count()).to.equal('Characters left: 12');
    await survey.paste(MORE, 'a'.repeat(15));
    expect(count()).to.equal('Characters too many: 3');
    expect(survey.field(MORE).value).to.have.length('Rất tốt'.normalize('NFD').length + '👨‍👩‍👧‍👦'.length + 15);
  });

  it('that is too long is a fault at Send, not before, and mended by shortening', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.answer('How was it?', 'Satisfied');
    await survey.paste(MORE, 'a'.repeat(21));
    expect(survey.text()).not.to.include('Shorten');
    await survey.send();
    expect(survey.errors()).to.deep.equal(['Shorten to 20 characters: Anything else?']);
    expect(survey.element.state).to.equal('asking');
    await survey.click(survey.field(MORE));
    await survey.keys('End', 'Backspace');
    expect(survey.errors()).to.deep.equal([]);
    await survey.send();
    await survey.state('sent');
  });

  it('is sent composed and without blanks at its ends; blanks alone are no answer', async () => {
    const page = await openPage();
    const definition = { id: 'w', questions: [{ id: 'a', type: 'text', label: 'A' }, { id: 'b', type: 'text', label: 'B' }] };
    const survey = await page.survey({}, { definition });
    await survey.paste('A', '  Cảm ơn '.normalize('NFD'));
    await survey.paste('B', '   ');
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data.answers).to.deep.equal({ a: 'Cảm ơn' });
    expect(page.endpoint.last.data.shown).to.deep.equal(['a', 'b']);
  });

  it('keeps the caret where it is while someone types in the middle', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.type(MORE, 'ac');
    await survey.keys('ArrowLeft');
    await survey.keys('b', 'x');
    expect(survey.field(MORE).value).to.equal('abxc');
  });

  it('in one line sends nothing on Enter', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: { id: 'w', questions: [{ id: 'a', type: 'text', label: 'A' }] } });
    await survey.type('A', 'yes');
    await survey.keys('Enter');
    expect([survey.element.state, page.endpoint.requests.length]).to.deep.equal(['asking', 0]);
  });

  it('that is required is asked for in words', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: { id: 'w', questions: [{ id: 'a', type: 'text', label: 'Why?', required: true }] } });
    await survey.send();
    expect(survey.errors()).to.deep.equal(['Enter an answer: Why?']);
    expect(survey.field('Why?').getAttribute('aria-invalid')).to.equal('true');
  });
});

describe('Contact', () => {
  it('is asked for only with consent, which is not ticked beforehand', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    expect(survey.chosen(AGREE)).to.deep.equal([]);
    expect(survey.names('textbox')).to.deep.equal([MORE]);
    await survey.answer(AGREE, AGREE);
    expect(survey.names('textbox')).to.deep.equal([MORE, 'Phone', 'Mail']);
    expect(['Phone', 'Mail'].map((name) => survey.field(name)).map(({ type, autocomplete }) => [type, autocomplete])).to.deep.equal([
      ['tel', 'tel'],
      ['email', 'email'],
    ]);
  });

  it('travels apart from the answers, with the consent given', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.answer('How was it?', 'Satisfied');
    await survey.answer(AGREE, AGREE);
    await survey.type('Phone', '0912 345 678');
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data.answers).to.deep.equal({ rate: 4 });
    expect(page.endpoint.last.data.contact).to.deep.equal({ phone: '0912 345 678', consent: { question: 'agree', at: '2026-01-05T09:00:00.000Z', locale: 'en' } });
  });

  it('stays behind when the consent is taken back', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.answer('How was it?', 'Satisfied');
    await survey.answer(AGREE, AGREE);
    await survey.type('Phone', '0912');
    await survey.answer(AGREE, AGREE);
    expect(survey.details('survey-answer').at(-1)).to.deep.equal({ question: 'agree', value: null });
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.requests[0]!.body).not.to.include('0912');
    expect(page.endpoint.last.data).not.to.have.property('contact');
  });

  it('wants an address that is one', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.answer('How was it?', 'Satisfied');
    await survey.answer(AGREE, AGREE);
    await survey.type('Mail', 'lan');
    await survey.send();
    expect(survey.errors()).to.deep.equal(['Enter an address like name@example.org: Mail']);
    await survey.type('Mail', '@vidu.vn');
    expect(survey.errors()).to.deep.equal([]);
  });

  it('that must be consented to is asked for in words', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: { id: 'c', questions: [{ id: 'ok', type: 'consent', label: 'I agree', required: true }] } });
    await survey.send();
    expect(survey.errors()).to.deep.equal(['Tick the box: I agree']);
  });
});

describe('A note', () => {
  it('is words with a link, and never among what was asked', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    expect(survey.text()).to.include('Nearly done.');
    expect(survey.find('link', 'Help').getAttribute('href')).to.equal('/help');
    await survey.answer('How was it?', 'Satisfied');
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data.shown).to.deep.equal(['rate', 'nps', 'way', 'why', 'words', 'agree']);
  });
});
