import { expect } from '@open-wc/testing';
import type axeCore from 'axe-core';
import { AXE_TAGS } from '../support/axe-tags.js';
import { down, refuse, type Reply } from '../support/fake-endpoint.js';
import type { SurveyDriver } from '../support/survey-driver.js';
import { EVERY, STEPS } from '../behaviour/definitions.js';
import { openPage, type Page } from '../behaviour/page.js';

type Axe = typeof axeCore;

const LIKERT = {
  id: 'likert',
  title: { en: 'Your visit', vi: 'Lần đến của Ông/Bà' },
  sections: [
    {
      id: 'a',
      title: { en: 'The staff', vi: 'Công chức' },
      questions: ['Polite', 'Clear', 'Quick'].map((label, index) => ({ id: `q${index}`, type: 'scale', scale: 'satisfaction5', label: { en: label, vi: label }, required: true, allowNotApplicable: true })),
    },
    { id: 'b', questions: [{ id: 'n', type: 'scale', scale: 'recommend', label: 'Recommend?' }, { id: 's', type: 'scale', scale: 'stars5', label: 'Stars' }, { id: 't', type: 'scale', scale: 'thumbs', label: 'Good?' }] },
  ],
};

interface Scene {
  readonly definition: object;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly reply?: Reply;
  readonly act: (survey: SurveyDriver) => Promise<unknown>;
  readonly state: string;
}

const submit = async (survey: SurveyDriver): Promise<void> => {
  await survey.rate();
  await survey.type('Anything else?', 'So so');
  await survey.send();
};

const asked = { definition: EVERY, state: 'asking' };

const SCENES: Readonly<Record<string, Scene>> = {
  'asking, with nothing answered': { ...asked, attributes: { dismissible: '', 'case-id': 'C-7' }, act: async () => {} },
  'asking, with much answered': {
    ...asked,
    act: async (survey) => {
      await survey.rate();
      await survey.answer('How did you come?', 'Other');
      await survey.answer('What was slow?', 'The queue');
      await survey.answer('You may call me', 'You may call me');
      await survey.type('Anything else?', 'a'.repeat(22));
    },
  },
  'a list of what is missing': { ...asked, act: (survey) => survey.send() },
  'rows of ratings': { ...asked, definition: LIKERT, act: (survey) => survey.send() },
  'a step': {
    ...asked,
    definition: STEPS,
    act: async (survey) => {
      await survey.rate();
      await survey.next();
    },
  },
  'a preview': { ...asked, attributes: { preview: '' }, act: async () => {} },
  sent: { definition: EVERY, act: submit, state: 'sent' },
  queued: { definition: EVERY, reply: down, act: submit, state: 'queued' },
  unsaved: { definition: EVERY, attributes: { storage: 'none' }, reply: down, act: submit, state: 'unsaved' },
  rejected: { definition: EVERY, reply: refuse('Closed.'), act: submit, state: 'rejected' },
};
const loadAxe = async (page: Page): Promise<Axe> => {
  const script = page.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.document.head.append(script);
  await loaded;
  return (page.window as unknown as { axe: Axe }).axe;
};

const calm = (page: Page): void => {
  const style = page.document.head.appendChild(page.document.createElement('style'));
  style.textContent = 'satisfaction-survey { --survey-transition: 0s }';
  page.document.body.insertAdjacentHTML('afterbegin', '<h1>Procedure</h1>');
  const main = page.document.body.appendChild(page.document.createElement('main'));
  main.append(page.document.querySelector('h1')!);
};

describe('The axe finds nothing to complain of in', () => {
  for (const [name, scene] of Object.entries(SCENES))
    it(`${name}: light and dark, Vietnamese and English, narrow and wide`, async function () {
      this.timeout(60_000);
      const page = await openPage({ realTime: true });
      calm(page);
      const axe = await loadAxe(page);
      if (scene.reply) page.endpoint.reply = scene.reply;
      const main = page.document.querySelector('main')!;
      const survey = await page.survey(scene.attributes, { definition: scene.definition, into: main });
      await scene.act(survey);
      await survey.state(scene.state);
      const found: string[] = [];
      for (const lang of ['en', 'vi'])
        for (const scheme of ['light', 'dark'])
          for (const width of [320, 1280]) {
            page.document.documentElement.lang = lang;
            page.document.documentElement.style.colorScheme = scheme;
            page.document.body.style.background = scheme === 'dark' ? '#000' : '#fff';
            page.document.body.style.color = scheme === 'dark' ? '#fff' : '#000';
            page.frame.style.width = `${width}px`;
            await survey.until(lang, () => survey.element.locale === lang);
            await Promise.all(survey.root.getAnimations().map(({ finished }) => finished.catch(() => {})));
            const { violations } = await axe.run(page.document.documentElement, { runOnly: [...AXE_TAGS], resultTypes: ['violations'] });
            found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${lang} ${scheme} ${width}: ${id} ${target.flat().at(-1)} ${failureSummary?.split('\n')[1]?.trim()}`)));
          }
      expect(found).to.deep.equal([]);
    });
});
