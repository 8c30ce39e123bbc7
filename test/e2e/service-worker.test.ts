// A site that has a service worker, and has put our plain file into it: what waits is sent without a page that has a survey.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { inEveryEngine, type Page } from './support/browser.js';
import { openWithWorker, startWorkerSite, type WorkerSite } from './support/worker-site.js';

async function rate(page: Page): Promise<void> {
  await page.click('radio', 'Satisfied');
  await page.click('button', 'Send feedback');
}

const idsOf = async (page: Page, type: string) => (await page.heard()).events.filter((event) => event.type === type).map(({ detail }) => String(detail['id']));

describe('a service worker of the site', { timeout: 900_000 }, () => {
  inEveryEngine((browser) => {
    let site: WorkerSite;
    beforeEach(async () => {
      site = await startWorkerSite();
    });
    afterEach(async () => {
      await browser().closePages();
      await site.close();
    });

    it('sends from a page without a survey what another page left, each once', async () => {
      site.break();
      const page = await openWithWorker(browser(), site.url);
      for (const count of [1, 2, 3]) {
        await rate(page);
        await page.until(`e2e.surveys()[0].pending === ${count}`);
        await page.evaluate('e2e.surveys()[0].reset()');
      }
      const ids = await idsOf(page, 'survey-queued');
      const other = await openWithWorker(browser(), `${site.url}/other`);
      site.mend();
      await other.evaluate('callWorker()');
      await site.reported('message done');
      assert.deepEqual([...site.accepted].sort(), ids);

      const later = await browser().newPage();
      await later.open(site.url);
      await later.state('asking');
      assert.equal(await later.evaluate('e2e.surveys()[0].flush().then(({ sent, kept }) => sent + kept)'), 0);
      assert.equal(site.accepted.length, 3);
    });

    it('tells the page that made the response, if it is still open', async () => {
      const page = await openWithWorker(browser(), `${site.url}/?cut`);
      await rate(page);
      await page.state('queued');
      assert.deepEqual(site.arrived, []);
      await page.evaluate('callWorker()');
      await page.state('sent');
      assert.equal(await page.evaluate('e2e.surveys()[0].pending'), 0);
      assert.deepEqual(await idsOf(page, 'survey-sent'), site.arrived);
      assert.equal(site.arrived.length, 1);
    });

    it('leaves to a page what needs the headers of a page', async () => {
      const page = await openWithWorker(browser(), `${site.url}/?cut`);
      await page.evaluate(`void (e2e.surveys()[0].headers = { 'x-session': 'secret' })`);
      await rate(page);
      await page.state('queued');
      await page.evaluate('callWorker()');
      await site.reported('message done');
      assert.deepEqual(site.arrived, []);
      await page.open(site.url);
      await page.state('asking');
      await page.evaluate(`void (e2e.surveys()[0].headers = { 'x-session': 'secret' })`);
      await page.until(`e2e.heard.events.some(({ type }) => type === 'survey-sent')`);
      assert.deepEqual(site.headers.map((headers) => headers['x-session']), ['secret']);
    });

    it('stands behind a page that is sending: nothing arrives twice', async () => {
      const page = await openWithWorker(browser(), site.url);
      const release = site.hold();
      await rate(page);
      await page.until(`e2e.heard.events.some(({ type }) => type === 'survey-queued')`);
      await page.evaluate('callWorker()');
      await site.reported('message called');
      release();
      await page.state('sent');
      await site.reported('message done');
      assert.deepEqual(site.arrived, await idsOf(page, 'survey-sent'));
    });

    it('takes the file as a module too', async () => {
      const page = await openWithWorker(browser(), `${site.url}/?cut`, '/module-worker.js', 'module');
      await rate(page);
      await page.state('queued');
      await page.evaluate('callWorker()');
      await page.state('sent');
      assert.equal(site.arrived.length, 1);
    });
  });
});
