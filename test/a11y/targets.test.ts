import { expect } from '@open-wc/testing';
import type { SurveyDriver } from '../support/survey-driver.js';
import { EVERY, STEPS } from '../behaviour/definitions.js';
import { openPage } from '../behaviour/page.js';

/** What can be hit of a control: itself, or the label that it lies on and that acts for it. */
const small = (survey: SurveyDriver): readonly string[] =>
  survey.all('button,input,textarea').flatMap((control) => {
    const tile = /radio|checkbox/.test((control as HTMLInputElement).type) && control.closest('label');
    const { width, height } = (tile || control).getBoundingClientRect();
    return width >= 44 && height >= 44 ? [] : [`${survey.called(control)}: ${width.toFixed(1)} × ${height.toFixed(1)}`];
  });

/** Points of a control at which something else would be hit. */
const covered = (survey: SurveyDriver): readonly string[] =>
  survey.all('input[type=radio],input[type=checkbox]').flatMap((control) => {
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const points = [[left + 4, top + 8], [right - 4, top + 8], [left + 4, bottom - 8], [right - 4, bottom - 8], [(left + right) / 2, (top + bottom) / 2]] as const;
    const missed = points.filter(([x, y]) => {
      const hit = survey.root.elementFromPoint(x, y);
      return hit?.closest('label') !== control.closest('label');
    });
    return missed.length ? [`${survey.called(control)} misses ${missed.length}`] : [];
  });

describe('Everything that is pressed is at least 44 × 44', () => {
  for (const density of ['compact', 'regular', 'spacious'])
    for (const width of [320, 720, 1280])
      it(`${density}, at a width of ${width}`, async () => {
        const page = await openPage({ width });
        const survey = await page.survey({ density, dismissible: '' }, { definition: EVERY });
        await survey.rate();
        await survey.answer('How did you come?', 'Other');
        await survey.answer('You may call me', 'You may call me');
        expect(small(survey)).to.deep.equal([]);
        expect(covered(survey)).to.deep.equal([]);
      });

  it('also where the page makes targets smaller, in steps, and on receipts', async () => {
    const page = await openPage({ width: 320 });
    page.document.body.style.setProperty('--survey-target-size', '20px');
    const survey = await page.survey({ density: 'compact' }, { definition: STEPS });
    await survey.rate();
    await survey.next();
    expect(small(survey)).to.deep.equal([]);
  });
});

describe('On a phone', () => {
  for (const lang of ['en', 'vi'])
    it(`of 320 px nothing is cut off or scrolls sideways, in ${lang === 'vi' ? 'Vietnamese' : 'English'}`, async () => {
      const page = await openPage({ width: 320, lang });
      const survey = await page.survey({ dismissible: '' }, { definition: EVERY });
      await survey.send();
      expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
      const cut = survey.all('label,legend,p,button,a,[role=heading]').filter((element) => {
        const clips = page.window.getComputedStyle(element).overflowX !== 'visible';
        return clips && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
      });
      expect(cut.map((element) => survey.called(element))).to.deep.equal([]);
      const outside = survey.all('input,button,textarea,label').filter((element) => element.getBoundingClientRect().right > 320);
      expect(outside.map((element) => survey.called(element))).to.deep.equal([]);
    });

  it('of 320 px the text may be twice as large', async () => {
    const page = await openPage({ width: 320 });
    page.document.documentElement.style.fontSize = '32px';
    const survey = await page.survey({}, { definition: EVERY });
    await survey.send();
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
  });
});
