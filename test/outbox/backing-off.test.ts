import { expect } from '@open-wc/testing';
import { rest } from '../support/fake-clock.js';
import { all } from '../support/fake-transport.js';
import { createWorld, DAY, HERE, HOUR, MINUTE, SHORT, THERE } from './world.js';

const offline = all('retry', { network: true });

describe('The outbox, backing off', () => {
  it('tries again after 2 to 4 seconds, then ever more rarely up to an hour, and at once again after a success', async () => {
    for (const [random, first, last] of [
      [0, 2e3, 2e3],
      [0.5, 3e3, 1e3 + HOUR / 2],
      [1, 4e3, HOUR],
    ] as const) {
      const world = createWorld();
      const page = world.page('here', { random: () => random });
      page.network.answer = all('retry');
      await page.add('a');
      expect(world.clock.timers()[0], `first delay at random ${random}`).to.equal(first);
      for (let attempt = 0; attempt < 14; attempt++) await world.clock.advance(world.clock.timers()[0]!);
      expect(page.network.calls.length).to.equal(15);
      expect(world.clock.timers()[0], `last delay at random ${random}`).to.equal(last);
      page.network.answer = all('accepted');
      await world.clock.advance(last);
      page.network.answer = all('retry');
      await page.add('b');
      expect(world.clock.timers()[0], 'delay after a success').to.equal(first);
    }
  });

  it('remembers across pages when the next attempt is due', async () => {
    const world = createWorld();
    const page = world.page('before', { random: () => 1 });
    page.network.answer = all('retry');
    await page.add('a');
    for (let attempt = 0; attempt < 6; attempt++) await world.clock.advance(world.clock.timers()[0]!);
    await world.clock.advance(SHORT);
    const next = world.page('next');
    next.attach();
    await rest();
    expect(next.network.requests()).to.deep.equal([]);
    // Arriving brings the attempt forward, but not within 2 s of the last one.
    await world.clock.advance(2e3 - SHORT);
    expect(next.network.requests()).to.deep.equal(['a']);
  });

  for (const [cause, act] of [
    ['a new response', (page) => page.add('b')],
    ['an element', (page) => page.attach()],
    ['coming online', (page) => page.window.dispatchEvent(new Event('online'))],
    ['the page being shown again', (page) => page.window.dispatchEvent(new Event('pageshow'))],
    ['the page becoming visible', (page) => page.document.dispatchEvent(new Event('visibilitychange'))],
    ['a person', (page) => page.outbox.flush({ endpoint: HERE })],
  ] as const satisfies readonly (readonly [string, (page: ReturnType<ReturnType<typeof createWorld>['page']>) => unknown])[]) {
    it(`is cut short by ${cause}, but not what the server asked for`, async () => {
      const world = createWorld();
      const page = world.page('here', { random: () => 1 });
      page.network.answer = all('retry');
      await page.add('a');
      for (let attempt = 0; attempt < 6; attempt++) await world.clock.advance(world.clock.timers()[0]!);
      const before = page.network.calls.length;
      await world.clock.advance(3e3);
      page.network.answer = all('retry', { after: 10 * MINUTE });
      await act(page);
      await rest();
      expect(page.network.calls.length).to.equal(before + 1);
      await world.clock.advance(5e3);
      await act(page);
      await world.clock.advance(9 * MINUTE);
      expect(page.network.calls.length, 'while the server wants to be left alone').to.equal(before + 1);
      await world.clock.advance(MINUTE);
      expect(page.network.calls.length, 'when that is over').to.equal(before + 2);
    });
  }

  it('does nothing when the page becomes hidden', async () => {
    const world = createWorld();
    const page = world.page();
    await world.leave(world.entry('a'));
    page.document.visibilityState = 'hidden';
    page.document.dispatchEvent(new Event('visibilitychange'));
    await rest();
    expect(page.network.requests()).to.deep.equal([]);
  });

  it('obeys what the server asked another page', async () => {
    const world = createWorld();
    const page = world.page('one');
    page.network.answer = all('retry', { after: MINUTE });
    await page.add('a');
    const other = world.page('two');
    other.attach();
    await other.add('b');
    await other.outbox.flush({ endpoint: HERE });
    expect(other.network.requests()).to.deep.equal([]);
    await world.clock.advance(MINUTE);
    expect([...page.network.requests(), ...other.network.requests()].length).to.be.greaterThan(1);
  });

  it('treats a wrong set-up with patience: an hour at first, a day at most, cut short by a person only', async () => {
    const world = createWorld();
    const page = world.page('here', { random: () => 1 });
    page.network.answer = all('configuration', { status: 404 });
    await page.add('a');
    page.attach();
    await page.add('b');
    await world.clock.advance(2 * HOUR - SHORT);
    expect(page.network.calls.length).to.equal(1);
    await world.clock.advance(SHORT);
    expect(page.network.calls.length).to.equal(2);
    await page.outbox.flush({ endpoint: HERE });
    expect(page.network.calls.length).to.equal(3);
    for (let attempt = 0; attempt < 6; attempt++) await page.outbox.flush({ endpoint: HERE });
    const { length } = page.network.calls;
    await world.clock.advance(DAY - SHORT);
    expect(page.network.calls.length).to.equal(length);
    await world.clock.advance(SHORT);
    expect(page.network.calls.length).to.equal(length + 1);
  });

  it('begins behind the one that is stuck, and comes round to it', async () => {
    const world = createWorld();
    await world.leave(...[...'abc'].map((id) => world.entry(id)));
    const page = world.page();
    page.network.answer = (messages) => all(messages[0]!.id === 'b' ? 'retry' : 'accepted')(messages);
    page.attach();
    await rest();
    expect(page.network.requests()).to.deep.equal(['a', 'b']);
    await page.add('d');
    await world.clock.advance(3e3);
    expect(page.network.requests()).to.deep.equal(['a', 'b', 'd', 'c', 'b']);
    expect(await world.ids()).to.deep.equal(['b']);
    page.network.answer = all('accepted');
    await world.clock.advance(3e3);
    expect(await world.ids()).to.deep.equal([]);
  });

  it('goes on after a batch of which only some are to be retried, and tries those later', async () => {
    const world = createWorld();
    await world.leave(...[...'abcd'].map((id) => world.entry(id)));
    const page = world.page();
    page.network.answer = (messages) => messages.flatMap((message) => (message.id === 'a' ? [] : all('duplicate')([message])));
    page.attach({ batch: 2 });
    await rest();
    expect(page.network.requests()).to.deep.equal(['a,b', 'c,d']);
    expect((await page.outbox.list()).filter(({ refused }) => !refused).map(({ id, tries }) => [id, tries])).to.deep.equal([['a', 1]]);
    page.network.answer = all('accepted');
    await world.clock.advance(3e3);
    expect(page.network.requests()).to.deep.equal(['a,b', 'c,d', 'a']);
  });

  it('gives up a request after 15 seconds, cuts it off, and tries again', async () => {
    const world = createWorld();
    const page = world.page();
    page.network.answer = () => new Promise(() => {});
    await page.add('a');
    await world.clock.advance(15e3 - 1);
    expect(page.network.calls[0]!.signal.aborted).to.equal(false);
    await world.clock.advance(1);
    expect(page.network.calls[0]!.signal.aborted).to.equal(true);
    page.network.answer = all('accepted');
    await world.clock.advance(3e3);
    expect(await world.ids()).to.deep.equal([]);
  });

  it('takes no stored time seriously that is more than a day ahead', async () => {
    const world = createWorld();
    const page = world.page();
    page.network.answer = all('retry', { after: HOUR });
    await page.add('a');
    world.clock.jump(-2 * DAY);
    page.network.answer = all('accepted');
    await page.outbox.flush({ endpoint: HERE });
    expect(await world.ids()).to.deep.equal([]);
  });

  it('tells once of a network error that comes three times in a row', async () => {
    const world = createWorld();
    const page = world.page('here', { random: () => 0 });
    page.network.answer = offline;
    await page.add('a');
    await world.clock.advance(2e3);
    page.network.answer = all('retry');
    await world.clock.advance(2e3);
    page.network.answer = offline;
    await world.clock.advance(4e3);
    expect(page.troubles).to.deep.equal([]);
    await world.clock.advance(20e3);
    expect(page.troubles).to.deep.equal([{ endpoint: HERE, kind: 'network' }]);
  });

  it('tells of a wrong set-up, for each endpoint', async () => {
    const world = createWorld();
    const page = world.page();
    page.network.answer = all('configuration', { status: 405 });
    await page.add('a');
    await page.add('b', { endpoint: THERE });
    expect(page.troubles).to.deep.equal([HERE, THERE].map((endpoint) => ({ endpoint, kind: 'configuration', status: 405 })));
  });
});
