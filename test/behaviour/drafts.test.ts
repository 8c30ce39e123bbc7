import { expect } from '@open-wc/testing';
import { EVERY, SHORT, STEPS } from './definitions.js';
import { openPage } from './page.js';
import { down } from '../support/fake-endpoint.js';

const HOW = 'How was it?';
const ABOUT = { 'agency-id': 'A', procedure: 'P', 'case-id': 'C' };

const drafts = (): readonly string[] => Object.keys(sessionStorage);

describe('A draft', () => {
  it('brings back the chosen radio, the boxes and the words after a reload', async () => {
    const page = await openPage();
    let survey = await page.survey({}, { definition: EVERY });
    await survey.answer(HOW, 'Dissatisfied');
    await survey.answer('Would you recommend us?', '0 Not at all likely');
    await survey.answer('What was slow?', 'The staff');
    await survey.answer('How did you come?', 'Other');
    await survey.type(survey.find('textbox', 'Please say which'), 'boat');
    await survey.type('Anything else?', 'So so');
    const values = survey.options(HOW).map(({ value }) => value);
    await page.reload();
    survey = await page.survey({}, { definition: EVERY });
    expect(survey.chosen(HOW)).to.deep.equal(['Dissatisfied']);
    expect(survey.element.answers).to.deep.equal({ rate: 2, nps: 0, why: ['staff'], way: 'other', words: 'So so' });
    expect((survey.find('textbox', 'Please say which') as HTMLInputElement).value).to.equal('boat');
    expect(survey.options(HOW).map(({ value }) => value)).to.deep.equal(values);
    expect(survey.details('survey-answer')).to.deep.equal([]);
  });

  it('brings back the step, and may be sent from there', async () => {
    const page = await openPage();
    let survey = await page.survey({}, { definition: STEPS });
    await survey.answer(HOW, 'Satisfied');
    await survey.next();
    await survey.answer('Were they kind?', 'Yes');
    await page.reload();
    survey = await page.survey({}, { definition: STEPS });
    expect(survey.text()).to.include('Part 2 of 3');
    await survey.next();
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data.answers).to.deep.equal({ rate: 4, kind: 1 });
    expect(page.endpoint.last.data.shown).to.deep.equal(['rate', 'kind', 'clear', 'words']);
  });

  it('never holds contact or consent', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.answer('You may call me', 'You may call me');
    await survey.type('Phone', '0912');
    await survey.answer(HOW, 'Satisfied');
    const [key] = drafts();
    expect(sessionStorage.getItem(key!)).not.to.match(/0912|agree|phone/);
    await page.reload();
    const again = await page.survey({}, { definition: EVERY });
    expect(again.chosen('You may call me')).to.deep.equal([]);
    expect(again.names('textbox')).not.to.include('Phone');
  });

  it('lives for thirty minutes', async () => {
    const page = await openPage();
    let survey = await page.survey({}, { definition: SHORT });
    await survey.answer(HOW, 'Satisfied');
    const written = page.hour;
    for (const [age, kept] of [[30 * 60_000 - 1000, ['Satisfied']], [30 * 60_000 + 1000, []]] as const) {
      page.hour = written + age;
      await page.reload();
      survey = await page.survey({}, { definition: SHORT });
      expect(survey.chosen(HOW)).to.deep.equal(kept);
    }
  });

  for (const [name, value] of [['agency-id', 'B'], ['procedure', 'Q'], ['case-id', 'D']] as const)
    it(`belongs to its ${name}`, async () => {
      const page = await openPage();
      const survey = await page.survey(ABOUT, { definition: SHORT });
      await survey.answer(HOW, 'Satisfied');
      await page.reload();
      expect((await page.survey({ ...ABOUT, [name]: value }, { definition: SHORT })).chosen(HOW)).to.deep.equal([]);
      expect((await page.survey(ABOUT, { definition: SHORT })).chosen(HOW)).to.deep.equal(['Satisfied']);
    });

  it('belongs to its survey and version', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    await survey.answer(HOW, 'Satisfied');
    await page.reload();
    for (const other of [{ ...SHORT, id: 'other' }, { ...SHORT, version: '2' }])
      expect((await page.survey({}, { definition: other })).chosen(HOW)).to.deep.equal([]);
  });

  for (const attributes of [{ storage: 'none' }, { mode: 'kiosk' }, { mode: 'entry' }, { preview: '' }])
    it(`is not kept with ${Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)}`, async () => {
      const page = await openPage();
      const survey = await page.survey(attributes, { definition: SHORT });
      await survey.answer(HOW, 'Satisfied');
      await survey.type('Anything else?', 'x');
      expect(await page.stored()).to.deep.equal([]);
    });

  it('is gone once the answer is sent, kept, or wiped', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    await survey.answer(HOW, 'Satisfied');
    expect(drafts()).to.have.length(1);
    survey.element.reset();
    expect(drafts()).to.deep.equal([]);
    await survey.state('asking');
    await survey.answer(HOW, 'Satisfied');
    page.endpoint.reply = down;
    await survey.send();
    await survey.state('queued');
    expect(drafts()).to.deep.equal([]);
  });

  it('that was tampered with is left out, as far as it no longer fits', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    await survey.answer(HOW, 'Satisfied');
    const [key] = drafts();
    for (const nonsense of ['{', 'null', '[]', sessionStorage.getItem(key!)!.replace('"value":4', '"value":9')]) {
      sessionStorage.setItem(key!, nonsense);
      await page.reload();
      expect((await page.survey({}, { definition: SHORT })).element.answers).to.deep.equal({});
    }
  });

  it('is done without where the browser forbids it', async () => {
    const deny = () => { throw new DOMException('denied', 'SecurityError'); };
    const page = await openPage({ before: (window) => Object.defineProperty(window, 'sessionStorage', { get: deny }) });
    const survey = await page.survey({}, { definition: SHORT });
    await survey.answer(HOW, 'Satisfied');
    await survey.send();
    await survey.state('sent');
  });
});
