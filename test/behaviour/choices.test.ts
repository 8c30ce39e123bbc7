import { expect } from '@open-wc/testing';
import { EVERY } from './definitions.js';
import { openPage } from './page.js';

const WAY = 'How did you come?';
const SLOW = 'What was slow?';

describe('A choice', () => {
  it('is one of several radios, and can be taken back', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    expect(survey.options(WAY).map(({ type }) => type)).to.deep.equal(['radio', 'radio', 'radio']);
    await survey.answer(WAY, 'On foot');
    await survey.answer(WAY, 'By bus');
    expect(survey.chosen(WAY)).to.deep.equal(['By bus']);
    await survey.press('Clear answer');
    expect(survey.chosen(WAY)).to.deep.equal([]);
    expect(survey.details('survey-answer').at(-1)).to.deep.equal({ question: 'way', value: null });
  });

  it('asks for words after "Other", directly behind it, and sends them beside the answer', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.answer('How was it?', 'Satisfied');
    expect(survey.names('textbox')).not.to.include('Please say which');
    await survey.answer(WAY, 'Other');
    await survey.keys('Tab');
    expect(survey.focus()).to.equal(survey.called(survey.find('textbox', 'Please say which')));
    await survey.type(survey.find('textbox', 'Please say which'), 'by boat');
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data.answers).to.deep.equal({ rate: 4, way: 'other' });
    expect(page.endpoint.last.data.other).to.deep.equal({ way: 'by boat' });
  });

  it('keeps the words to "Other" while something else is chosen, and does not send them', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.answer('How was it?', 'Satisfied');
    await survey.answer(WAY, 'Other');
    await survey.type(survey.find('textbox', 'Please say which'), 'boat');
    await survey.answer(WAY, 'By bus');
    expect(survey.names('textbox')).not.to.include('Please say which');
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data).not.to.have.property('other');
    expect(page.endpoint.last.data.answers).to.deep.equal({ rate: 4, way: 'bus' });
  });

  it('never tells the page the words to "Other"', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.answer(WAY, 'Other');
    await survey.type(survey.find('textbox', 'Please say which'), 'x');
    expect(JSON.stringify(survey.details('survey-answer'))).not.to.include('"x"');
  });
});

describe('A list of choices', () => {
  it('is checkboxes, whose answer is a list in the order of the survey', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    expect(survey.options(SLOW).map(({ type }) => type)).to.deep.equal(Array.from({ length: 5 }, () => 'checkbox'));
    await survey.answer(SLOW, 'The staff');
    await survey.answer(SLOW, 'The queue');
    expect(survey.element.answers).to.deep.equal({ why: ['queue', 'staff'] });
    await survey.answer(SLOW, 'The staff');
    expect(survey.element.answers).to.deep.equal({ why: ['queue'] });
  });

  it('with nothing left ticked is no answer', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.answer('How was it?', 'Satisfied');
    await survey.answer(SLOW, 'The staff');
    await survey.answer(SLOW, 'The staff');
    expect(survey.details('survey-answer').at(-1)).to.deep.equal({ question: 'why', value: null });
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data.answers).to.deep.equal({ rate: 4 });
  });

  it('lets an exclusive option stand alone, in both directions', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.answer(SLOW, 'The queue');
    await survey.answer(SLOW, 'Nothing');
    expect(survey.chosen(SLOW)).to.deep.equal(['Nothing']);
    await survey.answer(SLOW, 'The forms');
    expect(survey.chosen(SLOW)).to.deep.equal(['The forms']);
  });

  it('says how many are too many, and is content as soon as there are fewer', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.answer('How was it?', 'Satisfied');
    for (const option of ['The queue', 'The forms', 'The staff']) await survey.answer(SLOW, option);
    expect(survey.errors()).to.deep.equal([]);
    await survey.send();
    expect(survey.errors()).to.deep.equal(['Select at most 2: What was slow?']);
    await survey.answer(SLOW, 'The forms');
    expect(survey.errors()).to.deep.equal([]);
  });

  it('says how many are too few, unless nothing or an exclusive option is ticked', async () => {
    const page = await openPage();
    const options = [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }, { id: 'n', label: 'None', exclusive: true }];
    const definition = { id: 'min', questions: [{ id: 'q', type: 'choices', min: 2, label: 'Which?', options }, { id: 'r', type: 'scale', scale: 'yesno', label: 'Good?' }] };
    const survey = await page.survey({}, { definition });
    await survey.answer('Good?', 'Yes');
    expect(survey.element.checkValidity()).to.equal(true);
    await survey.answer('Which?', 'A');
    await survey.send();
    expect(survey.errors()).to.deep.equal(['Select at least 2: Which?']);
    await survey.answer('Which?', 'None');
    expect(survey.errors()).to.deep.equal([]);
    expect(survey.element.checkValidity()).to.equal(true);
  });

  it('takes words to "Other" among several, with a comma in them', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    await survey.answer('How was it?', 'Satisfied');
    await survey.answer(SLOW, 'The queue');
    await survey.answer(SLOW, 'Other');
    await survey.type(survey.find('textbox', 'Please say which'), 'lift, stairs');
    await survey.send();
    await survey.state('sent');
    expect(page.endpoint.last.data.answers).to.deep.equal({ rate: 4, why: ['queue', 'other'] });
    expect(page.endpoint.last.data.other).to.deep.equal({ why: 'lift, stairs' });
  });
});
