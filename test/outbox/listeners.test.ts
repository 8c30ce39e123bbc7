import { expect } from '@open-wc/testing';
import type { Fact } from '../../src/outbox/facts.js';
import { rest } from '../support/fake-clock.js';
import { all } from '../support/fake-transport.js';
import type { Page } from './world.js';
import { createWorld, DAY, HERE, SHORT } from './world.js';

/** Two elements of one page, and the kinds of facts that each hears of. */
const pairOf = (page: Page) => {
  const heard: [string[], string[]] = [[], []];
  for (const list of heard) page.attach({ onFact: (fact: Fact) => 'id' in fact && fact.type !== 'kept' && list.push(fact.type) });
  return heard;
};

describe('Of two elements for one endpoint', () => {
  it('the first alone hears that a response of their page is dropped as too old', async () => {
    const world = createWorld();
    const page = world.page();
    const heard = pairOf(page);
    page.network.answer = all('retry');
    await page.add('a');
    world.clock.jump(31 * DAY);
    await page.outbox.flush({ endpoint: HERE });
    expect(heard).to.deep.equal([['dropped'], []]);
  });

  it('the first alone hears that one set aside is dropped as too old', async () => {
    const world = createWorld();
    await world.leave(world.entry('a', { refused: { status: 400 }, at: world.clock.now() - 31 * DAY }));
    const heard = pairOf(world.page());
    await rest();
    expect(heard).to.deep.equal([['dropped'], []]);
  });

  it('the first alone hears that another page has dropped it, and both hear that another page has sent it', async () => {
    for (const [jump, expected] of [
      [31 * DAY, [['dropped'], []]],
      [0, [['sent'], ['sent']]],
    ] as const) {
      const world = createWorld();
      const [one, two] = [world.page('one'), world.page('two')];
      const heard = pairOf(one);
      one.network.answer = all('retry');
      await one.add('a');
      world.clock.jump(jump);
      two.network.answer = all(jump ? 'retry' : 'accepted');
      await two.outbox.flush({ endpoint: HERE });
      await world.clock.advance(SHORT);
      expect(heard).to.deep.equal(expected);
    }
  });
});

describe('The pages of a site', () => {
  it('hear nothing of what concerns two others', async () => {
    const world = createWorld();
    const [one, two, three] = [world.page('one'), world.page('two'), world.page('three')];
    for (const page of [one, three]) page.attach();
    await rest();
    one.network.answer = all('retry');
    await one.add('a');
    await world.clock.advance(2e3);
    await two.outbox.flush({ endpoint: HERE });
    await world.clock.advance(SHORT);
    expect([one.facts.map(({ type }) => type), three.facts]).to.deep.equal([['sent'], []]);
  });

  it('delete their own when everything is deleted elsewhere, and not what others have stored since', async () => {
    const world = createWorld();
    const page = world.page();
    page.network.answer = all('retry');
    await page.add('a');
    await world.leave(world.entry('b'));
    await world.write([['q', HERE, 'c'], { v: 2 }]);
    world.openChannel()!.postMessage({ v: 1, all: true });
    await rest();
    expect(await world.ids()).to.deep.equal(['b', 'c']);
  });

  it('go without a channel where there is none', async () => {
    const page = createWorld({ channels: false }).page();
    page.attach();
    page.window.dispatchEvent(new Event('pagehide'));
    page.window.dispatchEvent(new Event('pageshow'));
    await page.add('a');
    expect(page.facts.length).to.equal(1);
  });

  it('say nothing as long as nothing changes', async () => {
    const world = createWorld();
    const notes: unknown[] = [];
    world.openChannel()!.onmessage = ({ data }) => notes.push(data);
    world.page().attach();
    await rest();
    expect([notes, await world.read(['m']), await world.read(['c', HERE])]).to.deep.equal([[], undefined, undefined]);
  });
});
