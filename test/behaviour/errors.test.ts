import { expect } from '@open-wc/testing';
import { flatText } from '../support/survey-words.js';
import { EVERY } from './definitions.js';
import { openPage, type Page } from './page.js';
import type { SurveyDriver } from '../support/survey-driver.js';

const THREE = {
  id: 'three',
  questions: [
    { id: 'rate', type: 'scale', scale: 'satisfaction5', label: 'How was it?', required: true },
    { id: 'which', type: 'choices', label: 'Which?', required: true, options: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] },
    { id: 'why', type: 'text', label: 'Why?', hint: 'In a word.', required: true },
    { id: 'ok', type: 'consent', label: 'I agree', required: true },
  ],
};

const begin = async (definition: object = THREE): Promise<{ readonly page: Page; readonly survey: SurveyDriver }> => {
  const page = await openPage();
  return { page, survey: await page.survey({}, { definition }) };
};

const describedBy = (control: Element): readonly string[] =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => flatText((control.getRootNode() as ShadowRoot).getElementById(id)!));

describe('What is missing', () => {
  it('is not said of anything before the first try', async () => {
    const { survey } = await begin();
    expect(survey.all('[aria-invalid],:user-invalid').length).to.equal(0);
    expect(survey.all('[part~=error],[part~=summary]').length).to.equal(0);
    expect(survey.all<HTMLInputElement>('input,textarea').filter((control) => !control.validity.valid).length).to.equal(0);
    await survey.answer('Which?', 'A');
    await survey.answer('Which?', 'A');
    expect(survey.all('[aria-invalid],[part~=error]').length).to.equal(0);
  });

  it('is listed on top, and the list takes the focus', async () => {
    const { survey } = await begin();
    await survey.send();
    expect(survey.errors()).to.deep.equal(['Select an answer: How was it?', 'Select an answer: Which?', 'Enter an answer: Why?', 'Tick the box: I agree']);
    const summary = survey.focused()!;
    expect(summary.getAttribute('role')).to.equal('group');
    expect(flatText(survey.root.getElementById(summary.getAttribute('aria-labelledby')!)!)).to.equal('Please check your answers');
    expect(survey.all('[role=alert]').length).to.equal(0);
  });

  it('is said beside each question in the same words, marked as an error for whoever only hears it', async () => {
    const { survey } = await begin();
    await survey.send();
    for (const [index, question] of ['How was it?', 'Which?', 'Why?', 'I agree'].entries()) {
      expect(survey.error(question)).to.equal(survey.errors()[index]);
      expect(flatText(survey.question(question).querySelector('[part~=error]')!)).to.match(/^Error: \w/);
    }
  });

  it('describes every control of its question, after the hint', async () => {
    const { survey } = await begin();
    await survey.send();
    for (const question of ['How was it?', 'Which?'])
      for (const control of survey.options(question)) expect(describedBy(control)).to.deep.equal([`Error: Select an answer: ${question}`]);
    expect(describedBy(survey.field('Why?'))).to.deep.equal(['In a word.', 'Error: Enter an answer: Why?']);
    expect(describedBy(survey.options('I agree')[0]!)).to.deep.equal(['Error: Tick the box: I agree']);
  });

  it('makes the group of radios invalid, not the radios', async () => {
    const { survey } = await begin();
    await survey.send();
    expect(survey.question('How was it?').getAttribute('aria-invalid')).to.equal('true');
    expect(survey.options('How was it?').map((radio) => radio.getAttribute('aria-invalid'))).to.deep.equal([null, null, null, null, null]);
    expect(survey.field('Why?').getAttribute('aria-invalid')).to.equal('true');
    expect(survey.options('I agree')[0]!.getAttribute('aria-invalid')).to.equal('true');
  });

  it('leads to the first control, the chosen one where there is one', async () => {
    const { survey } = await begin({ ...EVERY, questions: EVERY.questions.map((question) => ({ ...question, hint: undefined })) });
    await survey.answer('What was slow?', 'The queue');
    await survey.answer('What was slow?', 'The forms');
    await survey.answer('What was slow?', 'The staff');
    await survey.answer('What was slow?', 'The queue');
    await survey.answer('What was slow?', 'Other');
    await survey.send();
    await survey.click(survey.find('link', 'Select an answer: How was it?'));
    expect(survey.focus()).to.equal(survey.called(survey.options('How was it?')[0]));
    await survey.click(survey.find('link', 'Select at most 2: What was slow?'));
    expect(survey.focus()).to.equal(survey.called(survey.option('What was slow?', 'The forms')));
  });

  it('leads there from the keyboard, and leaves the address of the page alone', async () => {
    const { page, survey } = await begin();
    await survey.send();
    await survey.keys('Tab', 'Tab', 'Tab', 'Enter');
    expect(survey.focus()).to.equal(survey.called(survey.field('Why?')));
    expect(page.window.location.hash).to.equal('');
  });

  it('shrinks as answers come in, without moving the focus', async () => {
    const { survey } = await begin();
    await survey.send();
    await survey.answer('How was it?', 'Satisfied');
    expect(survey.errors()).to.have.length(3);
    expect(survey.error('How was it?')).to.equal(undefined);
    expect(survey.focus()).to.equal(survey.called(survey.option('How was it?', 'Satisfied')));
    await survey.answer('Which?', 'B');
    await survey.type('Why?', 'because');
    await survey.answer('I agree', 'I agree');
    expect(survey.all('[part~=summary],[part~=error],[aria-invalid]').length).to.equal(0);
  });

  it('does not come back until the next try', async () => {
    const { survey } = await begin();
    await survey.send();
    await survey.answer('Which?', 'B');
    await survey.answer('Which?', 'B');
    expect(survey.errors()).to.have.length(3);
    await survey.send();
    expect(survey.errors()).to.have.length(4);
    expect(survey.details('survey-invalid')).to.have.length(2);
  });

  it('is also said where nothing is required and nothing was answered', async () => {
    const { page, survey } = await begin({ id: 'free', questions: [{ id: 'q', type: 'scale', scale: 'yesno', label: 'Good?' }] });
    await survey.send();
    expect(survey.errors()).to.deep.equal(['Select an answer: Good?']);
    expect(page.endpoint.requests).to.deep.equal([]);
    await survey.answer('Good?', 'No');
    await survey.send();
    await survey.state('sent');
  });

  it('is said in the language of the survey', async () => {
    const { survey } = await begin();
    survey.element.lang = 'vi';
    await survey.until('Vietnamese', () => survey.element.locale === 'vi');
    await survey.send();
    expect(survey.errors()[0]).to.equal('Chọn câu trả lời: How was it?');
    expect(survey.text()).to.include('Lỗi: Chọn câu trả lời: How was it?');
    expect(survey.details('survey-invalid')[0]).to.have.nested.property('issues[0].message', 'Chọn câu trả lời: How was it?');
  });
});
