import { expect } from '@open-wc/testing';
import { createWorld, HERE, MINUTE, SHORT } from '../outbox/world.js';
import { rest } from '../support/fake-clock.js';
import { all, held } from '../support/fake-transport.js';
import { employ, leave } from './employ.js';

/** The page has tried a second time by then, and is not yet about to try a third time. */
const LATER = 4500;

describe('A page and a service worker', () => {
  it('never send at once: the worker stands behind the page, and finds nothing left', async () => {
    const world = createWorld();
    const page = world.page();
    page.attach();
    const reply = held();
    page.network.answer = reply.answer;
    await page.add('a');
    const worker = employ(world);
    const call = worker.call();
    await world.clock.advance(5e3);
    reply.reply(all('accepted'));
    await world.clock.advance(1e3);
    expect(call.text).to.equal('done');
    expect([page.network.requests(), worker.network.requests()]).to.deep.equal([['a'], []]);
  });

  it('never send at once: the page leaves it to the worker', async () => {
    const world = createWorld();
    await leave(world, 'a');
    const worker = employ(world);
    const reply = held();
    worker.network.answer = reply.answer;
    const call = worker.call();
    await rest();
    const page = world.page();
    page.attach();
    await world.clock.advance(5e3);
    reply.reply(all('accepted'));
    await world.clock.advance(MINUTE);
    expect(call.text).to.equal('done');
    expect([page.network.requests(), worker.network.requests()]).to.deep.equal([[], ['a']]);
  });

  it('take turns: the worker sends once the lease of a page that died has run out', async () => {
    const world = createWorld();
    await leave(world, 'a');
    await world.write([['c', HERE], { v: 1, fails: 0, cursor: '', owner: 'dead', until: world.clock.now() + 20e3 }]);
    const worker = employ(world);
    const call = worker.call();
    await world.clock.advance(20e3 - 1);
    expect([call.text, worker.network.requests()]).to.deep.equal([undefined, []]);
    await world.clock.advance(1);
    expect([call.text, worker.network.requests()]).to.deep.equal(['done', ['a']]);
  });

  it('take turns, but the worker does not stand behind a page for ever', async () => {
    const world = createWorld();
    await leave(world, ...'abcdef');
    const page = world.page();
    page.network.answer = (messages) => new Promise((resolve) => world.clock.setTimeout(() => resolve(all('accepted')(messages)), 14e3));
    page.attach();
    await rest();
    const worker = employ(world);
    const call = worker.call();
    await world.clock.advance(MINUTE);
    expect(call.text).to.match(/still to be sent/);
    expect(worker.network.requests()).to.deep.equal([]);
  });

  it('agree on what became of a response: the page that made it tells its element, and counts', async () => {
    const world = createWorld();
    const page = world.page();
    page.attach();
    page.network.answer = all('retry');
    await page.add('a');
    await world.clock.advance(LATER);
    expect(page.outbox.pending(HERE)).to.equal(1);
    const attempts = page.network.requests().length;
    const call = employ(world).call();
    await world.clock.advance(SHORT);
    expect([call.text, page.network.requests().length]).to.deep.equal(['done', attempts]);
    expect(page.facts).to.deep.equal([{ type: 'sent', id: 'a', endpoint: HERE, duplicate: false, earlier: false }]);
    expect(page.outbox.pending(HERE)).to.equal(0);
  });

  it('leave the endpoint in peace right behind an attempt of the other', async () => {
    const world = createWorld();
    const page = world.page();
    page.network.answer = all('retry');
    await page.add('a');
    const worker = employ(world);
    const call = worker.call();
    await world.clock.advance(2e3 - 1);
    expect([call.text, worker.network.requests()]).to.deep.equal([undefined, []]);
    await world.clock.advance(1);
    expect([call.text, worker.network.requests()]).to.deep.equal(['done', ['a']]);
  });

  it('don’t stand in each other’s way: what only the page can send keeps the worker from nothing, and the page from no lease', async () => {
    const world = createWorld();
    await world.leave(world.entry('a', { needs: true }));
    const worker = employ(world);
    const call = worker.call();
    await rest();
    expect([call.text, await world.read(['c', HERE])]).to.deep.equal(['done', undefined]);
  });

  it('agree on what is deleted: the worker breaks off what it is sending', async () => {
    const world = createWorld();
    await leave(world, ...'ab');
    const worker = employ(world);
    const reply = held();
    worker.network.answer = reply.answer;
    const call = worker.call();
    await rest();
    expect(worker.network.calls[0]?.signal.aborted).to.equal(false);
    await world.page().outbox.clear();
    await rest();
    expect(worker.network.calls[0]?.signal.aborted).to.equal(true);
    reply.reply(all('retry'));
    await rest();
    expect([call.text, worker.network.requests(), await world.ids()]).to.deep.equal(['done', ['a'], []]);
  });

  it('need no channel between them', async () => {
    const world = createWorld({ channels: false });
    const page = world.page();
    page.attach();
    page.network.answer = all('retry');
    await page.add('a');
    await world.clock.advance(LATER);
    const worker = employ(world);
    const call = worker.call();
    await rest();
    expect([call.text, worker.network.requests()]).to.deep.equal(['done', ['a']]);
    expect(await world.ids()).to.deep.equal([]);
  });
});
