import { expect } from '@open-wc/testing';
import type axeCore from 'axe-core';
import { openPage, type Page } from '../behaviour/page.js';
import { createProvince } from '../support/results.js';
import { THREE } from '../support/definitions/three.js';

type Axe = typeof axeCore;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const script = (page: Page, src: string): Promise<unknown> => {
  const tag = page.document.createElement('script');
  tag.src = src;
  const loaded = new Promise((resolve) => tag.addEventListener('load', resolve));
  page.document.head.append(tag);
  return loaded;
};

const many = { communes: 12, months: 6, ballots: 500 };

const SCENES: Readonly<Record<string, readonly [data: unknown, attributes?: Readonly<Record<string, string>>]>> = {
  'offices beside each other, and the report of counters': [createProvince(THREE, { ...many, group: 'agency' }), { controls: '' }],
  'month by month': [createProvince(THREE, { ...many, group: 'month' })],
  'parts of the survey': [createProvince(THREE, { ...many, group: 'section' })],
  'a province, folded': [createProvince(THREE, { communes: 54, ballots: 3_000, group: 'agency' })],
  'nobody’s answers': [createProvince(THREE, { ballots: 0, live: true })],
  'waiting': [undefined, { src: '/v1/results?survey=three' }],
  'figures that are withheld': [createProvince(THREE, { ballots: 5 })],
  'an error': ['nothing'],
};

describe('The axe finds nothing to complain of in results:', () => {
  for (const [name, [data, attributes = {}]] of Object.entries(SCENES))
    it(`${name}: light and dark, Vietnamese and English, narrow and wide`, async function () {
      this.timeout(60_000);
      const page = await openPage({ realTime: true });
      await script(page, '/dist/satisfaction-results.js');
      await script(page, '/node_modules/axe-core/axe.min.js');
      const axe = (page.window as unknown as { axe: Axe }).axe;
      const main = page.document.body.appendChild(page.document.createElement('main'));
      main.appendChild(page.document.createElement('h1')).textContent = 'Province';
      // Nobody ever answers.
      page.window.fetch = () => new Promise(() => {});
      const element = page.document.createElement('satisfaction-results');
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.data = data;
      main.append(element);
      const found: string[] = [];
      for (const lang of ['en', 'vi'])
        for (const scheme of ['light', 'dark'])
          for (const width of [320, 1280]) {
            page.document.documentElement.lang = lang;
            page.document.documentElement.style.colorScheme = scheme;
            page.document.body.style.background = scheme === 'dark' ? '#000' : '#fff';
            page.document.body.style.color = scheme === 'dark' ? '#fff' : '#000';
            page.frame.style.width = `${width}px`;
            const drawn = () => element.shadowRoot?.querySelector(`.survey[lang=${lang}]`)?.classList.contains('dark') === (scheme === 'dark');
            while (!drawn()) await new Promise((resolve) => page.window.setTimeout(resolve));
            expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
            const { violations } = await axe.run(page.document.documentElement, { runOnly: TAGS, resultTypes: ['violations'] });
            found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${lang} ${scheme} ${width}: ${id} ${target.flat().at(-1)} ${failureSummary?.split('\n')[1]?.trim()}`)));
          }
      expect(found).to.deep.equal([]);
    });
});
