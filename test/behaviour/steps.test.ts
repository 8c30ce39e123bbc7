import { expect } from '@open-wc/testing';
import { STEPS } from './definitions.js';
import { openPage, type Page } from './page.js';
import type { SurveyDriver } from '../support/survey-driver.js';
import { flatText } from '../support/survey-words.js';

const begin = async (attributes = {}): Promise<{ readonly page: Page; readonly survey: SurveyDriver }> => {
  const page = await openPage();
  return { page, survey: await page.survey(attributes, { definition: STEPS }) };
};

const progress = (survey: SurveyDriver): string => flatText(survey.all('[part~=progress]')[0]!);

describe('A survey in steps', () => {
  it('shows one part at a time, says which in words, and has Back from the second on', async () => {
    const { survey } = await begin();
    expect([progress(survey), survey.questions().length, survey.names('button')]).to.deep.equal(['Part 1 of 3', 1, ['Continue']]);
    await survey.answer('How was it?', 'Satisfied');
    await survey.next();
    expect([progress(survey), survey.questions(), survey.names('button')]).to.deep.equal([
      'Part 2 of 3',
      ['Were they kind?', 'Were they clear?'],
      ['Back', 'Continue'],
    ]);
    await survey.next();
    expect([progress(survey), survey.names('button')]).to.deep.equal(['Part 3 of 3', ['Back', 'Send feedback']]);
  });

  it('moves the focus to the heading of each part, forward and back', async () => {
    const { survey } = await begin();
    await survey.answer('How was it?', 'Satisfied');
    await survey.next();
    expect(flatText(survey.focused()!)).to.equal('The staff');
    expect(survey.focused()!.getAttribute('role')).to.equal('heading');
    await survey.back();
    expect(flatText(survey.focused()!)).to.equal('The visit');
  });

  it('describes that heading by the part it is of, and it is another element in each: a change would be said twice', async () => {
    const { survey } = await begin();
    await survey.answer('How was it?', 'Satisfied');
    const heard: [string, Element][] = [];
    for (const go of ['next', 'next', 'back', 'back'] as const) {
      await survey[go]();
      const heading = survey.focused()!;
      heard.push([flatText(survey.root.getElementById(heading.getAttribute('aria-describedby')!)!), heading]);
    }
    expect(heard.map(([words]) => words)).to.deep.equal(['Part 2 of 3', 'Part 3 of 3', 'Part 2 of 3', 'Part 1 of 3']);
    expect(new Set(heard.map(([, heading]) => heading)).size).to.equal(4);
  });

  it('needs an answer to go on and says so, but none to go back', async () => {
    const { survey } = await begin();
    await survey.next();
    expect(survey.errors()).to.deep.equal(['Select an answer: How was it?']);
    expect(progress(survey)).to.equal('Part 1 of 3');
    await survey.answer('How was it?', 'Very dissatisfied');
    await survey.next();
    await survey.next();
    expect(survey.errors()).to.deep.equal(['Enter an answer: Why?']);
    await survey.back();
    expect([progress(survey), survey.errors()]).to.deep.equal(['Part 1 of 4', []]);
  });

  it('keeps every answer on the way back and forth', async () => {
    const { survey } = await begin();
    await survey.answer('How was it?', 'Dissatisfied');
    await survey.next();
    await survey.type('Why?', 'slow');
    await survey.back();
    expect(survey.chosen('How was it?')).to.deep.equal(['Dissatisfied']);
    await survey.next();
    expect(survey.field('Why?').value).to.equal('slow');
  });

  it('counts the parts that are asked, and tells the page of each move, not of the first view', async () => {
    const { survey } = await begin();
    expect(survey.details('survey-step')).to.deep.equal([]);
    await survey.answer('How was it?', 'Very dissatisfied');
    expect(progress(survey)).to.equal('Part 1 of 4');
    await survey.next();
    await survey.back();
    await survey.answer('How was it?', 'Very satisfied');
    await survey.next();
    expect(survey.details('survey-step')).to.deep.equal([
      { section: 'second', index: 1, count: 4 },
      { section: 'first', index: 0, count: 4 },
      { section: 'third', index: 1, count: 3 },
    ]);
  });

  it('sends as shown only what was on display, in the order of the survey', async () => {
    const { page, survey } = await begin();
    await survey.answer('How was it?', 'Satisfied');
    void survey.element.submit();
    await survey.state('sent');
    expect(page.endpoint.last.data.shown).to.deep.equal(['rate']);
    survey.element.reset();
    await survey.state('asking');
    await survey.answer('How was it?', 'Satisfied');
    await survey.next();
    await survey.next();
    await survey.send();
    await page.endpoint.received(2);
    expect(page.endpoint.last.data.shown).to.deep.equal(['rate', 'kind', 'clear', 'words']);
  });

  it('goes back to the part with the fault when it is sent from elsewhere', async () => {
    const { survey } = await begin();
    await survey.answer('How was it?', 'Satisfied');
    await survey.next();
    await survey.back();
    await survey.press('Clear answer');
    await survey.answer('How was it?', 'Satisfied');
    await survey.next();
    await survey.back();
    await survey.press('Clear answer');
    void survey.element.submit();
    await survey.event('survey-invalid');
    expect([progress(survey), survey.errors()]).to.deep.equal(['Part 1 of 3', ['Select an answer: How was it?']]);
  });

  it('goes on with nothing on Enter in a rating or a field', async () => {
    const { survey } = await begin();
    await survey.answer('How was it?', 'Very dissatisfied');
    await survey.keys('Enter');
    expect(progress(survey)).to.equal('Part 1 of 4');
  });

  it('may be laid out as one page, and a page in steps; unlike the definition', async () => {
    const { survey } = await begin({ layout: 'page' });
    expect([survey.questions().length, survey.all('[part~=progress]').length]).to.deep.equal([4, 0]);
    survey.element.setAttribute('layout', 'steps');
    await survey.until('steps', () => survey.questions().length === 1);
    expect(progress(survey)).to.equal('Part 1 of 3');
  });

  it('changes the language of the part on display and stays there', async () => {
    const { survey } = await begin();
    await survey.answer('How was it?', 'Satisfied');
    await survey.next();
    survey.element.lang = 'vi';
    await survey.until('Vietnamese', () => survey.element.locale === 'vi');
    expect(progress(survey)).to.equal('Phần 2/3');
    expect(survey.questions()).to.deep.equal(['Were they kind?', 'Were they clear?']);
  });
});
