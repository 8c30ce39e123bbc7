import { expect } from '@open-wc/testing';
import { rest } from '../support/fake-clock.js';
import { all, held } from '../support/fake-transport.js';
import { END } from '../../src/outbox/store.js';
import { createWorld, HERE, HOUR, MINUTE, SHORT, THERE } from './world.js';

const GONE = { type: 'dropped', id: 'a', endpoint: HERE, reason: 'cleared' };

describe('The outbox, deleting', () => {
  it('clears what waits and what is set aside, for every endpoint, and names each', async () => {
    const world = createWorld();
    const refused = { status: 400 };
    await world.leave(world.entry('a'), world.entry('b', { endpoint: THERE }), world.entry('c', { refused }));
    await world.write([['q', HERE, 'd'], { v: 2 }], [['q', HERE, 'e'], 7]);
    const page = world.page();
    page.network.answer = all('retry');
    page.attach();
    await page.outbox.add(world.entry('m', { visit: 'here' }), { storage: 'none' });
    await rest();
    expect([...(await page.outbox.clear())].sort()).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'm']);
    expect(await page.outbox.list()).to.deep.equal([]);
    expect([await world.ids('q'), await world.ids('x')]).to.deep.equal([[], []]);
    expect(page.outbox.pending(HERE) + page.outbox.pending(THERE)).to.equal(0);
    expect(page.facts.map((fact) => [fact.type, 'id' in fact && fact.id]).sort(), 'of its own endpoint').to.deep.equal(
      ['a', 'c', 'd', 'e', 'm'].map((id) => ['dropped', id]),
    );
    expect(await page.outbox.clear()).to.deep.equal([]);
  });

  it('clears more than it reads at a time', async () => {
    const world = createWorld();
    await world.leave(...Array.from({ length: 1001 }, (_, index) => world.entry(String(index))));
    expect((await world.page().outbox.clear()).length).to.equal(1001);
    expect(await world.ids()).to.deep.equal([]);
  });

  it('cuts off what is under way; neither its reply nor its failure brings it back or is reported', async () => {
    for (const outcome of [all('accepted'), all('retry'), all('rejected', { status: 400 })]) {
      const world = createWorld();
      const page = world.page();
      page.attach();
      const reply = held();
      page.network.answer = reply.answer;
      await page.add('a');
      expect(await page.outbox.clear()).to.deep.equal(['a']);
      expect(page.network.calls[0]!.signal.aborted).to.equal(true);
      reply.reply(outcome);
      page.network.answer = all('accepted');
      await world.clock.advance(MINUTE);
      expect(page.facts).to.deep.equal([GONE]);
      expect([await world.ids('q'), await world.ids('x'), page.outbox.pending(HERE)]).to.deep.equal([[], [], 0]);
      await page.add('b');
      expect(page.network.requests(), 'nothing is held against the endpoint').to.deep.equal(['a', 'b']);
    }
  });

  it('is respected by the page that is sending', async () => {
    const world = createWorld();
    const [one, two] = [world.page('one'), world.page('two')];
    one.attach();
    const reply = held();
    one.network.answer = reply.answer;
    await one.add('a');
    expect(await two.outbox.clear()).to.deep.equal(['a']);
    reply.reply(all('accepted'));
    await world.clock.advance(SHORT);
    expect(one.facts).to.deep.equal([GONE]);
    expect(one.outbox.pending(HERE)).to.equal(0);
  });

  it('reaches what another page keeps in memory and has under way, when everything is deleted', async () => {
    const world = createWorld();
    const [one, two] = [world.page('one'), world.page('two')];
    one.attach();
    const reply = held();
    one.network.answer = reply.answer;
    await one.outbox.add(world.entry('a', { visit: 'one' }), { storage: 'none' });
    await rest();
    expect(await two.outbox.clear(), 'it can not know of it').to.deep.equal([]);
    await rest();
    expect(one.network.calls[0]!.signal.aborted).to.equal(true);
    reply.reply(all('retry'));
    await world.clock.advance(HOUR);
    expect([one.facts, one.outbox.pending(HERE), one.network.requests()]).to.deep.equal([[GONE], 0, ['a']]);
  });

  it('leaves alone what another page keeps when a single response is deleted', async () => {
    const world = createWorld();
    const [one, two] = [world.page('one'), world.page('two')];
    one.network.answer = all('retry');
    await one.outbox.add(world.entry('a', { visit: 'one' }), { storage: 'none' });
    await one.add('b');
    expect(await two.outbox.remove('b')).to.deep.equal(['b']);
    await rest();
    expect((await one.outbox.list()).map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('does not keep from a citizen that the response was accepted when the browser has cleared the disk meanwhile', async () => {
    const world = createWorld();
    const page = world.page();
    page.attach();
    const reply = held();
    page.network.answer = reply.answer;
    await page.add('a');
    await world.disk(async (rows) => (await rows.range([], [END], 1e9)).forEach(([key]) => rows.delete(key)));
    reply.reply(all('accepted'));
    await world.clock.advance(HOUR);
    expect(page.facts).to.deep.equal([{ type: 'sent', id: 'a', endpoint: HERE, duplicate: false, earlier: false }]);
    expect([await world.ids(), page.outbox.pending(HERE), page.network.requests()]).to.deep.equal([[], 0, ['a']]);
  });

  it('does not undo what was sent', async () => {
    const world = createWorld();
    const page = world.page();
    page.attach();
    await page.add('a');
    expect(await page.outbox.clear()).to.deep.equal([]);
    expect(page.facts.map(({ type }) => type)).to.deep.equal(['sent']);
  });

  it('keeps to what the server asked for', async () => {
    const world = createWorld();
    const page = world.page();
    page.network.answer = all('retry', { after: 10 * MINUTE });
    await page.add('a');
    await page.outbox.clear();
    await page.add('b');
    await world.clock.advance(9 * MINUTE);
    expect(page.network.requests()).to.deep.equal(['a']);
  });

  it('removes a single response, waiting or set aside, and nothing else', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b', { refused: { status: 400 } }), world.entry('c'));
    const page = world.page();
    page.network.answer = all('retry');
    page.attach();
    await rest();
    expect(await page.outbox.remove('a')).to.deep.equal(['a']);
    expect(await page.outbox.remove('b')).to.deep.equal(['b']);
    expect(await page.outbox.remove('nobody')).to.deep.equal([]);
    expect([await world.ids('q'), await world.ids('x')]).to.deep.equal([['c'], []]);
    expect(page.outbox.pending(HERE)).to.equal(1);
    expect(page.facts).to.deep.equal(['a', 'b'].map((id) => ({ type: 'dropped', id, endpoint: HERE, reason: 'cleared' })));
  });
});
