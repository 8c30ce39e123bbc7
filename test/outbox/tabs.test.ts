import { expect } from '@open-wc/testing';
import { rest } from '../support/fake-clock.js';
import { all, held } from '../support/fake-transport.js';
import { createWorld, HERE, HOUR, SHORT } from './world.js';

describe('The outbox, in several pages of one site', () => {
  it('sends from one page at a time', async () => {
    const world = createWorld();
    await world.leave(...[...'abc'].map((id) => world.entry(id)));
    const pages = Array.from({ length: 5 }, (_, index) => world.page(`page ${index}`));
    for (const page of pages) page.attach();
    await rest();
    expect(pages.flatMap((page) => page.network.requests()).sort()).to.deep.equal(['a', 'b', 'c']);
  });

  it('leaves an endpoint alone for no longer than 20 seconds after the page that was sending died', async () => {
    const world = createWorld();
    let alive = true;
    const dying = world.page('dying', { disk: (work) => (alive ? world.disk(work) : new Promise(() => {})) });
    dying.network.answer = () => new Promise(() => {});
    await dying.add('a');
    alive = false;
    const page = world.page();
    page.attach();
    await page.outbox.flush({ endpoint: HERE });
    await world.clock.advance(20e3 - 1);
    expect(page.network.requests()).to.deep.equal([]);
    await world.clock.advance(1);
    expect(page.network.requests()).to.deep.equal(['a']);
  });

  it('tries no more often than one page would alone', async () => {
    const attempts = async (count: number) => {
      const world = createWorld();
      await world.leave(world.entry('a'));
      const pages = Array.from({ length: count }, (_, index) => world.page(`page ${index}`, { random: () => 1 }));
      for (const page of pages) {
        page.network.answer = (messages) => new Promise((resolve) => world.clock.setTimeout(() => resolve(all('retry')(messages)), 5e3));
        page.attach();
      }
      await world.clock.advance(12 * HOUR);
      return pages.flatMap((page) => page.network.requests()).length;
    };
    // Each further page that arrives may bring one attempt forward.
    expect(await attempts(3)).to.be.at.most((await attempts(1)) + 2);
  });

  it('renews its lease before a request that it might not outlast', async () => {
    const world = createWorld();
    await world.leave(...[...'abc'].map((id) => world.entry(id)));
    const slow = world.page('slow');
    slow.network.answer = (messages) => new Promise((resolve) => world.clock.setTimeout(() => resolve(all('accepted')(messages)), 14e3));
    slow.attach();
    await rest();
    const other = world.page('other');
    other.attach();
    await world.clock.advance(42e3);
    expect(slow.network.requests()).to.deep.equal(['a', 'b', 'c']);
    expect(other.network.requests()).to.deep.equal([]);
  });

  it('stops when its lease was taken over', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b'));
    const frozen = world.page('frozen');
    const reply = held();
    frozen.network.answer = reply.answer;
    frozen.attach();
    await rest();
    world.clock.jump(21e3);
    const other = world.page('other');
    other.network.answer = () => new Promise(() => {});
    other.attach();
    await rest();
    reply.reply(all('accepted'));
    await rest();
    expect([frozen.network.requests(), other.network.requests()]).to.deep.equal([['a'], ['a']]);
  });

  it('tells once what was accepted twice, from a page that was frozen in mid-send and from another', async () => {
    const world = createWorld();
    const frozen = world.page('frozen');
    const reply = held();
    frozen.network.answer = reply.answer;
    frozen.attach();
    await frozen.add('a');
    world.clock.jump(21e3);
    const other = world.page('other');
    other.attach();
    await rest();
    reply.reply(all('duplicate'));
    await world.clock.advance(SHORT);
    expect([frozen.facts, other.facts]).to.deep.equal([[{ type: 'sent', id: 'a', endpoint: HERE, duplicate: false, earlier: false }], []]);
  });

  it('ignores a lease from a clock that ran ahead', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'));
    await world.write([['c', HERE], { v: 1, owner: 'gone', until: world.clock.now() + 20_001 }]);
    const page = world.page();
    page.attach();
    await rest();
    expect(page.network.requests()).to.deep.equal(['a']);
  });

  it('shows in every page how many wait', async () => {
    const world = createWorld();
    const [one, two] = [world.page('one'), world.page('two')];
    let changes = 0;
    two.attach({ onFact: ({ type }) => type === 'pending' && changes++ });
    await rest();
    one.network.answer = all('retry');
    await one.add('a');
    expect([one.outbox.pending(HERE), two.outbox.pending(HERE), changes]).to.deep.equal([1, 1, 1]);
    await two.outbox.clear();
    expect([one.outbox.pending(HERE), two.outbox.pending(HERE), changes]).to.deep.equal([0, 0, 2]);
  });

  it('tells the page that made a response when another delivers it, and does not tell it twice', async () => {
    const world = createWorld();
    const [one, two] = [world.page('one'), world.page('two')];
    one.attach();
    two.attach();
    one.network.answer = all('retry');
    await one.add('a');
    await world.clock.advance(2e3);
    await two.outbox.flush({ endpoint: HERE });
    await world.clock.advance(SHORT);
    expect(one.facts).to.deep.equal([{ type: 'sent', id: 'a', endpoint: HERE, duplicate: false, earlier: false }]);
    expect(two.facts).to.deep.equal([]);
  });

  it('tells of it as of an earlier visit when the page that made it has no element there any more', async () => {
    const world = createWorld();
    const [one, two] = [world.page('one'), world.page('two')];
    two.attach();
    one.network.answer = all('retry');
    const detach = one.attach();
    await rest();
    await one.add('a');
    detach();
    await world.clock.advance(2e3);
    await two.outbox.flush({ endpoint: HERE });
    await world.clock.advance(SHORT);
    expect([one.facts, two.facts]).to.deep.equal([[], [{ type: 'sent', id: 'a', endpoint: HERE, duplicate: false, earlier: true }]]);
  });

  it('works without a channel', async () => {
    const world = createWorld({ channels: false });
    const [one, two] = [world.page('one'), world.page('two')];
    two.attach();
    one.network.answer = all('retry');
    await one.add('a');
    await world.clock.advance(2e3);
    await two.outbox.flush({ endpoint: HERE });
    expect(two.facts).to.deep.equal([{ type: 'sent', id: 'a', endpoint: HERE, duplicate: false, earlier: true }]);
  });

  it('works where a channel is forbidden', async () => {
    const page = createWorld().page('here', {
      openChannel: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    });
    await page.add('a');
    expect(page.network.requests()).to.deep.equal(['a']);
  });

  it('closes the channel while the page is put away, and opens it again with the page', async () => {
    const world = createWorld();
    const [one, two] = [world.page('one'), world.page('two')];
    one.network.answer = all('retry');
    two.window.dispatchEvent(new Event('pagehide'));
    await one.add('a');
    expect(two.outbox.pending(HERE)).to.equal(0);
    two.network.answer = all('retry');
    two.window.dispatchEvent(new Event('pageshow'));
    await rest();
    expect(two.outbox.pending(HERE)).to.equal(1);
    await one.add('b');
    expect(two.outbox.pending(HERE)).to.equal(2);
  });
});
