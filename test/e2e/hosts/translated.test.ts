// A browser that translates takes the text nodes of a page away and puts elements of its own there. What the survey says next must still
// be seen: the question of the next step above all.

import assert from 'node:assert/strict';
import { afterEach, it } from 'node:test';
import { inEveryEngine } from '../support/browser.js';
import { page, SCRIPT, startSite, tag, type Site } from '../support/site.js';
import { HOSTS } from './pages.js';

const step = (id: string, label: string) => ({ id, title: `Part ${id}`, questions: [{ id, type: 'text', label, maxLength: 20 }] });
const definition = { id: 'translated', layout: 'steps', sections: [step('a', 'What was good?'), step('b', 'What was bad?'), step('c', 'What else?')] };

inEveryEngine((browser) => {
  let site: Site;
  afterEach(async () => {
    await browser().closePages();
    await site.close();
  });

  it('sees each step’s own question, and every count, where a browser translates', async () => {
    const child = `<script type="application/json">${JSON.stringify(definition)}</script>`;
    site = await startSite({
      answers: {
        '/': page({ head: `<script src="/translator.js"></script>${SCRIPT}`, body: tag('', child) }),
        '/translator.js': { type: 'text/javascript', body: HOSTS['a browser that translates']?.script ?? '' },
      },
    });
    const at = await browser().newPage();
    await at.open(site.url);
    await at.state('asking');
    for (const [index, label] of ['What was good?', 'What was bad?', 'What else?'].entries()) {
      await at.until(`e2e.says().includes(${JSON.stringify(`«${label}»`)})`);
      assert.match(await at.evaluate('e2e.says()'), new RegExp(`Part ${index + 1} of 3`));
      await at.type(`«${label}»`, 'abc');
      await at.until(`e2e.surveys()[0].shadowRoot.textContent.includes('«Characters left: 17»')`);
      await at.click('button', index < 2 ? '«Continue»' : '«Send feedback»');
    }
    await at.state('sent');
    assert.deepEqual((JSON.parse(site.posted[0] ?? '') as { data: { answers: unknown } }).data.answers, { a: 'abc', b: 'abc', c: 'abc' });
    const { errors, warnings } = await at.heard();
    assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
  });
});
