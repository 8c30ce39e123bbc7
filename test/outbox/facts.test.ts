import { expect } from '@open-wc/testing';
import type { Fact } from '../../src/outbox/facts.js';
import { rest } from '../support/fake-clock.js';
import { all } from '../support/fake-transport.js';
import { createWorld, HERE, MINUTE, SHORT, THERE } from './world.js';

describe('The facts of the outbox', () => {
  it('say whether a response was new to the endpoint', async () => {
    const page = createWorld().page();
    page.attach();
    await page.add('a');
    page.network.answer = all('duplicate');
    await page.add('b');
    expect(page.facts).to.deep.equal([
      { type: 'sent', id: 'a', endpoint: HERE, duplicate: false, earlier: false },
      { type: 'sent', id: 'b', endpoint: HERE, duplicate: true, earlier: false },
    ]);
  });

  it('say why a response was refused', async () => {
    const page = createWorld().page();
    page.attach();
    const problem = { title: 'Unknown procedure' };
    page.network.answer = all('rejected', { status: 422, problem });
    await page.add('a');
    expect(page.facts).to.deep.equal([{ type: 'rejected', id: 'a', endpoint: HERE, status: 422, problem, earlier: false }]);
  });

  it('say that a response stays, when it could not be sent and when it may not be tried yet', async () => {
    const page = createWorld().page();
    const kept: string[] = [];
    page.attach({ onFact: (fact) => fact.type === 'kept' && kept.push(fact.id) });
    page.network.answer = all('retry', { after: MINUTE });
    await page.add('a');
    expect(kept).to.deep.equal(['a']);
    await page.add('b');
    expect(kept).to.deep.equal(['a', 'b']);
    await page.outbox.remove('b');
    await page.add('c');
    expect(kept, 'not of one that is gone').to.deep.equal(['a', 'b', 'c']);
    expect(page.network.requests()).to.deep.equal(['a']);
  });

  it('go to every element of their endpoint, and to no other', async () => {
    const page = createWorld().page();
    const heard: string[] = [];
    for (const [name, endpoint] of [['one', HERE], ['two', HERE], ['other', THERE]] as const)
      page.attach({ endpoint, onFact: ({ type }) => heard.push(`${name} ${type}`) });
    await page.add('a');
    expect(heard).to.deep.equal(['one pending', 'two pending', 'one pending', 'two pending', 'one sent', 'two sent']);
  });

  it('about earlier visits go to the first element of their endpoint only', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b'));
    const page = world.page();
    page.network.answer = (messages) => all(messages[0]!.id === 'a' ? 'accepted' : 'rejected', { status: 400 })(messages);
    const heard: Fact[][] = [[], []];
    for (const list of heard) page.attach({ onFact: (fact) => fact.type !== 'pending' && list.push(fact) });
    await world.clock.advance(SHORT);
    expect(heard[0]!.map((fact) => [fact.type, 'earlier' in fact && fact.earlier])).to.deep.equal([
      ['sent', true],
      ['rejected', true],
    ]);
    expect(heard[1]).to.deep.equal([]);
  });

  it('are no longer told to an element that is gone', async () => {
    const page = createWorld().page();
    const detach = page.attach();
    detach();
    await page.add('a');
    expect(page.facts).to.deep.equal([]);
    expect(page.network.requests(), 'sending goes on').to.deep.equal(['a']);
  });

  it('do not stop the sending when an element throws on hearing one', async () => {
    const page = createWorld().page();
    page.attach({
      onFact: (fact) => {
        if (fact.type === 'sent' && fact.id === 'a') throw new Error('in the page');
      },
    });
    await page.add('a');
    await page.add('b');
    expect(page.network.requests()).to.deep.equal(['a', 'b']);
    expect(page.outbox.pending(HERE)).to.equal(0);
  });

  it('tell of each change in how many wait', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'));
    const page = world.page();
    const counts: number[] = [];
    page.network.answer = all('retry');
    page.attach({ onFact: ({ type }) => type === 'pending' && counts.push(page.outbox.pending(HERE)) });
    await rest();
    await page.add('b');
    page.network.answer = all('accepted');
    await page.outbox.flush({ endpoint: HERE });
    await page.outbox.flush({ endpoint: HERE });
    expect(counts).to.deep.equal([1, 2, 1, 0]);
  });

  it('are counted by a flush that finds a pass under way', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b'), world.entry('c', { endpoint: THERE }));
    const page = world.page();
    page.network.answer = (messages) => all(messages[0]!.id === 'a' ? 'accepted' : 'rejected', { status: 400 })(messages);
    page.attach();
    expect(await page.outbox.flush({ endpoint: HERE })).to.deep.equal({ sent: 1, kept: 0, rejected: 1 });
  });
});
