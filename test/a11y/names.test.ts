import { expect } from '@open-wc/testing';
import type axeCore from 'axe-core';
import type { SurveyDriver } from '../support/survey-driver.js';
import { tidy } from '../support/survey-words.js';
import { EVERY } from '../behaviour/definitions.js';
import { openPage, type Page } from '../behaviour/page.js';

type Axe = typeof axeCore & {
  setup(node: Element): void;
  teardown(): void;
  commons: { text: { accessibleText(element: Element): string } };
};

const withAxe = async <T>(page: Page, work: (axe: Axe) => T): Promise<T> => {
  const script = page.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.document.head.append(script);
  await loaded;
  const { axe } = page.window as unknown as { axe: Axe };
  axe.setup(page.document.documentElement);
  try {
    return work(axe);
  } finally {
    axe.teardown();
  }
};

const labelOf = (control: HTMLElement): HTMLElement => (control as HTMLInputElement).labels?.[0] ?? control;

const namesAndWords = (survey: SurveyDriver, axe: Axe): readonly (readonly [name: string, words: string])[] =>
  survey
    .all('button,a,input,textarea')
    .map((control) => [tidy(axe.commons.text.accessibleText(control)), tidy(labelOf(control).innerText.replace(/\n/g, ' '))]);

describe('The name of each control', () => {
  for (const lang of ['en', 'vi'])
    it(`is the words one sees, in ${lang === 'vi' ? 'Vietnamese' : 'English'}`, async () => {
      const page = await openPage({ realTime: true, lang });
      const survey = await page.survey({ dismissible: '' }, { definition: EVERY });
      const pairs = await withAxe(page, (axe) => namesAndWords(survey, axe));
      expect(pairs.length).to.be.greaterThan(30);
      expect(pairs.filter(([name, words]) => !name || name !== words)).to.deep.equal([]);
    });

  it('says the number and what it means at both ends of a long scale, apart', async () => {
    const page = await openPage({ realTime: true });
    const survey = await page.survey({}, { definition: EVERY });
    const options = survey.options('Would you recommend us?');
    const names = await withAxe(page, ({ commons: { text } }) => options.map((option) => tidy(text.accessibleText(option))));
    expect([names[0], names[5], names[10]]).to.deep.equal(['0 Not at all likely', '5', '10 Extremely likely']);
  });

  it('of a question that must be answered has its mark set apart', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    expect(survey.questions()[0]).to.equal('How was it? (required)');
    expect(survey.question('How was it?').querySelector<HTMLElement>('legend')!.innerText).to.equal('How was it? (required)');
  });

  it('is that of its heading for the survey as a whole', async () => {
    const page = await openPage({ realTime: true });
    const survey = await page.survey({}, { definition: EVERY });
    const name = await withAxe(page, ({ commons: { text } }) => tidy(text.accessibleText(survey.root.querySelector('section')!)));
    expect(name).to.equal('The office and you');
  });

  it('is in no picture: drawings are hidden, and there is no aria-label and no title', async () => {
    const page = await openPage();
    const survey = await page.survey({}, { definition: EVERY });
    expect(survey.root.querySelectorAll('[aria-label],[title],img').length).to.equal(0);
    const drawings = [...survey.root.querySelectorAll('svg')];
    expect(drawings.filter((drawing) => !drawing.closest('[aria-hidden=true]')).length).to.equal(0);
  });
});
