import { expect } from '@open-wc/testing';
import type { SurveyDriver } from '../support/survey-driver.js';
import { EVERY } from '../behaviour/definitions.js';
import { openPage, type Page } from '../behaviour/page.js';

/** What WCAG 1.4.12 lets a reader set, as a reader's style sheet sets it: on the document, which is all that it reaches. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const setSpacing = (page: Page): void => {
  page.document.head.appendChild(page.document.createElement('style')).textContent = SPACING;
};

/** Words that stand in less room than they need. */
const cut = (page: Page, survey: SurveyDriver): readonly string[] =>
  survey.all('label,legend,p,button,a,textarea,[role=heading]').flatMap((element) => {
    const { overflowX, overflowY } = page.window.getComputedStyle(element);
    const clips = [overflowX, overflowY].some((overflow) => /hidden|clip/.test(overflow));
    const isTooBig = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    return clips && element.clientWidth > 1 && isTooBig ? [survey.called(element)] : [];
  });

describe('Text spacing that a reader sets', () => {
  it('reaches words, buttons and fields alike', async () => {
    const page = await openPage({ width: 720 });
    setSpacing(page);
    const survey = await page.survey({ dismissible: '' }, { definition: EVERY });
    const close = survey.all('p,label,legend,button,textarea').filter((element) => {
      const { letterSpacing, wordSpacing, fontSize, lineHeight } = page.window.getComputedStyle(element);
      const [letters, words, lines] = [letterSpacing, wordSpacing, lineHeight].map((length) => Number.parseFloat(length) / Number.parseFloat(fontSize));
      // Lengths in em are inherited as they were computed above: where words are larger than the page's, as a little less than is asked for here.
      return !(letters! > 0.08 && words! > 0.1 && lines! >= 1.34);
    });
    expect(close.map((element) => survey.called(element))).to.deep.equal([]);
  });

  for (const lang of ['en', 'vi'])
    it(`cuts nothing off at 320 px, in ${lang === 'vi' ? 'Vietnamese' : 'English'}`, async () => {
      const page = await openPage({ width: 320, lang });
      setSpacing(page);
      const survey = await page.survey({ dismissible: '' }, { definition: EVERY });
      await survey.send();
      expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
      expect(cut(page, survey)).to.deep.equal([]);
    });
});

describe('At 400 %', () => {
  it('(320 × 256) nothing scrolls sideways, nothing stays in place over the rest, and Send is reached and seen', async () => {
    const page = await openPage({ width: 320 });
    page.frame.style.height = '256px';
    const survey = await page.survey({}, { definition: EVERY });
    const wide = survey.all('*').filter((element) => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(page.window.getComputedStyle(element).overflowX));
    expect(wide.map((element) => survey.called(element))).to.deep.equal([]);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
    const stuck = survey.all('*').filter((element) => /fixed|sticky/.test(page.window.getComputedStyle(element).position));
    expect(stuck.map((element) => survey.called(element))).to.deep.equal([]);
    const send = survey.all('button').at(-1)!;
    // By key, as people do: WebKit scrolls to what a key reached, not to what a script did.
    await survey.click(survey.all('textarea').at(-1)!);
    for (let step = 0; step < 6 && survey.root.activeElement !== send; step += 1) await survey.keys('Tab');
    expect(survey.root.activeElement).to.equal(send);
    await survey.until('Send in view', () => {
      const { top, bottom } = send.getBoundingClientRect();
      // Browsers scroll by whole pixels.
      return top > -1 && bottom < 257;
    });
  });
});
