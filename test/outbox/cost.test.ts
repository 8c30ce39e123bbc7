import { expect } from '@open-wc/testing';
import type { Key, Rows } from '../../src/outbox/store.js';
import { rest } from '../support/fake-clock.js';
import { all, held } from '../support/fake-transport.js';
import { createWorld, HERE, HOUR, THERE, type World } from './world.js';

/** Watches what is asked of the disk. */
const spyOn = (world: World, watch: (rows: Rows) => Partial<Rows>) => {
  const { disk } = world;
  world.disk = (work) => disk((rows) => work({ ...rows, ...watch(rows) }));
};

const ids = (count: number, letter = 'a') => Array.from({ length: count }, (_, index) => `${letter}${String(index).padStart(4, '0')}`);

describe('What sending costs the disk', () => {
  it('is one count of what is there, which lasts', async () => {
    const world = createWorld();
    await world.leave(...ids(3).map((id) => world.entry(id)));
    let counts = 0;
    spyOn(world, (rows) => ({ range: (from, to, limit) => (from[0] === 'q' && limit === 1e9 && counts++, rows.range(from, to, limit)) }));
    const page = world.page();
    page.attach();
    await rest();
    await page.add('d');
    expect([counts, page.network.requests().length]).to.deep.equal([1, 4]);
  });

  it('is seven transactions for a response, from the click to the end of the pass', async () => {
    const world = createWorld();
    const page = world.page();
    page.attach();
    await rest();
    const { disk } = world;
    let count = 0;
    world.disk = (work) => (count++, disk(work));
    await page.add('a');
    expect([count, await page.outbox.list()]).to.deep.equal([7, []]);
  });

  it('is one transaction more for each further one that waits', async () => {
    const cost = async (waiting: number) => {
      const world = createWorld();
      await world.leave(...ids(waiting).map((id) => world.entry(id)));
      const { disk } = world;
      let count = 0;
      world.disk = (work) => (count++, disk(work));
      const page = world.page();
      page.attach();
      await rest();
      expect([await world.ids(), page.network.requests()]).to.deep.equal([[], ids(waiting)]);
      return count;
    };
    expect((await cost(12)) - (await cost(2))).to.equal(10);
  });

  it('is one wait for all rows of a batch, not one for each', async () => {
    const world = createWorld();
    await world.leave(...ids(20).map((id) => world.entry(id)));
    let open = 0;
    let most = 0;
    spyOn(world, (rows) => ({
      async get(key: Key) {
        most = Math.max(most, ++open);
        const row = await rows.get(key);
        open--;
        return row;
      },
    }));
    world.page().attach({ batch: 20 });
    await rest();
    expect([most, await world.ids()]).to.deep.equal([20, []]);
  });

  it('is one lease for all requests of two seconds, and another for those behind', async () => {
    const world = createWorld();
    await world.leave(...ids(8).map((id) => world.entry(id)));
    let leases = 0;
    spyOn(world, (rows) => ({
      put(key: Key, value: unknown) {
        if (key[0] === 'c' && (value as { readonly until: number }).until > 0) leases++;
        rows.put(key, value);
      },
    }));
    const page = world.page();
    page.network.answer = (messages) => new Promise((resolve) => world.clock.setTimeout(() => resolve(all('accepted')(messages)), 500));
    page.attach();
    await world.clock.advance(1999);
    expect([page.network.requests().length, leases]).to.deep.equal([4, 1]);
    await world.clock.advance(2000);
    expect([page.network.requests().length, leases]).to.deep.equal([8, 2]);
  });

  it('is no lease that outlasts a clock which was set back', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b'));
    const page = world.page('here');
    const reply = held();
    page.network.answer = reply.answer;
    page.attach();
    await rest();
    world.clock.jump(-HOUR);
    const other = world.page('other');
    other.network.answer = () => new Promise(() => {});
    other.attach();
    await rest();
    reply.reply(all('accepted'));
    await rest();
    expect([page.network.requests(), other.network.requests()]).to.deep.equal([['a'], ['a']]);
  });

  it('is a look at few rows where one goes at a time, and at many while none can go', async () => {
    const world = createWorld();
    await world.leave(...ids(120, 'a').map((id) => world.entry(id, { needs: true })), ...ids(40, 'b').map((id) => world.entry(id)));
    const looks: number[] = [];
    spyOn(world, (rows) => ({
      async range(from: Key, to: Key, limit: number) {
        const found = await rows.range(from, to, limit);
        if (from[0] === 'q' && from[1] === HERE && limit < 100) looks.push(found.length);
        return found;
      },
    }));
    const page = world.page();
    page.attach();
    await rest();
    expect(page.network.requests()).to.deep.equal(ids(40, 'b'));
    expect(looks.filter((count) => count > 3)).to.deep.equal([50, 50, 50]);
  });

  it('is one look for all elements that come and go in the meantime, and the last of them is served', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'));
    let transactions = 0;
    const { disk } = world;
    world.disk = (work) => (transactions++, disk(work));
    const page = world.page();
    for (let time = 0; time < 1000; time++) page.attach({ endpoint: THERE })();
    page.attach();
    await rest();
    expect(page.network.requests()).to.deep.equal(['a']);
    expect(transactions).to.be.lessThan(20);
  });
});
