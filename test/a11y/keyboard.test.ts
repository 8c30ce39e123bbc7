import { expect } from '@open-wc/testing';
import { flatText, nameOf } from '../support/survey-words.js';
import { EVERY, STEPS } from '../behaviour/definitions.js';
import { openPage } from '../behaviour/page.js';
import type { Page } from '../behaviour/page.js';
import type { SurveyDriver } from '../support/survey-driver.js';

/** Puts the focus just before the survey, as Tab on the page would. */
const before = (page: Page, survey: SurveyDriver): HTMLElement => {
  const field = page.document.createElement('input');
  survey.element.before(field);
  const end = page.document.createElement('input');
  survey.element.after(end);
  field.focus();
  return end;
};

/** Tabs through the survey until the focus has left it. */
const stops = async (page: Page, survey: SurveyDriver): Promise<readonly string[]> => {
  const end = before(page, survey);
  const all: string[] = [];
  for (;;) {
    await survey.keys('Tab');
    if (survey.focused() === end || all.length > 60) return all;
    all.push(survey.called(survey.focused()).replace(/ #.*/, ''));
  }
};

describe('By keyboard alone', () => {
  it('the built-in survey is answered, corrected and sent', async () => {
    const page = await openPage();
    const survey = await page.survey();
    before(page, survey);
    await survey.keys('Tab', 'Tab', 'Tab', 'Enter');
    expect(survey.focused()!.id).to.equal('summary');
    await survey.keys('Tab', 'Enter');
    expect(survey.called(survey.focused())).to.include('radio "Very dissatisfied"');
    await survey.keys('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(survey.element.answers).to.deep.equal({ satisfaction: 4 });
    await survey.keys('Tab', 'Tab', 'h', 'i', 'Tab', 'Enter');
    await survey.state('sent');
    expect(page.endpoint.last.data.answers).to.deep.equal({ satisfaction: 4, comment: 'hi' });
    expect(nameOf(survey.focused()!)).to.equal('Thank you. Your answer was sent.');
  });

  it('the first level of a rating is chosen by Space', async () => {
    const page = await openPage();
    const survey = await page.survey();
    before(page, survey);
    await survey.keys('Tab', 'Space');
    expect(survey.element.answers).to.deep.equal({ satisfaction: 1 });
  });

  it('a survey in steps is gone through, back and forth, and sent', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: STEPS });
    before(page, survey);
    await survey.keys('Tab', 'Space', 'Tab', 'Tab', 'Enter');
    expect(flatText(survey.focused()!)).to.equal('What was amiss');
    await survey.keys('Tab', 's', 'Tab', 'Enter');
    expect(flatText(survey.focused()!)).to.equal('The visit');
    await survey.keys('Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Tab', 'Enter');
    expect(flatText(survey.focused()!)).to.equal('The staff');
    await survey.keys('Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    expect(flatText(survey.focused()!)).to.equal('In your words');
    await survey.keys('Tab', 'Tab', 'Tab', 'Enter');
    await survey.state('sent');
    expect(page.endpoint.last.data.answers).to.deep.equal({ rate: 1, why: 's', kind: 1 });
  });

  it('there is one stop for each rating, choice, box, field, button and link, in the order they are read, and a way out', async () => {
    const page = await openPage();
    const survey = await page.survey({ dismissible: '' }, { definition: EVERY });
    expect(await stops(page, survey)).to.deep.equal([
      'button "Close"',
      'radio "Very dissatisfied"',
      `radio "${survey.options('Would you recommend us?').map((option) => flatText(option.closest('label')!))[0]}"`,
      'radio "On foot"',
      'checkbox "The queue"',
      'checkbox "The forms"',
      'checkbox "The staff"',
      'checkbox "Nothing"',
      'checkbox "Other"',
      'link "Help"',
      'textbox "Anything else?"',
      'checkbox "You may call me"',
      'link "What calls are for"',
      'link "How your answers are used"',
      'button "Send feedback"',
    ]);
  });
});
