import { expect } from '@open-wc/testing';
import { accept, answerWith, down } from '../support/fake-endpoint.js';
import { EVERY, SHORT } from './definitions.js';
import { openPage, type Page } from './page.js';
import type { SurveyDriver } from '../support/survey-driver.js';
import { nameOf } from '../support/survey-words.js';

interface Begun {
  readonly page: Page;
  readonly survey: SurveyDriver;
}

const begin = async (attributes = {}, definition: object = EVERY): Promise<Begun> => {
  const page = await openPage();
  const survey = await page.survey(attributes, { definition });
  await survey.rate();
  return { page, survey };
};

const hasFocus = ({ survey }: Begun): void => {
  expect(survey.focused()!.getAttribute('role')).to.equal('group');
  expect(nameOf(survey.focused()!)).to.equal(survey.receipt().heading);
};

const neverThanks = (survey: SurveyDriver): void => {
  expect(survey.text()).not.to.match(/thank/i);
};

describe('An answer that was sent', () => {
  it('reads as thanks in the words of the office, and the heading has the focus', async () => {
    const begun = await begin();
    await begun.survey.send();
    await begun.survey.state('sent');
    const { heading, text, buttons } = begun.survey.receipt();
    expect(heading).to.equal('Thank you. Your answer was sent.');
    expect(text).to.include('The office says thanks.');
    expect(buttons).to.deep.equal([]);
    hasFocus(begun);
  });

  it('says that a rating gets no reply, and where to complain', async () => {
    const { survey } = await begin();
    await survey.send();
    await survey.state('sent');
    expect(survey.receipt().text).to.include('A rating gets no reply. To complain or to ask for a reply: Complaints desk');
    expect(survey.find('link', 'Complaints desk').getAttribute('href')).to.equal('/complaints');
  });

  it('says nothing of complaints where the office names no place', async () => {
    const { survey } = await begin({}, SHORT);
    await survey.send();
    await survey.state('sent');
    expect(survey.receipt().text).to.match(/A rating gets no reply\.$/);
  });

  it('leaves no copy on the device', async () => {
    const { page, survey } = await begin();
    await survey.send();
    await survey.state('sent');
    expect(JSON.stringify(await page.stored())).not.to.include('survey.response');
  });
});

describe('An answer that could not be sent yet', () => {
  it('reads as kept on this device, never as thanks', async () => {
    const page = await openPage();
    page.endpoint.reply = down;
    const survey = await page.survey({}, { definition: EVERY });
    await survey.rate();
    await survey.send();
    await survey.state('queued');
    expect(survey.receipt().heading).to.equal('Your answer is kept on this device.');
    expect(survey.receipt().buttons).to.deep.equal(['Try again', 'Delete from this device']);
    neverThanks(survey);
    hasFocus({ page, survey });
    expect(survey.details('survey-queued')).to.deep.equal([{ id: page.endpoint.last.id, durable: true }]);
    expect(JSON.stringify(await page.stored())).to.include(String(page.endpoint.last.id));
  });

  for (const [name, reply] of Object.entries({ 'an error': answerWith(503), 'a login page': answerWith(200, '<!doctype html><p>Log in'), 'a wrong address': answerWith(404) }))
    it(`is kept when the reply is ${name}`, async () => {
      const { page, survey } = await begin();
      page.endpoint.reply = reply;
      await survey.send();
      await survey.state('queued');
      neverThanks(survey);
      expect(survey.types()).not.to.include('survey-sent');
    });

  it('is kept after three seconds without a reply, while sending goes on', async () => {
    const { page, survey } = await begin();
    const release = page.endpoint.hold();
    await survey.send();
    await survey.event('survey-queued');
    await page.endpoint.received(1);
    await page.clock.advance(2999);
    expect(survey.element.state).to.equal('submitting');
    await page.clock.advance(1);
    await survey.state('queued');
    neverThanks(survey);
    release(accept);
    await survey.state('sent');
    expect(page.endpoint.requests).to.have.length(1);
    expect(survey.receipt().text).to.include('The office says thanks.');
  });

  it('turns into thanks by itself when it is delivered', async () => {
    const { page, survey } = await begin();
    page.endpoint.reply = down;
    await survey.send();
    await survey.state('queued');
    await page.afterBackOff(survey, accept);
    await survey.state('sent');
    expect(survey.types().slice(-2)).to.deep.equal(['survey-queued', 'survey-sent']);
    expect(new Set(page.endpoint.requests.map(({ body }) => body)).size).to.equal(1);
  });

  it('can be deleted from this device', async () => {
    const { page, survey } = await begin();
    page.endpoint.reply = down;
    await survey.send();
    await survey.state('queued');
    await survey.press('Delete from this device');
    await survey.event('survey-dropped');
    expect(survey.details('survey-dropped')).to.deep.equal([{ id: page.endpoint.last.id, reason: 'cleared' }]);
    await survey.state('asking');
    expect(survey.element.pending).to.equal(0);
    expect(JSON.stringify(await page.stored())).not.to.include('survey.response');
    expect(survey.focus()).to.equal(survey.called(survey.all('[part=question] input')[0]));
    page.endpoint.reply = accept;
    await page.clock.advance(3_600_000);
    expect(page.endpoint.requests).to.have.length(1);
  });
});
