// A citizen has handed in an application and rates the service in the same page; what happens to the rating, up to the results.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Listening } from '../../demo/collector/server.js';
import { eventually, inEveryEngine, type Page } from './support/browser.js';
import { openOffice, type Office } from './support/office.js';

const COMMENT = 'Cán bộ rất tận tình.';

async function rate(page: Page, url: string): Promise<void> {
  await page.open(`${url}/portal/done.html`);
  await page.click('radio', 'Rất hài lòng');
  await page.type('Ông/Bà có ý kiến gì thêm?', COMMENT);
  await page.click('button', 'Gửi đánh giá');
}

const sentEvents = async (page: Page) => (await page.heard()).events.filter(({ type }) => type === 'survey-sent').map(({ detail }) => detail);

async function assertNothingBroke(page: Page): Promise<void> {
  const { errors, violations } = await page.heard();
  assert.deepEqual({ errors, violations }, { errors: [], violations: [] });
}

describe('a rating on the page of a finished application', { timeout: 900_000 }, () => {
  let office: Office;
  let portal: Listening;
  before(async () => {
    office = await openOffice();
  });
  after(() => office.close());
  beforeEach(async () => {
    portal = await office.openPortal();
  });
  afterEach(async () => {
    await portal.close();
    await office.comeUp();
    await office.empty();
  });

  inEveryEngine(
    (browser) => {
      afterEach(() => browser().closePages());

      it('arrives, is stored once, and stands in the results', async () => {
        const page = await browser().newPage();
        await rate(page, portal.url);
        await page.state('sent');
        await page.until(`e2e.has('heading', 'Xin cảm ơn. Đánh giá của Ông/Bà đã được gửi.')`);
        const rows = await office.rows();
        assert.deepEqual(rows.map(({ procedure, answers }) => ({ procedure, answers })), [{ procedure: '1.001612', answers: { satisfaction: 5, comment: COMMENT } }]);
        assert.deepEqual(await sentEvents(page), [{ id: rows[0]?.id, duplicate: false, earlier: false }]);
        assert.deepEqual((await page.heard()).warnings, []);
        await assertNothingBroke(page);

        await page.open(`${portal.url}/results/?survey=csat`);
        const headline = `document.querySelector('satisfaction-results').shadowRoot?.querySelector('[part=headline]')?.innerText`;
        await page.until(`${headline}?.includes('100%')`);
        assert.match(await page.evaluate<string>(headline), /Tỷ lệ phiếu trả lời: Hài lòng hoặc Rất hài lòng\s+0\s+100\s+1 phiếu/);
        await assertNothingBroke(page);
      });

      it('waits on the device while the office is down, and is sent once by a later visit', async () => {
        await office.goDown();
        const page = await browser().newPage();
        await rate(page, portal.url);
        await page.state('queued');
        await page.until(`e2e.has('heading', 'Đánh giá của Ông/Bà được giữ trên thiết bị này.')`);
        assert.equal(await page.evaluate('e2e.surveys()[0].pending'), 1);
        assert.deepEqual(await sentEvents(page), []);
        assert.doesNotMatch(await page.evaluate<string>('e2e.says()'), /cảm ơn/i);
        const queued = (await page.heard()).events.find(({ type }) => type === 'survey-queued');
        assert.equal(queued?.detail['durable'], true);
        await assertNothingBroke(page);

        await page.leave();
        await browser().restart();
        await office.comeUp();
        assert.deepEqual(await office.rows(), []);
        const later = await browser().newPage();
        await later.open(`${portal.url}/portal/done.html`);
        await later.until(`e2e.heard.events.some(({ type }) => type === 'survey-sent')`);
        assert.deepEqual(await sentEvents(later), [{ id: queued?.detail['id'], duplicate: false, earlier: true }]);
        await later.until('e2e.surveys()[0].pending === 0');
        assert.deepEqual((await office.rows()).map(({ id }) => id), [queued?.detail['id']]);
        // The new visitor is asked, not thanked.
        await later.state('asking');
        await assertNothingBroke(later);
      });

      it('is counted once when the reply is lost after it was stored', async () => {
        office.loseNextReply();
        const page = await browser().newPage();
        await rate(page, portal.url);
        await page.state('sent');
        const rows = await eventually(async () => office.rows(), () => 'no row');
        assert.equal(rows.length, 1);
        assert.deepEqual(await sentEvents(page), [{ id: rows[0]?.id, duplicate: true, earlier: false }]);
        assert.equal(await page.evaluate('e2e.surveys()[0].pending'), 0);
        await page.until(`e2e.has('heading', 'Xin cảm ơn. Đánh giá của Ông/Bà đã được gửi.')`);
      });
    },
    { keep: true },
  );
});
