// The hashes a page pins, and what a browser does with a file that isn't the one pinned.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { afterEach, describe, it } from 'node:test';
import { inEveryEngine } from './support/browser.js';
import { DIST, page, readDist, startSite, tag, type Answer, type Site } from './support/site.js';

const integrity = JSON.parse(readDist('integrity.json')) as Readonly<Record<string, string>>;

describe('integrity.json', () => {
  it('names every file that a page may load, the lazy ones too, and nothing else', () => {
    const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
    assert.deepEqual(Object.keys(integrity).sort(), files.filter((file) => file.endsWith('.js') && !/^(npm|bin)\//.test(file)).sort());
  });

  it('holds the SHA-384 of each', () => {
    for (const [file, hash] of Object.entries(integrity)) {
      assert.equal(hash, `sha384-${createHash('sha384').update(readDist(file), 'utf8').digest('base64')}`, file);
    }
  });
});

inEveryEngine((browser) => {
  const sites: Site[] = [];
  afterEach(async () => {
    await browser().closePages();
    for (const site of sites.splice(0)) await site.close();
  });

  /** A page that pins a script of another origin. */
  const open = async (attributes: string, answers: Readonly<Record<string, Answer>> = {}) => {
    const files = await startSite({ answers, isOpen: true });
    const script = `<script src="${files.url}/dist/satisfaction-survey.vi.js" integrity="${integrity['satisfaction-survey.vi.js']}" crossorigin="anonymous" ${attributes}></script>`;
    const site = await startSite({ answers: { '/': page({ head: script, body: tag('preset="vn-sipas-short"'), lang: 'vi' }) } });
    sites.push(files, site);
    const at = await browser().newPage();
    await at.open(site.url);
    return at;
  };

  for (const attributes of ['async', 'type="module"']) {
    it(`accepts the file that is pinned (${attributes})`, async () => {
      const at = await open(attributes);
      await at.state('asking');
      assert.equal(await at.evaluate(`e2e.isSeen('#fallback')`), false);
    });

    it(`refuses a file that was tampered with, and the fallback stays (${attributes})`, async () => {
      const tampered = { type: 'text/javascript', body: `${readDist('satisfaction-survey.vi.js')}// one comment more\n` };
      const at = await open(attributes, { '/dist/satisfaction-survey.vi.js': tampered });
      assert.equal(await at.evaluate(`customElements.get('satisfaction-survey') === undefined`), true);
      assert.equal(await at.evaluate(`e2e.isSeen('#fallback')`), true);
    });
  }
});
