import { expect } from '@open-wc/testing';
import { accept, down, refuse } from '../support/fake-endpoint.js';
import { EVERY } from './definitions.js';
import { openPage, type Page, type PageOptions } from './page.js';
import type { SurveyDriver } from '../support/survey-driver.js';
import { nameOf } from '../support/survey-words.js';

interface Begun {
  readonly page: Page;
  readonly survey: SurveyDriver;
}

const begin = async (attributes = {}, definition: object = EVERY, options: PageOptions = {}): Promise<Begun> => {
  const page = await openPage(options);
  const survey = await page.survey(attributes, { definition });
  await survey.rate();
  return { page, survey };
};

const withoutStorage: PageOptions = {
  before: (window) => Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('denied', 'SecurityError'); } }),
};

const hasFocus = ({ survey }: Begun): void => {
  expect(survey.focused()!.getAttribute('role')).to.equal('group');
  expect(nameOf(survey.focused()!)).to.equal(survey.receipt().heading);
};

const neverThanks = (survey: SurveyDriver): void => {
  expect(survey.text()).not.to.match(/thank/i);
};

describe('An answer that was neither sent nor kept', () => {
  for (const [name, attributes, options] of [
    ['storage="none"', { storage: 'none' }, {}],
    ['storage that the browser forbids', {}, withoutStorage],
  ] as const)
    it(`with ${name} says so, gives back the words, and can be tried again`, async () => {
      const begun = await begin(attributes, EVERY, options);
      const { page, survey } = begun;
      await survey.answer('How did you come?', 'Other');
      await survey.type(survey.find('textbox', 'Please say which'), 'by boat');
      await survey.type('Anything else?', 'Too slow');
      page.endpoint.reply = down;
      await survey.send();
      await survey.state('unsaved');
      expect(survey.receipt().heading).to.equal('Your answer was not kept.');
      expect(survey.receipt().buttons).to.deep.equal(['Try again']);
      const words = survey.find('textbox', 'Your words, to copy') as HTMLTextAreaElement;
      expect([words.value, words.readOnly]).to.deep.equal(['by boat\nToo slow', true]);
      neverThanks(survey);
      hasFocus(begun);
      expect(survey.details('survey-queued').filter(({ durable }) => durable)).to.deep.equal([]);
      page.endpoint.reply = accept;
      await survey.press('Try again');
      await survey.state('sent');
      expect(new Set(page.endpoint.requests.map(({ body }) => body)).size).to.equal(1);
    });

  it('stays under way without storage until the reply comes', async () => {
    const { page, survey } = await begin({ storage: 'none' });
    const release = page.endpoint.hold();
    await survey.send();
    await page.endpoint.received(1);
    await page.clock.advance(14_000);
    expect(survey.element.state).to.equal('submitting');
    release(accept);
    await survey.state('sent');
    expect(await page.stored()).to.deep.equal([]);
  });

  it('says so without storage when no reply comes in time', async () => {
    const { page, survey } = await begin({ storage: 'none' });
    page.endpoint.hold();
    await survey.send();
    await page.endpoint.received(1);
    await page.clock.advance(15_000);
    await survey.state('unsaved');
    neverThanks(survey);
  });

  it('can be tried again and fail again', async () => {
    const { page, survey } = await begin({ storage: 'none' });
    page.endpoint.reply = down;
    await survey.send();
    await survey.state('unsaved');
    await survey.press('Try again');
    await page.endpoint.received(2);
    await survey.state('unsaved');
    expect(survey.receipt().buttons).to.deep.equal(['Try again']);
  });
});

describe('An answer that the office refused', () => {
  it('says so with the reason the office gave, never thanks, and can be deleted', async () => {
    const begun = await begin();
    const { page, survey } = begun;
    page.endpoint.reply = refuse('This survey ended on <b>Friday</b>.');
    await survey.send();
    await survey.state('rejected');
    expect(survey.receipt().heading).to.equal('The office did not accept this answer.');
    expect(survey.receipt().text).to.include('Reason given: This survey ended on <b>Friday</b>.');
    expect(survey.receipt().buttons).to.deep.equal(['Delete from this device']);
    neverThanks(survey);
    hasFocus(begun);
    expect(survey.element.pending).to.equal(0);
    await survey.press('Delete from this device');
    await survey.event('survey-dropped');
    expect(JSON.stringify(await page.stored())).not.to.include('survey.response');
  });
});
