import { expect } from '@open-wc/testing';
import { rest } from '../support/fake-clock.js';
import { all, held } from '../support/fake-transport.js';
import { createWorld, HERE, MINUTE } from './world.js';

/** Rows that leave the queue are durable only when `write` is called. */
const slowly = (world: ReturnType<typeof createWorld>) => {
  const { disk } = world;
  let write = () => {};
  const written = new Promise<void>((resolve) => (write = resolve));
  world.disk = async (work) => {
    let leaves = false;
    const result = await disk((rows) =>
      work({
        ...rows,
        delete(key) {
          leaves ||= key[0] === 'q';
          rows.delete(key);
        },
      }),
    );
    if (leaves) await written;
    return result;
  };
  return { write };
};

const start = async (...ids: readonly string[]) => {
  const world = createWorld();
  await world.leave(...ids.map((id) => world.entry(id)));
  const page = world.page();
  return { world, page, ...slowly(world) };
};

describe('The outbox, while it is written down what became of a request', () => {
  it('sends the next one, and none behind it', async () => {
    const { world, page, write } = await start('a', 'b', 'c');
    page.attach();
    await rest();
    expect([page.network.requests(), page.facts]).to.deep.equal([['a', 'b'], []]);
    write();
    await world.clock.advance(500);
    expect([page.network.requests(), page.facts.map(({ type }) => type)]).to.deep.equal([['a', 'b', 'c'], ['sent', 'sent', 'sent']]);
  });

  for (const kind of ['rejected', 'retry'] as const)
    it(`sends nothing where one was not taken (${kind})`, async () => {
      const { page, write } = await start('a', 'b', 'c', 'd');
      page.network.answer = (messages) => messages.map(({ id }) => ({ id, kind: id === 'a' ? kind : 'accepted' }));
      page.attach({ batch: 2 });
      await rest();
      expect(page.network.requests()).to.deep.equal(['a,b']);
      write();
      await rest();
      expect(page.network.requests()).to.deep.equal(['a,b', 'c,d']);
    });

  it('has not ended its pass', async () => {
    const { world, page, write } = await start('a', 'b');
    page.attach({ batch: 2 });
    let told: unknown;
    const flushed = page.outbox.flush({ endpoint: HERE }).then((result) => (told = result));
    await rest();
    expect([page.network.requests(), told]).to.deep.equal([['a,b'], undefined]);
    write();
    await world.clock.advance(500);
    await flushed;
    expect(told).to.deep.equal({ sent: 2, kept: 0, rejected: 0 });
  });

  it('has not ended its pass where another page goes on', async () => {
    const { world, page, write } = await start('a', 'b');
    const reply = held();
    page.network.answer = reply.answer;
    page.attach({ endpoint: `${HERE}/none` });
    let told: unknown;
    const flushed = page.outbox.flush({ endpoint: HERE }).then((result) => (told = result));
    await rest();
    // Longer than a lease holds without a look at it.
    await world.clock.advance(3000);
    await world.write([['c', HERE], { ...((await world.read(['c', HERE])) as object), owner: 'other', until: world.clock.now() + MINUTE / 4 }]);
    reply.reply(all('accepted'));
    await rest();
    expect([page.network.requests(), told]).to.deep.equal([['a'], undefined]);
    write();
    await world.clock.advance(500);
    await flushed;
    expect(told).to.deep.equal({ sent: 1, kept: 1, rejected: 0 });
  });
});

describe('What was read ahead', () => {
  const underWay = async () => {
    const world = createWorld();
    await world.leave(...['a', 'b', 'c'].map((id) => world.entry(id)));
    const page = world.page();
    const reply = held();
    page.network.answer = reply.answer;
    page.attach();
    await rest();
    page.network.answer = () => new Promise(() => {});
    return { world, page, reply };
  };

  it('lets a fresh response go first', async () => {
    const { page, reply } = await underWay();
    await page.add('z');
    reply.reply(all('accepted'));
    await rest();
    expect(page.network.requests()).to.deep.equal(['a', 'z']);
  });

  it('is not sent where the lease can’t be seen any more', async () => {
    const { world, page, reply } = await underWay();
    const { disk } = world;
    world.disk = (work) => disk((rows) => work({ ...rows, get: (key) => (key[0] === 'c' ? Promise.reject(new Error('broken')) : rows.get(key)) }));
    // Longer than a lease holds without a look at it.
    await world.clock.advance(3000);
    reply.reply(all('accepted'));
    await rest();
    expect([page.network.requests(), await world.ids()]).to.deep.equal([['a'], ['b', 'c']]);
  });
});
