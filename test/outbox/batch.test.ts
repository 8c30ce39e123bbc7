import { expect } from '@open-wc/testing';
import { rest } from '../support/fake-clock.js';
import { all } from '../support/fake-transport.js';
import { createWorld, HERE, THERE } from './world.js';

describe('A request with several responses', () => {
  it('has as many as the element of that endpoint allows', async () => {
    const world = createWorld();
    const ids = [...'abcdefgh'];
    await world.leave(...ids.map((id) => world.entry(id)), world.entry('x', { endpoint: THERE }), world.entry('y', { endpoint: THERE }));
    const page = world.page();
    page.attach({ batch: 3 });
    await rest();
    expect(page.network.requests().filter((ids) => !/[xy]/.test(ids))).to.deep.equal(['a,b,c', 'd,e,f', 'g,h']);
    expect(page.network.requests().filter((ids) => /[xy]/.test(ids))).to.deep.equal(['x', 'y']);
  });

  it('begins with a fresh one, and takes along what has waited', async () => {
    const world = createWorld();
    await world.leave(...[...'abc'].map((id) => world.entry(id)));
    await world.write([['c', HERE], { v: 1, owner: 'other', until: world.clock.now() + 10e3, fails: 0, cursor: '' }]);
    const page = world.page();
    page.attach({ batch: 2 });
    await page.add('z');
    await world.clock.advance(10e3);
    expect(page.network.requests()).to.deep.equal(['z,a', 'b,c']);
  });

  it('is split when it was turned down as a whole, which refuses only the one that is at fault', async () => {
    const world = createWorld();
    await world.leave(...[...'abcd'].map((id) => world.entry(id)));
    const page = world.page();
    page.network.answer = (messages) =>
      messages.length > 1 && messages.some(({ id }) => id === 'b')
        ? all('split')(messages)
        : messages[0]!.id === 'b'
          ? all('rejected', { status: 422 })(messages)
          : all('accepted')(messages);
    page.attach({ batch: 3 });
    await rest();
    expect(page.network.requests()).to.deep.equal(['a,b,c', 'a', 'b', 'c', 'd']);
    expect(await world.ids('x')).to.deep.equal(['b']);
    expect(await world.ids()).to.deep.equal([]);
  });

  it('is split alone: what comes behind it is sent together again', async () => {
    const world = createWorld();
    await world.leave(...[...'abcd'].map((id) => world.entry(id)));
    await world.write([['c', HERE], { v: 1, fails: 0, cursor: 'b' }]);
    const page = world.page();
    page.network.answer = (messages) => all(messages.length > 1 && messages[0]!.id === 'c' ? 'split' : 'accepted')(messages);
    page.attach({ batch: 2 });
    await rest();
    expect(page.network.requests()).to.deep.equal(['c,d', 'c', 'd', 'a,b']);
  });

  it('is at most 60 KiB, brackets and commas included, counted in bytes', async () => {
    const world = createWorld();
    // Two bodies, two brackets, one comma: 61,440 bytes in all; one more byte is one too many.
    const half = (61_440 - 3 - 1) / 2;
    const body = 'é'.repeat(half / 2);
    await world.leave(
      world.entry('a', { body }),
      world.entry('b', { body: `${body}x` }),
      world.entry('c', { body }),
      world.entry('d', { body: `${body}xy` }),
    );
    const page = world.page();
    page.attach({ batch: 9 });
    await rest();
    expect(page.network.requests()).to.deep.equal(['a,b', 'c', 'd']);
  });

  it('is left alone by one that is too long for company', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b', { body: 'x'.repeat(70_000) }), world.entry('c'), world.entry('d'));
    const page = world.page();
    page.attach({ batch: 9 });
    await rest();
    expect(page.network.requests()).to.deep.equal(['a', 'b', 'c,d']);
  });

  it('is not followed at once by one with what is to be tried later', async () => {
    const world = createWorld();
    const page = world.page();
    page.attach({ batch: 9 });
    page.network.answer = all('retry');
    for (const id of 'abc') await page.add(id);
    page.network.answer = (messages) => messages.flatMap((message) => all(message.id === 'a' ? 'accepted' : 'retry')([message]));
    await world.clock.advance(4000);
    expect(page.network.requests()).to.deep.equal(['a', 'b,c,a']);
    await world.clock.advance(4000);
    expect(page.network.requests()).to.deep.equal(['a', 'b,c,a', 'b,c']);
  });

  it('is of one kind', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b', { request: 'simple' }), world.entry('c', { request: 'simple' }), world.entry('d'));
    const page = world.page();
    page.attach({ batch: 9 });
    await rest();
    expect(page.network.calls.map(({ ids, to }) => `${ids.join()} ${to.request}`)).to.deep.equal(['a json', 'b,c simple', 'd json']);
  });
});
