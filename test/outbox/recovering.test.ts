import { expect } from '@open-wc/testing';
import type { Fact } from '../../src/outbox/facts.js';
import { rest } from '../support/fake-clock.js';
import { all } from '../support/fake-transport.js';
import { broken, createWorld, DAY, HERE, MINUTE } from './world.js';

describe('The outbox, when its storage recovers', () => {
  it('writes down what it could not keep as soon as the disk can take it, and says so', async () => {
    const world = createWorld();
    const { disk } = world;
    const page = world.page();
    const kept: Fact[] = [];
    page.attach({ onFact: (fact) => fact.type === 'kept' && kept.push(fact) });
    page.network.answer = all('retry', { after: DAY });
    world.disk = broken;
    await page.add('a');
    await page.outbox.add(world.entry('m'), { storage: 'none' });
    world.disk = disk;
    await world.clock.advance(MINUTE);
    expect(await world.ids(), 'not what was to be kept nowhere').to.deep.equal(['a']);
    expect(kept.filter((fact) => 'durable' in fact)).to.deep.equal([{ type: 'kept', id: 'a', endpoint: HERE, durable: true }]);
    expect(page.outbox.pending(HERE)).to.equal(2);
    page.window.dispatchEvent(new Event('online'));
    await rest();
    expect(kept.filter((fact) => 'durable' in fact).length, 'once').to.equal(1);
  });

  it('does not write down what was delivered, refused or deleted while the disk was out of order', async () => {
    const fates = [all('accepted'), all('rejected', { status: 400 }), all('retry', { after: DAY })];
    for (const [index, fate] of fates.entries()) {
      const world = createWorld();
      const { disk } = world;
      const page = world.page();
      page.attach();
      page.network.answer = fate;
      world.disk = broken;
      await page.add('a');
      if (index === 2) await page.outbox.clear();
      world.disk = disk;
      await world.clock.advance(2 * MINUTE);
      expect(await world.ids('q')).to.deep.equal([]);
      expect(page.network.requests()).to.deep.equal(['a']);
    }
  });
});
