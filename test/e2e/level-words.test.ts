// The words of the built-in levels are read at a glance: in every language of ours, engine and width they break between words, where a text
// says so (with a zero-width space or a soft hyphen), or not at all.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { inEveryEngine } from './support/browser.js';
import { page, SCRIPT, startSite, tag, type Site } from './support/site.js';

const { targetLocales } = JSON.parse(readFileSync(new URL('../../locales/lit-localize.json', import.meta.url), 'utf8')) as { targetLocales: readonly string[] };
const SCALES = ['satisfaction5', 'satisfaction3', 'agreement5', 'agreement7'];
/** A phone, the narrowest place in which levels stand beside each other, and wider ones. */
const WIDTHS = [360, 576, 640, 768];

const definition = { id: 'levels', questions: SCALES.map((scale) => ({ id: scale, type: 'scale', scale, label: scale, allowNotApplicable: true })) };
const survey = tag('', `<script type="application/json">${JSON.stringify(definition)}</script>`);

/** In the page: each label that breaks where nobody would, with a bar there. */
const MEASURE = `
window.broken = (lang) => [...e2e.surveys()[0].shadowRoot.querySelectorAll('[part=scale-label]')].flatMap((label) => {
  const node = document.createTreeWalker(label, NodeFilter.SHOW_TEXT).nextNode();
  const starts = new Set([...new Intl.Segmenter(lang, { granularity: 'word' }).segment(node.data)].map(({ index }) => index));
  let top;
  const breaks = [...new Intl.Segmenter(lang).segment(node.data)].flatMap(({ segment, index }) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + segment.length);
    // At a soft hyphen, Chromium counts the hyphen it draws on the line before.
    const rect = [...range.getClientRects()].findLast(({ width }) => width > 0);
    if (!rect || /[\\s\\u200b\\u00ad]/.test(segment)) return [];
    const isNew = top !== undefined && rect.top > top + rect.height / 2;
    top = rect.top;
    return isNew ? [index] : [];
  });
  window.lines = Math.max(window.lines ?? 0, breaks.length + 1);
  const bad = breaks.filter((index) => !starts.has(index) && !/[\\s\\u200b\\u00ad/-]/.test(node.data[index - 1]));
  return bad.map((index) => node.data.slice(0, index) + '|' + node.data.slice(index));
});`;

inEveryEngine((browser) => {
  let site: Site;
  before(async () => {
    const html = page({ head: `${SCRIPT}<script src="/measure.js"></script>`, body: `<main>${survey}</main>` });
    site = await startSite({ answers: { '/': html, '/measure.js': { type: 'text/javascript', body: MEASURE } } });
  });
  after(() => site.close());

  it('breaks no word of a level, in any language', async () => {
    const at = await browser().newPage();
    await at.resize(1400, 900);
    await at.open(site.url);
    await at.state('asking');
    const found: string[] = [];
    for (const lang of ['en', ...targetLocales]) {
      await at.evaluate(`document.documentElement.lang = '${lang}'`);
      await at.until(`e2e.surveys()[0].locale === '${lang}' && e2e.surveys()[0].shadowRoot.querySelector('.survey').lang === '${lang}'`);
      for (const width of WIDTHS) {
        await at.evaluate(`document.querySelector('main').style.width = '${width}px'`);
        await at.until('e2e.surveys()[0].shadowRoot.getAnimations().length === 0');
        found.push(...(await at.evaluate<readonly string[]>(`broken('${lang}')`)).map((words) => `${lang} ${width}: ${words}`));
      }
    }
    assert.deepEqual(found, []);
    assert.ok((await at.evaluate<number>('lines')) > 1, 'no label had more than one line');
  });
});
