// On every page of pages.ts a citizen rates and sends, by mouse and by keyboard; the survey's layout holds, and nothing of the page changes.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, describe, it } from 'node:test';
import { contrast, rgb } from '../../behaviour/colours.js';
import { inEveryEngine, type Page } from '../support/browser.js';
import { startSite, tag, type Site } from '../support/site.js';
import { HOSTS, SHEETS, type Host } from './pages.js';

const LOOK = readFileSync(new URL('./look.js', import.meta.url), 'utf8');

const LEVELS = ['Very bad', 'Bad', 'Neither good nor bad', 'Good', 'Very good'];
const definition = {
  id: 'host',
  title: 'How did the office serve you?',
  intro: 'It takes ten seconds, and nobody will know that it was you.',
  submitLabel: 'Send it',
  scales: { own: { symbols: 'faces', levels: LEVELS.map((label, index) => ({ value: index + 1, label })) } },
  questions: [
    { id: 'overall', type: 'scale', scale: 'own', label: 'All in all, how was your visit today?', hint: 'The whole of it.', required: true },
    { id: 'again', type: 'scale', scale: 'recommend', label: 'Would you send others here?' },
    { id: 'name', type: 'text', label: 'Your street' },
    { id: 'words', type: 'text', multiline: true, maxLength: 200, label: 'Your words' },
  ],
};

const survey = tag('', `<script type="application/json">${JSON.stringify(definition)}</script>`);

const pageOf = ({ head = '', html = '', body = '', around = '%', script = '' }: Host): string => `<!doctype html>
<html lang="en" ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>
<style>html { overflow-y: scroll } body { background-color: #fff }</style>${head}<script src="/watch.js"></script><script src="/look.js"></script>${script && '<script src="/host.js"></script>'}</head>
<body ${body}><header id="host"><h1>The office</h1><p>Words and <a href="#x">a link</a></p><button type="button">Menu</button><table><tr><td>Cell</td></tr></table></header>
${around.replace('%', survey)}<p id="after">After</p></body></html>`;

const javascript = (body: string) => ({ type: 'text/javascript', body });

async function assertWellLaid(at: Page): Promise<void> {
  assert.deepEqual(await at.evaluate('look.survey()'), { sideways: 0, small: [], overlapping: [], cut: [], outside: [], tiny: [] });
  const colors = await at.evaluate<readonly [string, string, string][]>('look.colors()');
  assert.ok(colors.length > 2, 'no text was seen');
  assert.deepEqual(colors.filter(([, text, ground]) => contrast(rgb(text), rgb(ground)) < 4.5), []);
}

/** Serves the host, opens it, and lets the survey in; how the page was before is kept. */
async function enter(at: Page, width: number, site: Site, foreign: Site | undefined): Promise<unknown> {
  await at.open(site.url);
  // WebKit's window can't be narrower than 447 px; its page can.
  await at.evaluate(`innerWidth > ${width} && (document.documentElement.style.maxWidth = '${width}px')`);
  assert.ok((await at.evaluate<number>('document.documentElement.offsetWidth')) <= width);
  const before = await at.evaluate('look.host()');
  const source = `${foreign?.url ?? ''}/dist/satisfaction-survey.js`;
  await at.evaluate(`void document.head.append(Object.assign(document.createElement('script'), { src: ${JSON.stringify(source)}, ${foreign ? "crossOrigin: ''" : 'async: true'} }))`);
  await at.state('asking');
  return before;
}

inEveryEngine((browser) => {
  const sites: Site[] = [];
  const serve = async (options: Parameters<typeof startSite>[0]): Promise<Site> => {
    const site = await startSite(options);
    sites.push(site);
    return site;
  };
  afterEach(async () => {
    await browser().closePages();
    for (const site of sites.splice(0)) await site.close();
  });

  for (const [name, host] of Object.entries(HOSTS)) {
    const { script = '', headers = {}, isOpaque = false, isForeign, isTranslated, wide = [1280, 800], narrow = [360, 640] } = host;
    const said = (words: string): string => (isTranslated ? `«${words}»` : words);

    /** The journey in a viewport, with what is the same for each. */
    const visit = async ([width, height]: readonly [number, number], act: (at: Page) => Promise<void>): Promise<unknown> => {
      const sheets = Object.fromEntries(Object.entries(SHEETS).map(([path, body]) => [path, { type: 'text/css', body }]));
      const site = await serve({ answers: { '/': { headers, body: pageOf(host) }, '/look.js': javascript(LOOK), '/host.js': javascript(script), ...sheets }, isOpen: isOpaque });
      const at = await browser().newPage();
      await at.resize(width, height);
      const before = await enter(at, width, site, isForeign ? await serve({ answers: {}, isOpen: true }) : undefined);
      await assertWellLaid(at);
      await act(at);
      await at.state('sent');
      await assertWellLaid(at);
      assert.deepEqual(await at.evaluate('look.host()'), before);
      const { errors, warnings } = await at.heard();
      assert.deepEqual({ errors, warnings, requests: site.requests.filter((path) => path === '/submitted') }, { errors: [], warnings: [], requests: [] });
      assert.equal(site.posted.length, 1);
      return (JSON.parse(site.posted[0] ?? '') as { data: { answers: unknown } }).data.answers;
    };

    describe(name, () => {
      it('lets one rate and send by mouse', async () => {
        const answers = await visit(wide, async (at) => {
          await at.click('radio', said('Good'));
          await at.click('radio', said('7'));
          await at.type(said('Your words'), 'Fine');
          await assertWellLaid(at);
          await at.click('button', said('Send it'));
        });
        assert.deepEqual(answers, { overall: 4, again: 7, words: 'Fine' });
      });

      it('lets one rate and send by keyboard, and Enter in a field sends nothing', async () => {
        const answers = await visit(narrow, async (at) => {
          await at.tabTo(said('Very bad'));
          await at.keys(' ', 'ArrowDown', 'ArrowDown', 'ArrowDown');
          await at.tabTo(said('Your street'));
          await at.write('elm');
          await at.keys('Enter');
          await at.tabTo(said('Your words'));
          await at.write('so');
          await at.keys('Enter');
          await at.write('be it');
          await at.state('asking');
          await at.tabTo(said('Send it'));
          await at.keys('Enter');
        });
        assert.deepEqual(answers, { overall: 4, name: 'elm', words: 'so\nbe it' });
      });
    });
  }
});
