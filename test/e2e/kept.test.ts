// The page where citizens see what is kept on their device: what it lists is what waits, and what it deletes is gone from every page.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Listening } from '../../demo/collector/server.js';
import { inEveryEngine, type Page } from './support/browser.js';
import { openOffice, type Office } from './support/office.js';

const items = `document.querySelectorAll('#list > li')`;

async function rate(page: Page, url: string): Promise<void> {
  await page.open(`${url}/portal/done.html`);
  await page.click('radio', 'Hài lòng');
  await page.click('button', 'Gửi đánh giá');
  await page.state('queued');
}

describe('the page of what is kept on a device', { timeout: 900_000 }, () => {
  let office: Office;
  let portal: Listening;
  before(async () => {
    office = await openOffice();
  });
  after(() => office.close());
  beforeEach(async () => {
    portal = await office.openPortal();
    await office.goDown();
  });
  afterEach(async () => {
    await portal.close();
    await office.comeUp();
    await office.empty();
  });

  inEveryEngine((browser) => {
    afterEach(() => browser().closePages());

    it('lists each answer with its procedure and body, and sends all of them when asked', async () => {
      const page = await browser().newPage();
      await rate(page, portal.url);
      await rate(page, portal.url);
      await page.open(`${portal.url}/kept/`);
      await page.until(`${items}.length === 2`);
      assert.match(await page.evaluate<string>(`${items}[0].innerText`), /Đăng ký khai sinh[^]*UBND phường Hồng Hà/);
      await office.comeUp();
      await page.click('button', 'Thử gửi ngay');
      await page.until(`!document.getElementById('empty').hidden`);
      assert.equal(await page.evaluate(`${items}.length`), 0);
      assert.equal((await office.rows()).length, 2);
      assert.deepEqual((await page.heard()).errors, []);
    });

    it('deletes one, then the rest, and nothing of it is ever sent', async () => {
      const page = await browser().newPage();
      await rate(page, portal.url);
      await rate(page, portal.url);
      await page.open(`${portal.url}/kept/`);
      await page.until(`${items}.length === 2`);
      const name = await page.evaluate<string>(`document.querySelector('#list button').getAttribute('aria-label')`);
      await page.click('button', name);
      await page.until(`${items}.length === 1`);
      await page.click('button', 'Xóa tất cả');
      await page.until(`!document.getElementById('empty').hidden`);
      await office.comeUp();
      await page.open(`${portal.url}/portal/done.html`);
      await page.state('asking');
      assert.equal(await page.evaluate('e2e.surveys()[0].pending'), 0);
      assert.deepEqual(await office.rows(), []);
    });
  });
});
