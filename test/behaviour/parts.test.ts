import { expect } from '@open-wc/testing';
import { accept, down } from '../support/fake-endpoint.js';
import { EVERY, STEPS } from './definitions.js';
import { openPage } from './page.js';
import type { SurveyDriver } from '../support/survey-driver.js';

const PUBLIC = (
  'survey header title intro progress section section-title question label hint error summary scale scale-ends scale-item scale-symbol scale-label ' +
  'option option-control textarea input count consent notice actions button button-primary button-secondary status receipt'
).split(' ');

const STATES = ['scale-item--checked', 'option--checked', 'consent--checked'];

const partsOf = (survey: SurveyDriver): readonly string[] =>
  [...new Set([...survey.root.querySelectorAll('[part]')].flatMap((element) => [...element.part]))];

describe('The parts', () => {
  it('are all there while the survey is asked, and none but the public ones', async () => {
    const page = await openPage();
    const survey = await page.survey({ dismissible: '' }, { definition: EVERY });
    await survey.answer('How did you come?', 'Other');
    await survey.answer('You may call me', 'You may call me');
    await survey.send();
    const steps = await page.survey({}, { definition: STEPS });
    await survey.answer('Would you recommend us?', '3');
    const here = new Set([...partsOf(survey), ...partsOf(steps)]);
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    const all = new Set([...here, ...partsOf(survey)]);
    expect(PUBLIC.filter((part) => !all.has(part))).to.deep.equal([]);
    expect([...all].filter((part) => ![...PUBLIC, ...STATES].includes(part))).to.deep.equal([]);
    expect(STATES.filter((part) => !all.has(part))).to.deep.equal([]);
  });

  it('are only in the states they belong to', async () => {
    const page = await openPage();
    page.endpoint.reply = down;
    const survey = await page.survey({}, { definition: EVERY });
    const has = (...names: readonly string[]) => names.map((name) => partsOf(survey).includes(name));
    expect(has('summary', 'error', 'receipt', 'scale-item--checked')).to.deep.equal([false, false, false, false]);
    await survey.send();
    expect(has('summary', 'error')).to.deep.equal([true, true]);
    await survey.rate();
    expect(has('summary', 'error', 'scale-item--checked')).to.deep.equal([false, false, true]);
    await survey.send();
    await survey.state('queued');
    expect(has('receipt', 'actions', 'question', 'status')).to.deep.equal([true, false, false, true]);
    page.endpoint.reply = accept;
  });

  it('can be styled by the page', async () => {
    const page = await openPage();
    const sheet = page.document.head.appendChild(page.document.createElement('style'));
    sheet.textContent = 'satisfaction-survey::part(scale-item--checked) { text-decoration-line: underline }';
    const survey = await page.survey({}, { definition: EVERY });
    await survey.rate();
    expect(page.window.getComputedStyle(survey.all('[part~="scale-item--checked"]')[0]!).textDecorationLine).to.equal('underline');
    sheet.remove();
  });

  it('leave room for what the page puts into the slots', async () => {
    const page = await openPage();
    const children = ['title', 'intro', 'notice', 'footer', 'challenge'].map((slot) => `<p slot="${slot}">Mine: ${slot}</p>`).join('');
    const survey = await page.survey({}, { definition: EVERY, children: `${children}<p slot="receipt">Mine: receipt</p>` });
    for (const slot of ['title', 'intro', 'notice', 'footer', 'challenge']) expect(survey.text()).to.include(`Mine: ${slot}`);
    expect(survey.text()).not.to.include('The office and you').and.not.to.include('Two minutes.');
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    expect(survey.text()).to.include('Mine: receipt').and.to.include('Mine: footer');
  });
});
