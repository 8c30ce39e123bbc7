import { expect } from '@open-wc/testing';
import { createWorld, HERE, MINUTE, THERE } from '../outbox/world.js';
import { rest } from '../support/fake-clock.js';
import { all, held } from '../support/fake-transport.js';
import { employ, leave } from './employ.js';

describe('What a service worker sends', () => {
  it('is what waits for every endpoint, in the order of its making', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b'), world.entry('c', { endpoint: THERE }));
    const worker = employ(world);
    const call = worker.call();
    await rest();
    expect(call.text).to.equal('done');
    expect(worker.network.calls.filter(({ to }) => to.endpoint === HERE).map(({ ids }) => ids)).to.deep.equal([['a'], ['b']]);
    expect(worker.network.calls.filter(({ to }) => to.endpoint === THERE).map(({ ids }) => ids)).to.deep.equal([['c']]);
    expect(await world.ids()).to.deep.equal([]);
  });

  it('is nothing where nothing waits', async () => {
    const worker = employ(createWorld());
    const call = worker.call();
    await rest();
    expect([call.text, worker.network.calls.length]).to.deep.equal(['done', 0]);
  });

  it('goes singly, or in batches where a call says so', async () => {
    const world = createWorld();
    await leave(world, ...'abc');
    const worker = employ(world);
    worker.network.answer = all('retry');
    worker.call({ batch: 2 });
    await world.clock.advance(MINUTE);
    worker.network.answer = all('accepted');
    worker.call();
    await rest();
    expect(worker.network.requests()).to.deep.equal(['a,b', 'c', 'a', 'b']);
  });

  it('is not what needs the headers or the transport of a page, and that is no failure', async () => {
    const world = createWorld();
    await world.leave(world.entry('a', { needs: true }), world.entry('b'), world.entry('c', { endpoint: THERE, needs: true }));
    const worker = employ(world);
    const call = worker.call();
    await rest();
    expect([call.text, worker.network.requests()]).to.deep.equal(['done', ['b']]);
    expect(await world.ids()).to.deep.equal(['c', 'a']);
  });

  it('is found behind much that needs a page', async () => {
    const world = createWorld();
    await world.leave(...Array.from({ length: 120 }, (_, index) => world.entry(`a${index}`, { needs: true })), world.entry('b'));
    const worker = employ(world);
    const call = worker.call();
    await rest();
    expect([call.text, worker.network.requests()]).to.deep.equal(['done', ['b']]);
  });

  it('is not what is broken or another release’s, which a page may tell of or know', async () => {
    const world = createWorld();
    await world.write([['q', HERE, 'broken'], { v: 1 }], [['q', HERE, 'later'], { v: 2 }]);
    await leave(world, 'x');
    const worker = employ(world);
    const call = worker.call();
    await rest();
    expect([call.text, worker.network.requests()]).to.deep.equal(['done', ['x']]);
    expect(await world.ids()).to.deep.equal(['broken', 'later']);
  });

  it('is tried once a call, however often it is called', async () => {
    const world = createWorld();
    await leave(world, ...'ab');
    const worker = employ(world);
    const reply = held();
    worker.network.answer = reply.answer;
    const calls = [worker.call(), worker.call()];
    await rest();
    expect(worker.network.requests()).to.deep.equal(['a']);
    worker.network.answer = all('accepted');
    reply.reply(all('accepted'));
    await rest();
    expect(calls.map(({ text }) => text)).to.deep.equal(['done', 'done']);
    expect(worker.network.requests()).to.deep.equal(['a', 'b']);
  });

  it('is not sent again by the same worker where it was delivered and could not be removed', async () => {
    const world = createWorld();
    await leave(world, 'a');
    const { disk } = world;
    const worker = employ(world);
    worker.network.answer = (messages) => {
      world.disk = () => Promise.reject(new Error('full'));
      return all('accepted')(messages);
    };
    const call = worker.call();
    await rest();
    expect(call.text).to.equal('full');
    world.disk = disk;
    const again = worker.call();
    await world.clock.advance(MINUTE);
    expect([again.text, worker.network.requests()]).to.deep.equal(['done', ['a']]);
    expect(await world.ids()).to.deep.equal([]);
  });
});
