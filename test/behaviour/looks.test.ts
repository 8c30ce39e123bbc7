import { expect } from '@open-wc/testing';
import { contrast, rgb, type Rgb } from './colours.js';
import { EVERY, SHORT, STEPS } from './definitions.js';
import { openPage, turn, type Page } from './page.js';
import type { SurveyDriver } from '../support/survey-driver.js';

const style = (page: Page, element: Element): CSSStyleDeclaration => page.window.getComputedStyle(element);

const frameOf = (survey: SurveyDriver): HTMLElement => survey.root.querySelector<HTMLElement>('[part~=survey]')!;

const ground = (page: Page, survey: SurveyDriver): Rgb => rgb(style(page, frameOf(survey)).backgroundColor);

const isDark = (page: Page, survey: SurveyDriver): boolean => contrast(ground(page, survey), [255, 255, 255]) > 7;

/** A new sheet changes nothing in the tree: only looking tells. */
const grounded = async (page: Page, survey: SurveyDriver, colour: string): Promise<void> => {
  while (String(ground(page, survey)) !== colour) await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
};

/** Waits until the accent, which is loaded, is on. */
const coloured = (survey: SurveyDriver): Promise<void> => survey.until('the accent', () => frameOf(survey).getAttribute('style'));

describe('The scheme', () => {
  for (const [scheme, page, dark] of [
    ['light', 'dark', false],
    ['dark', 'light', true],
    ['auto', 'dark', true],
    ['auto', 'light', false],
    ['auto', 'normal', false],
  ] as const)
    it(`is ${dark ? 'dark' : 'light'} as ${scheme} on a page that is ${page}`, async () => {
      const host = await openPage();
      host.document.documentElement.style.colorScheme = page;
      const survey = await host.survey({ scheme }, { definition: SHORT });
      expect(isDark(host, survey)).to.equal(dark);
    });

  it('follows the page while it is open', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: SHORT });
    page.document.documentElement.style.colorScheme = 'dark';
    await survey.until('dark', () => isDark(page, survey));
    page.document.documentElement.style.colorScheme = 'light';
    await survey.until('light', () => !isDark(page, survey));
  });
});

describe('A theme', () => {
  for (const [theme, light, dark] of [
    ['dvc', [250, 244, 241], [28, 22, 20]],
    ['govuk', [255, 255, 255], [11, 12, 12]],
    ['uswds', [255, 255, 255], [27, 27, 27]],
    ['dsfr', [255, 255, 255], [22, 22, 22]],
  ] as const)
    it(`${theme} is there when the survey is, in both schemes`, async () => {
      const page = await openPage();
      const survey = await page.survey({ theme, scheme: 'light' }, { definition: SHORT });
      expect(ground(page, survey)).to.deep.equal(light);
      survey.element.setAttribute('scheme', 'dark');
      await survey.until('the other ground', () => String(ground(page, survey)) === String(dark));
    });

  it('can be taken off and changed, and keeps the answers', async () => {
    const page = await openPage();
    const survey = await page.survey({ theme: 'dvc' }, { definition: SHORT });
    await survey.rate();
    const { answers } = survey.element;
    survey.element.removeAttribute('theme');
    await grounded(page, survey, '255,255,255');
    survey.element.setAttribute('theme', 'dvc');
    await grounded(page, survey, '250,244,241');
    expect(survey.element.answers).to.deep.equal(answers);
  });

  it('that nobody made is named, and the default is used', async () => {
    const page = await openPage();
    const survey = await page.survey({ theme: 'constructor' }, { definition: SHORT });
    expect(ground(page, survey)).to.deep.equal([255, 255, 255]);
    await page.warned(1);
    expect(page.warnings[0]).to.include('constructor');
  });
});

describe('An accent', () => {
  for (const accent of ['#ffff00', '#000', 'white', 'hsl(300 100% 50%)', 'rgb(127 127 127)', 'rebeccapurple', '#da251d'])
    for (const scheme of ['light', 'dark'])
      it(`of ${accent} stays readable in ${scheme}: the button’s words, links, and the button itself`, async () => {
        const page = await openPage();
        const survey = await page.survey({ accent, scheme }, { definition: EVERY });
        await coloured(survey);
        const behind = ground(page, survey);
        const button = style(page, survey.all('[part~=button-primary]')[0]!);
        const link = style(page, survey.find('link', 'Help'));
        const fill = rgb(button.backgroundColor);
        expect(contrast(rgb(button.color), fill), 'words on the button').to.be.at.least(4.5);
        expect(contrast(rgb(link.color), behind), 'a link').to.be.at.least(4.5);
        expect(Math.max(contrast(fill, behind), contrast(rgb(button.borderTopColor), behind)), 'the button').to.be.at.least(3);
        await survey.rate();
        const chosen = style(page, survey.all('[part~="scale-item--checked"]')[0]!);
        expect(contrast(rgb(chosen.borderTopColor), behind), 'the edge of what is chosen').to.be.at.least(3);
        expect(survey.root.adoptedStyleSheets.length).to.be.greaterThan(0);
      });

  it('that is readable is left as it is', async () => {
    const page = await openPage();
    const survey = await page.survey({ accent: 'rgb(0, 80, 160)', scheme: 'light' }, { definition: SHORT });
    await coloured(survey);
    expect(style(page, survey.all('[part~=button-primary]')[0]!).backgroundColor).to.equal('rgb(0, 80, 160)');
  });

  it('that is no colour is named once, and the default stays', async () => {
    const page = await openPage();
    const survey = await page.survey({ accent: 'blurple' }, { definition: SHORT });
    await page.clock.advance(100);
    await survey.rate();
    expect(page.warnings.filter((warning) => warning.includes('blurple'))).to.have.length(1);
    expect(style(page, survey.all('[part~=button-primary]')[0]!).backgroundColor).to.equal('rgb(11, 87, 164)');
  });

  it('of the page’s own has the last word, as it is', async () => {
    const page = await openPage();
    page.document.documentElement.style.setProperty('--survey-accent', 'rgb(200, 255, 200)');
    const survey = await page.survey({ accent: '#00f' }, { definition: SHORT });
    await turn();
    expect(style(page, survey.all('[part~=button-primary]')[0]!).backgroundColor).to.equal('rgb(200, 255, 200)');
  });
});

describe('The looks', () => {
  it('sharp, soft and round differ in their corners', async () => {
    const page = await openPage();
    const radii: number[] = [];
    for (const corners of ['sharp', 'soft', 'round']) {
      const survey = await page.survey({ corners }, { definition: SHORT });
      radii.push(parseFloat(style(page, survey.all('[part~=button-primary]')[0]!).borderTopLeftRadius));
    }
    expect(radii[0]).to.equal(0);
    expect(radii).to.deep.equal([...radii].sort((a, b) => a - b));
    expect(new Set(radii).size).to.equal(3);
  });

  it('compact, regular and spacious differ in their height', async () => {
    const page = await openPage();
    const heights: number[] = [];
    for (const density of ['compact', 'regular', 'spacious']) heights.push((await page.survey({ density }, { definition: SHORT })).element.getBoundingClientRect().height);
    expect(heights).to.deep.equal([...heights].sort((a, b) => a - b));
    expect(new Set(heights).size).to.equal(3);
  });

  for (const [symbols, drawings] of [['faces', 5], ['stars', 5], ['thumbs', 5], ['words', 0], ['numbers', 0]] as const)
    it(`with ${symbols} keep the word on every level`, async () => {
      const page = await openPage();
      const definition = { id: 'a', questions: [{ id: 'q', type: 'scale', scale: 'agreement5', label: 'How was it?' }] };
      const survey = await page.survey({ symbols }, { definition });
      expect(survey.question('How was it?').querySelectorAll('[part~=scale-symbol] svg')).to.have.length(drawings);
      const labels = [...survey.question('How was it?').querySelectorAll<HTMLElement>('[part~=scale-label]')];
      expect(labels.map((label) => label.innerText.trim())).to.deep.equal(['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree']);
      for (const label of labels) expect(label.getBoundingClientRect().width).to.be.greaterThan(20);
    });

  it('start their headings where the page says', async () => {
    const page = await openPage();
    const levels = (survey: SurveyDriver) => survey.all('[role=heading]').map((heading) => heading.getAttribute('aria-level'));
    expect(levels(await page.survey({}, { definition: STEPS }))).to.deep.equal(['2', '3']);
    expect(levels(await page.survey({ 'heading-level': '4' }, { definition: STEPS }))).to.deep.equal(['4', '5']);
    expect(levels(await page.survey({ 'heading-level': '6' }, { definition: STEPS }))).to.deep.equal(['6', '6']);
  });
});

describe('The public properties', () => {
  for (const [name, value, part, property, seen] of [
    ['background', 'rgb(1, 2, 3)', 'survey', 'backgroundColor', 'rgb(1, 2, 3)'],
    ['surface', 'rgb(1, 2, 3)', 'scale-item', 'backgroundColor', 'rgb(1, 2, 3)'],
    ['color', 'rgb(1, 2, 3)', 'survey', 'color', 'rgb(1, 2, 3)'],
    ['muted', 'rgb(1, 2, 3)', 'hint', 'color', 'rgb(1, 2, 3)'],
    ['border-color', 'rgb(1, 2, 3)', 'textarea', 'borderTopColor', 'rgb(1, 2, 3)'],
    ['error-color', 'rgb(1, 2, 3)', 'error', 'color', 'rgb(1, 2, 3)'],
    ['on-accent', 'rgb(1, 2, 3)', 'button-primary', 'color', 'rgb(1, 2, 3)'],
    ['font', 'monospace', 'label', 'fontFamily', 'monospace'],
    ['font-size', '30px', 'survey', 'fontSize', '30px'],
    ['line-height', '2', 'survey', 'lineHeight', '32px'],
    ['radius', '7px', 'button-primary', 'borderTopLeftRadius', '7px'],
    ['target-size', '60px', 'button-primary', 'minHeight', '60px'],
    ['max-width', '300px', 'survey', 'maxWidth', '300px'],
  ] as const)
    it(`--survey-${name} is that of the page, set on anything above`, async () => {
      const page = await openPage();
      page.document.body.style.setProperty(`--survey-${name}`, value);
      const survey = await page.survey({}, { definition: EVERY });
      await survey.send();
      expect(style(page, survey.all(`[part~=${part}]`)[0]!)[property]).to.equal(seen);
    });
});
