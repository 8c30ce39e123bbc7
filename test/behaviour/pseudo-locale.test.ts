// Every state in a language that nobody speaks: what can be read in plain letters is a sentence that no translator ever sees.
import { expect } from '@open-wc/testing';
import { accept, down, refuse } from '../support/fake-endpoint.js';
import { englishOf, leftOver, PSEUDO, pseudo, pseudoPack } from '../support/pseudo-locale.js';
import type { SurveyDriver } from '../support/survey-driver.js';
import { openPage, type Page } from './page.js';

const scale = (name: string, more: object = {}) => ({ id: name, type: 'scale', scale: name, label: `⟦${name}⟧`, ...more });
const SCALES = ['satisfaction5', 'satisfaction3', 'agreement5', 'agreement7', 'stars5', 'thumbs', 'yesno', 'recommend', 'points2'];
const option = (id: string) => ({ id, label: `⟦${id}⟧` });

const EVERYTHING = {
  id: 'everything',
  privacy: { href: '/privacy' },
  complaint: { href: '/complaints', label: '⟦complaints⟧' },
  questions: [
    scale('satisfaction5', { required: true, allowNotApplicable: true }),
    { id: 'way', type: 'choice', label: '⟦way⟧', options: [option('a'), option('b')], other: true },
    { id: 'few', type: 'choices', label: '⟦few⟧', min: 2, options: [option('a'), option('b')] },
    { id: 'many', type: 'choices', label: '⟦many⟧', max: 1, options: [option('a'), option('b')] },
    { id: 'words', type: 'text', label: '⟦words⟧', maxLength: 3 },
    { id: 'needed', type: 'text', label: '⟦needed⟧', required: true },
    { id: 'mail', type: 'text', input: 'email', label: '⟦mail⟧', needs: 'agree' },
    { id: 'agree', type: 'consent', label: '⟦agree⟧', required: true },
    { id: 'must', type: 'consent', label: '⟦must⟧', required: true },
  ],
};
const WORDS = { id: 'words', title: '⟦title⟧', complaint: EVERYTHING.complaint, questions: [{ id: 'words', type: 'text', label: '⟦words⟧' }] };
const STEPS = { id: 'steps', layout: 'steps', sections: ['one', 'two'].map((id) => ({ id, questions: [scale('yesno', { id })] })) };

const english = englishOf(await (await fetch('/locales/vi.xlf')).text());

/** All that any of these tests has met, for the last one. */
const met: string[] = [];

/** Every text and every spoken attribute, also what only a screen reader meets. */
const everyText = ({ root }: SurveyDriver): readonly string[] => {
  const attributes = ['aria-label', 'title', 'placeholder', 'alt'];
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of root.querySelectorAll('*')) for (const name of attributes) texts.push(element.getAttribute(name) ?? '');
  return texts;
};

const isTranslated = (survey: SurveyDriver): void => {
  const texts = everyText(survey);
  expect(texts.filter((text) => /\p{L}/u.test(leftOver(text)))).to.deep.equal([]);
  met.push(...texts);
};

const begin = async (definition: object, attributes: Readonly<Record<string, string>> = {}, width = 720): Promise<{ readonly page: Page; readonly survey: SurveyDriver }> => {
  const page = await openPage({ lang: PSEUDO, width });
  const element = page.window.customElements.get('satisfaction-survey') as unknown as { registerLocale(tag: string, pack: unknown): void };
  element.registerLocale(PSEUDO, pseudoPack(english));
  return { page, survey: await page.survey(attributes, { definition }) };
};

const pick = async (survey: SurveyDriver, question: string, ...at: readonly number[]): Promise<void> => {
  for (const index of at) await survey.click(survey.options(`${question}…`)[index]!);
};
const write = async (survey: SurveyDriver, question: string, text: string): Promise<void> => survey.paste(`${question}…`, text);

describe('In the pseudo-locale no English word is left', () => {
  it('while asking, on trial, with a file number, and beside every kind of question', async () => {
    const { page, survey } = await begin(EVERYTHING, { preview: '', dismissible: '', 'case-id': '⟦7⟧' });
    isTranslated(survey);
    await pick(survey, '⟦way⟧', 2);
    await pick(survey, '⟦satisfaction5⟧', 1);
    isTranslated(survey);
    await survey.click(survey.question('⟦satisfaction5⟧…').querySelector('button')!);
    await page.clock.advance(1000);
    isTranslated(survey);
  });

  it('among what is wrong, beside each field and in the summary', async () => {
    const { page, survey } = await begin(EVERYTHING);
    await pick(survey, '⟦few⟧', 0);
    await pick(survey, '⟦many⟧', 0, 1);
    await pick(survey, '⟦agree⟧', 0);
    await write(survey, '⟦words⟧', '12345');
    await write(survey, '⟦mail⟧', '1');
    await page.clock.advance(1000);
    await survey.send();
    expect(survey.errors()).to.have.length(7);
    isTranslated(survey);
    for (const { message } of survey.details('survey-invalid')[0]!['issues'] as { message: string }[]) expect(leftOver(message)).to.equal('');
  });

  it('on the levels of any scale', async () => {
    const { survey } = await begin({ id: 'scales', title: '⟦title⟧', questions: SCALES.map((name) => scale(name)) });
    isTranslated(survey);
  });

  it('in steps', async () => {
    const { survey } = await begin(STEPS);
    isTranslated(survey);
    await survey.send();
    isTranslated(survey);
  });

  it('while sending, when kept, and when sent after all', async () => {
    const { page, survey } = await begin(WORDS);
    const release = page.endpoint.hold();
    await write(survey, '⟦words⟧', '1');
    await survey.send();
    await survey.state('submitting');
    isTranslated(survey);
    await page.endpoint.received(1);
    await page.clock.advance(3000);
    await survey.state('queued');
    isTranslated(survey);
    release(accept);
    await survey.state('sent');
    await page.clock.advance(1000);
    isTranslated(survey);
  });

  it('when it was refused, with the reason', async () => {
    const { page, survey } = await begin(WORDS);
    page.endpoint.reply = refuse('⟦over⟧');
    await write(survey, '⟦words⟧', '1');
    await survey.send();
    await survey.state('rejected');
    isTranslated(survey);
  });

  it('when it was not kept', async () => {
    const { page, survey } = await begin(WORDS, { storage: 'none' });
    page.endpoint.reply = down;
    await write(survey, '⟦words⟧', '1');
    await survey.send();
    await survey.state('unsaved');
    isTranslated(survey);
  });

  it('and these tests have met every sentence there is', () => {
    const all = met.join('\n');
    const pattern = (text: string) =>
      new RegExp(pseudo(text).split(/\{\w+\}/).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*?'));
    expect(Object.entries(english).filter(([, text]) => !pattern(text).test(all)).map(([id]) => id)).to.deep.equal([]);
  });
});

describe('Sentences two fifths longer', () => {
  for (const width of [320, 1280])
    it(`fit on a page ${width} px wide`, async () => {
      const { page, survey } = await begin(EVERYTHING, { preview: '', dismissible: '', 'case-id': '⟦7⟧' }, width);
      await survey.send();
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      const wide = survey.all('[part]').filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1);
      expect(wide.map((element) => element.getAttribute('part'))).to.deep.equal([]);
    });
});

describe('The pseudo-locale', () => {
  it('keeps placeholders, is longer, and leaves no plain letter', () => {
    expect(pseudo('Kept since {time}')).to.equal('[!! Ķéþţ šîñçé {time} ~~~~~~~ !!]');
    expect(leftOver('[!! Ķéþţ ⟦x⟧ !!] and ⟦y⟧')).to.equal('and');
    expect(Object.keys(english).length).to.be.greaterThan(60);
  });
});
