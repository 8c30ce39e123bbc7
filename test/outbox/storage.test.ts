import { expect } from '@open-wc/testing';
import { rest } from '../support/fake-clock.js';
import { all, held } from '../support/fake-transport.js';
import { broken, createWorld, HERE, MINUTE, SHORT, THERE } from './world.js';

describe('The outbox and its storage', () => {
  it('says that nothing is kept when the disk is out of order, sends directly, and goes on trying while the page is open', async () => {
    const world = createWorld();
    world.disk = broken;
    const page = world.page();
    page.attach();
    page.network.answer = all('retry');
    expect(await page.add('a')).to.deep.equal({ durable: false });
    expect(page.outbox.pending(HERE)).to.equal(1);
    page.network.answer = all('accepted');
    await world.clock.advance(3e3);
    expect(page.network.requests()).to.deep.equal(['a', 'a']);
    expect(page.outbox.pending(HERE)).to.equal(0);
    expect(page.facts.map(({ type }) => type)).to.deep.equal(['sent']);
  });

  it('writes nothing down when told not to', async () => {
    const world = createWorld();
    const page = world.page();
    page.network.answer = all('retry');
    expect(await page.outbox.add(world.entry('a'), { storage: 'none' })).to.deep.equal({ durable: false });
    await rest();
    expect(await world.ids()).to.deep.equal([]);
    expect((await page.outbox.list()).filter(({ refused }) => !refused).map(({ id }) => id)).to.deep.equal(['a']);
    page.network.answer = all('accepted');
    await world.clock.advance(3e3);
    expect((await page.outbox.list()).filter(({ refused }) => !refused)).to.deep.equal([]);
  });

  it('keeps what it could not write at first on the disk when it is handed in again', async () => {
    const world = createWorld();
    const { disk } = world;
    const page = world.page();
    page.network.answer = all('retry');
    world.disk = broken;
    await page.add('a');
    world.disk = disk;
    expect(await page.add('a')).to.deep.equal({ durable: true });
    expect(await page.add('a'), 'a third time').to.deep.equal({ durable: true });
    expect(page.outbox.pending(HERE)).to.equal(1);
    expect(await world.ids()).to.deep.equal(['a']);
  });

  it('sends once what a slow disk wrote down after it was given up, and does not bring back what was delivered', async () => {
    const world = createWorld();
    const { disk } = world;
    const late: (() => void)[] = [];
    const page = world.page();
    world.disk = (work) => {
      late.push(() => void disk(work));
      return Promise.reject();
    };
    page.network.answer = all('retry');
    await page.add('a');
    late[0]!();
    world.disk = disk;
    await rest();
    expect(await world.ids('n')).to.deep.equal(['a']);
    page.network.answer = all('accepted');
    page.attach({ batch: 9 });
    await world.clock.advance(3e3);
    expect(page.network.requests()).to.deep.equal(['a', 'a']);
    late[0]!();
    await rest();
    expect([...(await world.ids('n')), ...(await world.ids())]).to.deep.equal([]);
  });

  it('does not send again what was accepted but could not be deleted', async () => {
    const world = createWorld();
    const { disk } = world;
    const page = world.page();
    page.attach();
    const reply = held();
    page.network.answer = reply.answer;
    await page.add('a');
    world.disk = broken;
    reply.reply(all('accepted'));
    await rest();
    expect(page.facts.map(({ type }) => type)).to.deep.equal(['sent']);
    world.disk = disk;
    expect(await world.ids()).to.deep.equal(['a']);
    page.network.answer = all('accepted');
    await world.clock.advance(2 * MINUTE);
    expect(page.network.requests()).to.deep.equal(['a']);
    expect(await world.ids()).to.deep.equal([]);
    expect(page.facts.length).to.equal(1);
  });

  it('looks again by itself when the disk answers again', async () => {
    const world = createWorld();
    const { disk } = world;
    await world.leave(world.entry('a'), world.entry('b'));
    const page = world.page();
    const reply = held();
    page.network.answer = reply.answer;
    page.attach();
    await rest();
    world.disk = broken;
    reply.reply(all('accepted'));
    await rest();
    page.network.answer = all('accepted');
    world.disk = disk;
    await world.clock.advance(MINUTE);
    expect(page.network.requests()).to.deep.equal(['a', 'b']);
  });

  it('looks for what earlier visits left until the disk answers', async () => {
    const world = createWorld();
    const { disk } = world;
    await world.leave(world.entry('a'));
    world.disk = broken;
    const page = world.page();
    page.attach();
    page.attach();
    await world.clock.advance(5 * MINUTE);
    expect(world.clock.timers().length).to.equal(1);
    world.disk = disk;
    await world.clock.advance(MINUTE + SHORT);
    expect(page.network.requests()).to.deep.equal(['a']);
    expect(world.clock.timers()).to.deep.equal([]);
  });

  it('refuses to keep more than 1,000 responses, and sends the next one directly', async () => {
    const world = createWorld();
    const entries = Array.from({ length: 999 }, (_, index) => world.entry(String(index), index % 2 ? {} : { endpoint: THERE }));
    await world.leave(...entries);
    const page = world.page();
    page.network.answer = all('retry');
    expect(await page.add('y')).to.deep.equal({ durable: true });
    expect(await page.add('z')).to.deep.equal({ durable: false });
    expect(await page.add('k', { keep: true }), 'of a kiosk').to.deep.equal({ durable: true });
    expect(page.network.requests()).to.include('y');
    expect((await world.ids()).length).to.equal(1001);
    page.network.answer = all('accepted');
    await world.clock.advance(5e3);
    expect(page.network.requests().filter((id) => id === 'z').length).to.equal(1);
    expect(await page.add('w'), 'with room again').to.deep.equal({ durable: true });
  });

  it('refuses to keep more than 5 MB, or 50 MB of a kiosk, counted in bytes', async () => {
    const world = createWorld();
    const page = world.page();
    page.network.answer = all('retry');
    const body = 'ệ'.repeat(1e6);
    expect(await page.add('a', { body })).to.deep.equal({ durable: true });
    expect(await page.add('b', { body })).to.deep.equal({ durable: false });
    expect(await page.add('c', { body: 'x'.repeat(2e6) }), 'to the last byte').to.deep.equal({ durable: true });
    for (let count = 0; count < 15; count++) expect((await page.add(`k${count}`, { body, keep: true })).durable).to.equal(true);
    expect(await page.add('l', { body, keep: true })).to.deep.equal({ durable: false });
  });

  it('keeps what is set aside within the same limit', async () => {
    const world = createWorld();
    await world.leave(...Array.from({ length: 1000 }, (_, index) => world.entry(String(index), { refused: { status: 400 } })));
    expect(await world.page().add('a')).to.deep.equal({ durable: false });
  });

  it('counts again when the counts are gone or not ours', async () => {
    for (const counts of [undefined, 7, { v: 2, of: {} }]) {
      const world = createWorld();
      await world.leave(world.entry('a'), world.entry('b', { refused: { status: 400 } }), world.entry('c', { endpoint: THERE }));
      await world.write([['m'], counts]);
      const page = world.page();
      page.network.answer = () => new Promise(() => {});
      page.attach();
      await rest();
      expect([page.outbox.pending(HERE), page.outbox.pending(THERE)]).to.deep.equal([1, 1]);
    }
  });
});
