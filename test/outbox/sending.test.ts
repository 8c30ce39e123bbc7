import { expect } from '@open-wc/testing';
import { rest } from '../support/fake-clock.js';
import { all, held } from '../support/fake-transport.js';
import { createWorld, DAY, HERE, SHORT, THERE } from './world.js';

describe('The outbox, sending', () => {
  it('stores a response before it sends it, and deletes it only after it was accepted', async () => {
    const world = createWorld();
    const page = world.page();
    const reply = held();
    page.network.answer = reply.answer;
    expect(await page.add('a')).to.deep.equal({ durable: true });
    expect(page.network.requests()).to.deep.equal(['a']);
    expect(await world.ids()).to.deep.equal(['a']);
    expect(page.outbox.pending(HERE)).to.equal(1);
    reply.reply(all('accepted'));
    await rest();
    expect(await world.ids()).to.deep.equal([]);
    expect(page.outbox.pending(HERE)).to.equal(0);
  });

  it('sends the very bytes that were stored, to the endpoint and in the way stored with them', async () => {
    const world = createWorld();
    const page = world.page();
    page.attach();
    const body = '{"id":"a","comment":"Cảm ơn \\u2028"}';
    await page.add('a', { body, endpoint: THERE, request: 'simple' });
    expect(page.network.calls[0]).to.deep.include({ bodies: [body], to: { endpoint: THERE, request: 'simple', headers: undefined } });
  });

  it('starts to store in the task of the caller', () => {
    const world = createWorld();
    const page = world.page();
    let started = false;
    world.disk = () => {
      started = true;
      return new Promise(() => {});
    };
    void page.outbox.add(world.entry('a'), { storage: 'local' });
    expect(started).to.equal(true);
  });

  it('sends a new response before the backlog', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b'));
    const page = world.page();
    await page.add('c');
    expect(page.network.requests()).to.deep.equal(['c', 'a', 'b']);
  });

  it('sends what earlier visits left as soon as an element is there, its own endpoint first', async () => {
    const world = createWorld();
    await world.leave(world.entry('a', { endpoint: THERE }), world.entry('b'));
    const page = world.page();
    page.attach();
    await rest();
    expect(page.network.requests()).to.deep.equal(['b', 'a']);
  });

  it('sends one at a time to an endpoint, and a stuck endpoint keeps no other waiting', async () => {
    const world = createWorld();
    const page = world.page();
    const reply = held();
    page.network.answer = (messages, to) => (to.endpoint === HERE ? reply.answer(messages, to) : all('accepted')(messages));
    await page.add('a');
    await page.add('b');
    await page.add('c', { endpoint: THERE });
    expect(page.network.requests()).to.deep.equal(['a', 'c']);
    reply.reply(all('accepted'));
    await rest();
    expect(page.network.requests()).to.deep.equal(['a', 'c', 'b']);
  });

  it('drains a backlog that is longer than what it reads at a time', async () => {
    const world = createWorld();
    const ids = Array.from({ length: 120 }, (_, index) => String(index).padStart(3, '0'));
    await world.leave(...ids.map((id) => world.entry(id)));
    const page = world.page();
    page.attach({ batch: 50 });
    await rest();
    expect(page.network.calls.map((call) => call.ids.length)).to.deep.equal([50, 50, 20]);
    expect(await world.ids()).to.deep.equal([]);
  });

  it('sets aside what is refused, and tries it again only when asked to', async () => {
    const world = createWorld();
    const page = world.page();
    page.attach();
    page.network.answer = all('rejected', { status: 400, problem: { title: 'no' } });
    await page.add('a');
    expect(page.outbox.pending(HERE)).to.equal(0);
    expect((await page.outbox.list()).find(({ refused }) => refused)?.refused).to.deep.include({ status: 400, problem: { title: 'no' } });
    expect(await page.outbox.flush({ endpoint: HERE })).to.deep.equal({ sent: 0, kept: 0, rejected: 0 });
    expect(await page.outbox.flush({ endpoint: HERE, rejected: true })).to.deep.equal({ sent: 0, kept: 0, rejected: 1 });
    page.network.answer = all('accepted');
    expect(await page.outbox.flush({ endpoint: HERE, rejected: true })).to.deep.equal({ sent: 1, kept: 0, rejected: 0 });
    expect(page.network.requests()).to.deep.equal(['a', 'a', 'a']);
    expect(await page.outbox.list()).to.deep.equal([]);
  });

  it('counts as waiting what was set aside and may not be tried again yet', async () => {
    const world = createWorld();
    await world.leave(world.entry('a', { refused: { status: 400 } }));
    await world.write([['c', HERE], { v: 1, fails: 1, after: world.clock.now() + DAY, cursor: '' }]);
    const page = world.page();
    expect(await page.outbox.flush({ endpoint: HERE, rejected: true })).to.deep.equal({ sent: 0, kept: 1, rejected: 0 });
    expect((await page.outbox.list()).map(({ id, refused }) => [id, refused])).to.deep.equal([['a', undefined]]);
  });

  it('leaves no timer behind when everything is sent', async () => {
    const world = createWorld();
    const page = world.page();
    page.network.answer = all('retry');
    await page.add('a');
    page.network.answer = all('accepted');
    await page.outbox.flush({ endpoint: HERE });
    expect(world.clock.timers()).to.deep.equal([]);
  });

  it('keeps a response that needs the headers of its page until an element of that endpoint has them', async () => {
    const world = createWorld();
    await world.leave(world.entry('a', { needs: true }), world.entry('b'));
    const page = world.page();
    page.attach();
    page.attach({ endpoint: THERE, headers: { authorization: 'no' } });
    await rest();
    expect(page.network.requests()).to.deep.equal(['b']);
    const headers = { authorization: 'yes' };
    page.attach({ headers });
    await rest();
    expect(page.network.calls.at(-1)).to.deep.include({ ids: ['a'], to: { endpoint: HERE, request: 'json', headers } });
  });

  it('uses the transport of an element of that endpoint in place of the network', async () => {
    const world = createWorld();
    await world.leave(world.entry('a', { needs: true }));
    const page = world.page();
    const own = world.page('other').network;
    page.attach({ transport: own });
    await rest();
    expect([page.network.requests(), own.requests()]).to.deep.equal([[], ['a']]);
  });

  it('tries what is older than 30 days once more, then drops it, unless it is to be kept until delivered', async () => {
    const world = createWorld();
    const old = world.clock.now() - 31 * DAY;
    await world.leave(world.entry('a', { at: old }), world.entry('b', { at: old, keep: true }), world.entry('c', { at: old }));
    await world.leave(world.entry('x', { at: old, refused: { status: 400 } }), world.entry('y', { refused: { status: 400 } }));
    const page = world.page();
    page.network.answer = all('retry');
    page.attach({ batch: 2 });
    await world.clock.advance(SHORT);
    expect(page.network.requests()).to.deep.equal(['a,b']);
    expect(await world.ids()).to.deep.equal(['b', 'c']);
    expect(await world.ids('x')).to.deep.equal(['y']);
    expect(page.facts.map((fact) => fact.type === 'dropped' && [fact.id, fact.reason])).to.have.deep.members([
      ['a', 'expired'],
      ['x', 'expired'],
    ]);
    page.network.answer = all('accepted');
    await page.outbox.flush({ endpoint: HERE });
    expect(page.network.requests()).to.deep.equal(['a,b', 'c,b']);
  });
});
