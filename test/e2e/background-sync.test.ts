// A page that has asked for Background Sync, and what the browser makes of it: real calls, after a real loss of the network.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { inEveryEngine, type Page } from './support/browser.js';
import { openWithWorker, startWorkerSite, type WorkerSite } from './support/worker-site.js';

async function rate(page: Page): Promise<void> {
  await page.click('radio', 'Satisfied');
  await page.click('button', 'Send feedback');
}

const idsOf = async (page: Page, type: string) => (await page.heard()).events.filter((event) => event.type === type).map(({ detail }) => String(detail['id']));

describe('a page that is kept in sync', { timeout: 900_000 }, () => {
  inEveryEngine(
    (browser, engine) => {
      let site: WorkerSite;
      beforeEach(async () => {
        site = await startWorkerSite();
      });
      afterEach(async () => {
        if (engine === 'chromium') await browser().setOffline(false);
        await browser().closePages();
        await site.close();
      });

      const openInSync = async (): Promise<Page> => {
        const page = await openWithWorker(browser(), site.url);
        await page.evaluate('keepInSync()');
        return page;
      };

      it('sends as ever', async () => {
        const page = await openInSync();
        await rate(page);
        await page.state('sent');
        assert.deepEqual(site.arrived, await idsOf(page, 'survey-sent'));
        assert.deepEqual((await page.heard()).errors, []);
      });

      // Firefox and WebKit have no Background Sync.
      if (engine !== 'chromium') return;

      it('is closed while the network is gone, and what it kept is sent once when the network is back', async () => {
        const other = await browser().newPage();
        await other.open(`${site.url}/other`);
        const page = await openInSync();
        await site.reported('sync done');
        await browser().setOffline(true);
        await rate(page);
        await page.state('queued');
        const ids = await idsOf(page, 'survey-queued');
        await page.close();
        assert.deepEqual(site.arrived, []);
        await browser().setOffline(false);
        await site.reported('sync done', 2);
        assert.deepEqual(site.accepted, ids);
        assert.deepEqual(site.arrived, ids);
      });

      it('is sending while the worker is called: nothing arrives twice', async () => {
        const page = await openInSync();
        await site.reported('sync done');
        const release = site.hold();
        await rate(page);
        await site.reported('sync called', 2);
        release();
        await page.state('sent');
        await site.reported('sync done', 2);
        assert.deepEqual(site.arrived, await idsOf(page, 'survey-sent'));
      });

      it('fails the browser’s call where the endpoint is out of service, so that it comes again; what waits is kept', async () => {
        site.break();
        const page = await openInSync();
        await site.reported('sync done');
        await rate(page);
        await site.reported(`sync satisfaction-survey: still to be sent to ${site.url}/v1/responses`);
        assert.equal(await page.evaluate('e2e.surveys()[0].pending'), 1);
        assert.deepEqual(site.accepted, []);
        assert.deepEqual([...new Set(site.arrived)], await idsOf(page, 'survey-queued'));
      });
    },
    { keep: true },
  );
});
