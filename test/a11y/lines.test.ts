import { expect } from '@open-wc/testing';
import { EVERY } from '../behaviour/definitions.js';
import { openPage, type Page } from '../behaviour/page.js';
import type { SurveyDriver } from '../support/survey-driver.js';

/** Capitals with two marks above or one below, and the deepest small letters. */
const STACKED = 'ẪỂỖỰỆgqy';

const hasWords = (element: Element): boolean => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/** Of whatever stands in a line: what it is, how high its line is beside the letters, and beside the ink of the highest and deepest. */
const linesOf = ({ window }: Page, survey: SurveyDriver): readonly { readonly called: string; readonly em: number; readonly room: number }[] => {
  const pen = window.document.createElement('canvas').getContext('2d')!;
  return survey.all('*').filter((element) => element.checkVisibility() && (hasWords(element) || element.matches('textarea,input'))).map((element) => {
    const { font, fontStyle, fontWeight, fontSize, fontFamily, lineHeight } = window.getComputedStyle(element);
    pen.font = font || `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = pen.measureText(STACKED);
    const line = Number.parseFloat(lineHeight);
    return { called: `${element.localName} ${survey.called(element)}`, em: line / Number.parseFloat(fontSize), room: line - above - below };
  });
};

describe('Lines of stacked Vietnamese marks', () => {
  for (const theme of ['default', 'dvc', 'govuk', 'uswds', 'dsfr'])
    it(`are as high as their ink in every question, fault and button (${theme})`, async () => {
      const page = await openPage({ lang: 'vi', width: 360 });
      const survey = await page.survey({ theme, dismissible: '' }, { definition: EVERY });
      await survey.send();
      const lines = linesOf(page, survey);
      expect(lines.length).to.be.above(40);
      expect(lines.filter(({ room }) => !(room >= 0))).to.deep.equal([]);
      expect(lines.filter(({ em }) => !(em >= 1.35))).to.deep.equal([]);
    });

  it('are seen to be too low where a page makes them so', async () => {
    const page = await openPage({ lang: 'vi', width: 360 });
    const survey = await page.survey({}, { definition: EVERY });
    survey.element.style.setProperty('--survey-line-height', '1');
    expect(linesOf(page, survey).filter(({ room }) => room < 0)).not.to.deep.equal([]);
  });
});
