import { expect } from '@open-wc/testing';
import { accept, down, refuse, type Reply } from '../support/fake-endpoint.js';
import { SHORT } from './definitions.js';
import { openPage, type Page } from './page.js';
import type { SurveyDriver } from '../support/survey-driver.js';

const DAY = 86_400_000;
const WEEK = { 'ask-again-after': '7', 'agency-id': 'A' };

const submit = async (page: Page, state: string, reply: Reply, attributes: Record<string, string> = WEEK): Promise<void> => {
  page.endpoint.reply = reply;
  const survey = await page.survey(attributes, { definition: SHORT });
  await survey.rate();
  await survey.send();
  await survey.state(state);
};

const later = async (page: Page, ms: number, attributes: Record<string, string> = WEEK): Promise<SurveyDriver> => {
  page.hour += ms;
  await page.reload();
  const survey = page.add(attributes, { definition: SHORT });
  await survey.until('a decision', () => ['asking', 'dismissed'].includes(survey.element.state));
  return survey;
};

describe('Whoever is not to be asked again so soon', () => {
  for (const [state, reply] of [['sent', accept], ['queued', down]] as const)
    it(`is left alone after an answer that was ${state}, and the page is told why`, async () => {
      const page = await openPage();
      await submit(page, state, reply);
      const survey = await later(page, 7 * DAY - 60_000);
      expect(survey.element.state).to.equal('dismissed');
      expect(survey.element.getBoundingClientRect().height).to.equal(0);
      expect(survey.details('survey-suppressed')).to.have.length(1);
      expect(survey.details('survey-suppressed')[0]!.reason).to.be.a('string').that.is.not.empty;
    });

  it('is left alone after closing it', async () => {
    const page = await openPage();
    const survey = await page.survey({ ...WEEK, dismissible: '' }, { definition: SHORT });
    await survey.press('Close');
    await survey.state('dismissed');
    expect((await later(page, DAY)).element.state).to.equal('dismissed');
  });

  it('is asked when the days have passed, and always after a refusal', async () => {
    const page = await openPage();
    await submit(page, 'sent', accept);
    expect((await later(page, 7 * DAY + 60_000)).element.state).to.equal('asking');
    await submit(page, 'rejected', refuse('Closed.'), { ...WEEK, 'agency-id': 'B' });
    expect((await later(page, DAY, { ...WEEK, 'agency-id': 'B' })).element.state).to.equal('asking');
  });

  for (const [name, attributes] of Object.entries({
    'another office': { 'agency-id': 'B' },
    'another procedure': { procedure: 'P' },
    'no limit': { 'ask-again-after': '0' },
    'another case, asked by case': { 'case-id': 'C-2', 'ask-per': 'case' },
  }))
    it(`is asked about ${name}`, async () => {
      const page = await openPage();
      await submit(page, 'sent', accept);
      expect((await later(page, DAY, { ...WEEK, ...attributes })).element.state).to.equal('asking');
    });

  it('is asked again at once after clearStored()', async () => {
    const page = await openPage();
    await submit(page, 'sent', accept);
    const survey = await later(page, DAY);
    expect(survey.element.state).to.equal('dismissed');
    await survey.element.clearStored();
    expect((await later(page, 0)).element.state).to.equal('asking');
  });
});
