import { expect } from '@open-wc/testing';
import { all } from '../support/fake-transport.js';
import { broken, createWorld, HERE } from './world.js';

describe('A response that is handed in again after it was set aside', () => {
  for (const [where, disk] of [['on the disk', undefined], ['in memory', broken]] as const) {
    it(`is there once, ${where}, and is counted once`, async () => {
      const world = createWorld();
      world.disk = disk ?? world.disk;
      const page = world.page();
      page.network.answer = all('rejected', { status: 422 });
      await page.add('a');
      page.network.answer = all('retry');
      await page.add('a');
      page.network.answer = all('accepted');
      await page.outbox.flush({ endpoint: HERE, rejected: true });
      expect([page.outbox.pending(HERE), await page.outbox.list()]).to.deep.equal([0, []]);
    });
  }
});
