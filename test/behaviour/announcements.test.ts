import { expect } from '@open-wc/testing';
import { accept, down } from '../support/fake-endpoint.js';
import { EVERY } from './definitions.js';
import { openPage, type Page } from './page.js';
import type { SurveyDriver } from '../support/survey-driver.js';

/** Every text that the one status region is filled with, as a screen reader would hear it. */
const listen = (page: Page, survey: SurveyDriver): readonly string[] => {
  const heard: string[] = [];
  const region = survey.root.querySelector('[role=status]')!;
  new page.window.MutationObserver(() => {
    const text = region.textContent!.trim();
    if (text) heard.push(text);
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return heard;
};

const begin = async (): Promise<{ readonly page: Page; readonly survey: SurveyDriver; readonly heard: readonly string[] }> => {
  const page = await openPage();
  const survey = await page.survey({}, { definition: EVERY });
  return { page, survey, heard: listen(page, survey) };
};

describe('What is spoken', () => {
  it('comes from one region that is there, empty, from the first drawing on and stays the same', async () => {
    const { page, survey } = await begin();
    const regions = () => [...survey.root.querySelectorAll('[role=status],[role=alert],[aria-live]')];
    const [region] = regions();
    expect(regions()).to.have.length(1);
    expect(region!.textContent).to.equal('');
    expect([page.window.getComputedStyle(region!).display, page.window.getComputedStyle(region!).visibility]).to.deep.equal(['block', 'visible']);
    await survey.rate();
    await survey.send();
    await survey.state('sent');
    expect(regions()[0] === region).to.equal(true);
  });

  it('is nothing while an answer is given, since that is spoken already', async () => {
    const { page, survey, heard } = await begin();
    await survey.rate();
    await survey.type('Anything else?', 'Hm');
    await page.clock.advance(2000);
    expect(heard).to.deep.equal([]);
  });

  it('is, once, that an answer was taken back', async () => {
    const { page, survey, heard } = await begin();
    await survey.rate();
    await survey.press('Clear answer');
    await page.clock.advance(2000);
    expect(heard).to.deep.equal(['Answer cleared']);
  });

  it('is the second time, too, that an answer was taken back', async () => {
    const { page, survey, heard } = await begin();
    for (const _ of [1, 2]) {
      await survey.rate();
      await survey.press('Clear answer');
      await page.clock.advance(2000);
    }
    expect(heard).to.deep.equal(['Answer cleared', 'Answer cleared']);
  });

  it('is the count only near the limit, and once when typing pauses', async () => {
    const { page, survey, heard } = await begin();
    await survey.type('Anything else?', 'a'.repeat(15));
    await page.clock.advance(2000);
    expect(heard).to.deep.equal([]);
    await survey.type('Anything else?', 'bcdef');
    await page.clock.advance(2000);
    expect(heard).to.deep.equal(['Characters left: 0']);
    await survey.type('Anything else?', 'g');
    await page.clock.advance(2000);
    expect(heard).to.deep.equal(['Characters left: 0', 'Characters too many: 1']);
  });

  it('is, once, that what was kept is now sent; the focus stays', async () => {
    const { page, survey, heard } = await begin();
    await survey.rate();
    page.endpoint.reply = down;
    await survey.send();
    await survey.state('queued');
    await page.clock.advance(1000);
    // The heading took the focus: to say it as well would be to say it twice.
    expect(heard).to.deep.equal([]);
    const field = page.document.body.appendChild(page.document.createElement('input'));
    field.focus();
    await page.afterBackOff(survey, accept);
    await survey.state('sent');
    await page.clock.advance(2000);
    expect(heard).to.deep.equal(['Thank you. Your answer was sent.']);
    expect(page.document.activeElement === field).to.equal(true);
  });

  it('is not the summary of what is missing: it has the focus', async () => {
    const { page, survey, heard } = await begin();
    await survey.send();
    await page.clock.advance(2000);
    expect(heard).to.deep.equal([]);
  });
});

describe('On load', () => {
  it('nothing is focused, scrolled or spoken', async () => {
    const page = await openPage();
    const field = page.document.body.appendChild(page.document.createElement('input'));
    page.document.body.appendChild(page.document.createElement('div')).style.height = '2000px';
    field.focus();
    const scrolls: number[] = [];
    page.window.addEventListener('scroll', () => scrolls.push(page.window.scrollY));
    const survey = await page.survey({}, { definition: EVERY });
    await page.clock.advance(5000);
    expect(page.document.activeElement === field).to.equal(true);
    expect(scrolls).to.deep.equal([]);
    expect(survey.root.querySelector('[role=status]')!.textContent).to.equal('');
  });
});
