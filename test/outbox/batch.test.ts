import { expect } from '@open-wc/testing';
import { createWorld } from './world.js';
import { rest } from '../support/fake-clock.js';

describe('A request with several responses', () => {
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

  it('is of one kind', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b', { request: 'simple' }), world.entry('c', { request: 'simple' }), world.entry('d'));
    const page = world.page();
    page.attach({ batch: 9 });
    await rest();
    expect(page.network.calls.map(({ ids, to }) => `${ids.join()} ${to.request}`)).to.deep.equal(['a json', 'b,c simple', 'd json']);
  });
});
