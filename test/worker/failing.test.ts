import { expect } from '@open-wc/testing';
import { createWorld, DAY, HERE, MINUTE, THERE } from '../outbox/world.js';
import { rest } from '../support/fake-clock.js';
import { all } from '../support/fake-transport.js';
import { employ, leave } from './employ.js';

const WAITS = `satisfaction-survey: still to be sent to ${HERE}`;

describe('A call of a service worker fails, so that the browser calls again,', () => {
  it('where the endpoint can’t be reached; what waits stays', async () => {
    const world = createWorld();
    await leave(world, ...'ab');
    const worker = employ(world);
    worker.network.answer = all('retry');
    const call = worker.call();
    await rest();
    expect(call.text).to.equal(WAITS);
    expect(await world.ids()).to.deep.equal(['a', 'b']);
  });

  it('where one of two endpoints can’t be reached; the other is served', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b', { endpoint: THERE }));
    const worker = employ(world);
    worker.network.answer = (messages, { endpoint }) => all(endpoint === HERE ? 'retry' : 'accepted')(messages);
    const call = worker.call();
    await rest();
    expect(call.text).to.equal(WAITS);
    expect(await world.ids()).to.deep.equal(['a']);
  });

  it('before the time that the server asked for, without a request', async () => {
    const world = createWorld();
    await leave(world, 'a');
    const worker = employ(world);
    worker.network.answer = all('retry', { after: 10 * MINUTE });
    worker.call();
    await world.clock.advance(9 * MINUTE);
    const call = worker.call();
    await rest();
    expect([call.text, worker.network.requests()]).to.deep.equal([WAITS, ['a']]);
    worker.network.answer = all('accepted');
    await world.clock.advance(MINUTE);
    const later = worker.call();
    await rest();
    expect(later.text).to.equal('done');
  });

  it('where the endpoint is set up wrongly, tries it rarely, and says what is wrong', async () => {
    const world = createWorld();
    await leave(world, 'a');
    const worker = employ(world);
    worker.network.answer = all('configuration', { status: 404 });
    const call = worker.call();
    await rest();
    expect(call.text).to.equal(`${WAITS}; ${HERE} answers 404`);
    worker.network.answer = all('accepted');
    await world.clock.advance(30 * MINUTE);
    const soon = worker.call();
    await rest();
    expect([soon.text, worker.network.requests()]).to.deep.equal([WAITS, ['a']]);
    await world.clock.advance(DAY);
    const later = worker.call();
    await rest();
    expect(later.text).to.equal('done');
  });

  it('where the database can’t be read', async () => {
    const world = createWorld();
    world.disk = () => Promise.reject(new Error('closed'));
    const call = employ(world).call();
    await rest();
    expect(call.text).to.equal('closed');
  });

  it('but not for a response that is refused: it is set aside', async () => {
    const world = createWorld();
    await leave(world, 'a');
    const worker = employ(world);
    worker.network.answer = all('rejected', { status: 422 });
    const call = worker.call();
    await rest();
    expect(call.text).to.equal('done');
    expect([await world.ids(), await world.ids('x')]).to.deep.equal([[], ['a']]);
  });
});
