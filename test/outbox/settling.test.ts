import { expect } from '@open-wc/testing';
import type { Fact } from '../../src/outbox/facts.js';
import { rest } from '../support/fake-clock.js';
import { all, held } from '../support/fake-transport.js';
import { broken, createWorld, DAY, HERE, MINUTE, SHORT } from './world.js';

const vanish = (world: ReturnType<typeof createWorld>) => world.disk(async (rows) => rows.delete(['q', HERE, 'a']));

describe('The outbox, when the reply comes', () => {
  it('neither tells of nor counts what an earlier visit left and another page has delivered meanwhile', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'));
    const page = world.page();
    const reply = held();
    page.network.answer = reply.answer;
    page.attach();
    await rest();
    const flushed = page.outbox.flush({ endpoint: HERE });
    await vanish(world);
    reply.reply(all('accepted'));
    await world.clock.advance(SHORT);
    expect([(await flushed).sent, page.facts]).to.deep.equal([0, []]);
  });

  it('does not tell that something was refused which is not there any more', async () => {
    const world = createWorld();
    const page = world.page();
    const reply = held();
    page.network.answer = reply.answer;
    page.attach();
    await page.add('a');
    await vanish(world);
    reply.reply(all('rejected', { status: 422 }));
    await world.clock.advance(SHORT);
    expect([page.facts, await world.ids('x')]).to.deep.equal([[], []]);
  });

  it('holds it against nobody that a deleted one could not be sent', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b'));
    const page = world.page();
    const reply = held();
    page.network.answer = reply.answer;
    page.attach();
    await rest();
    await page.outbox.remove('a');
    page.network.answer = all('accepted');
    reply.reply(all('retry'));
    await rest();
    expect(page.network.requests()).to.deep.equal(['a', 'b']);
  });

  it('does not say that a deleted one is kept', async () => {
    const world = createWorld();
    const page = world.page();
    const facts: Fact[] = [];
    const reply = held();
    page.network.answer = reply.answer;
    page.attach({ onFact: (fact) => facts.push(fact) });
    await page.add('a');
    await page.outbox.remove('a');
    reply.reply(all('retry', { after: MINUTE }));
    await rest();
    expect(facts.map(({ type }) => type)).to.not.include('kept');
  });

  it('tells of a refusal once it is set aside, not while the disk fails', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'));
    const page = world.page();
    const reply = held();
    page.network.answer = reply.answer;
    page.attach();
    await rest();
    const { disk } = world;
    world.disk = broken;
    reply.reply(all('rejected', { status: 422 }));
    await world.clock.advance(SHORT);
    expect(page.facts).to.deep.equal([]);
    world.disk = disk;
    page.network.answer = all('rejected', { status: 422 });
    await world.clock.advance(MINUTE);
    expect([page.facts.map(({ type }) => type), await world.ids('x')]).to.deep.equal([['rejected'], ['a']]);
  });

  it('tells once of what an earlier visit left and is accepted while the disk fails', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'));
    const page = world.page();
    const reply = held();
    page.network.answer = reply.answer;
    page.attach();
    await rest();
    const { disk } = world;
    world.disk = broken;
    reply.reply(all('accepted'));
    await world.clock.advance(SHORT);
    expect(page.facts.map(({ type }) => type)).to.deep.equal(['sent']);
    world.disk = disk;
    await world.clock.advance(MINUTE);
    expect([page.facts.length, page.network.requests(), await world.ids()]).to.deep.equal([1, ['a'], []]);
  });

  it('tells once that one is dropped as too old, though the disk fails just then', async () => {
    const world = createWorld();
    await world.leave(world.entry('a', { at: world.clock.now() - 31 * DAY }));
    const page = world.page();
    const reply = held();
    page.network.answer = reply.answer;
    page.attach();
    await rest();
    const { disk } = world;
    world.disk = broken;
    reply.reply(all('retry'));
    await world.clock.advance(SHORT);
    const dropped = [{ type: 'dropped', id: 'a', endpoint: HERE, reason: 'expired' }];
    expect(page.facts).to.deep.equal(dropped);
    world.disk = disk;
    await world.clock.advance(2 * MINUTE);
    expect([page.facts, page.network.requests(), await world.ids()]).to.deep.equal([dropped, ['a'], []]);
  });

  it('tries a batch again of which the reply said nothing at all', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b'));
    const page = world.page();
    page.network.answer = () => [];
    page.attach({ batch: 2 });
    await rest();
    page.network.answer = all('accepted');
    await world.clock.advance(3e3);
    expect(page.network.requests()).to.deep.equal(['a,b', 'a,b']);
  });
});
