import { expect } from '@open-wc/testing';
import { rest } from '../support/fake-clock.js';
import { all, held } from '../support/fake-transport.js';
import { createWorld, DAY, HERE, HOUR, MINUTE } from './world.js';

describe('The outbox and the lease of an endpoint', () => {
  it('goes by the back-off again when a person wanted it sent while another page was sending', async () => {
    const world = createWorld();
    const now = world.clock.now();
    await world.leave(world.entry('a'));
    await world.write([['c', HERE], { v: 1, owner: 'other', until: now + 10e3, due: now + 10 * MINUTE, last: now, fails: 5, cursor: '' }]);
    const page = world.page();
    await page.outbox.list();
    await page.outbox.flush({ endpoint: HERE });
    await world.clock.advance(9 * MINUTE);
    expect(page.network.requests()).to.deep.equal([]);
    await world.clock.advance(MINUTE);
    expect(page.network.requests()).to.deep.equal(['a']);
  });

  it('leaves the lease to the page that took it over', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b'));
    const [asleep, other, third] = [world.page('asleep'), world.page('other'), world.page('third')];
    const reply = held();
    asleep.network.answer = reply.answer;
    asleep.attach();
    await rest();
    world.clock.jump(21e3);
    other.network.answer = () => new Promise(() => {});
    other.attach();
    await rest();
    reply.reply(all('retry'));
    await rest();
    await third.outbox.flush({ endpoint: HERE });
    expect(third.network.requests()).to.deep.equal([]);
  });

  it('sends what is on the disk with a lease that others see, even where it began with what it keeps in memory', async () => {
    const world = createWorld();
    const [one, two] = [world.page('one'), world.page('two')];
    const reply = held();
    one.network.answer = reply.answer;
    void one.outbox.add(world.entry('m'), { storage: 'none' });
    await rest();
    await one.add('a');
    two.network.answer = () => new Promise(() => {});
    two.attach();
    await rest();
    reply.reply(all('accepted'));
    await rest();
    expect([one.network.requests(), two.network.requests()]).to.deep.equal([['m'], ['a']]);
  });

  it('is taken by one of two pages, whatever the one was about to ask the disk when the other came', async () => {
    for (let turn = 0; turn < 8; turn++) {
      const world = createWorld();
      await world.leave(world.entry('a'));
      let asked = 0;
      let open = () => {};
      const opened = new Promise<void>((resolve) => (open = resolve));
      const slow = world.page('slow', {
        disk: async (work) => {
          if (asked++ === turn) await opened;
          return world.disk(work);
        },
      });
      const quick = world.page('quick');
      for (const page of [slow, quick]) page.network.answer = () => new Promise(() => {});
      slow.attach();
      await rest();
      world.clock.jump(5);
      quick.attach();
      await rest();
      open();
      await rest();
      expect([...slow.network.requests(), ...quick.network.requests()], `turn ${turn}`).to.deep.equal(['a']);
    }
  });

  it('is looked at too late by a disk that was given up: the request under way is judged by when it began', async () => {
    for (let turn = 0; turn < 8; turn++) {
      const world = createWorld();
      let asked = 0;
      let late: (() => Promise<unknown>) | undefined;
      const page = world.page('here', {
        disk: (work) => {
          if (asked++ !== turn) return world.disk(work);
          late = () => world.disk(work);
          return Promise.reject(new DOMException('too slow', 'TimeoutError'));
        },
      });
      const reply = held();
      page.network.answer = reply.answer;
      page.attach();
      void page.outbox.add(world.entry('a', { at: world.clock.now() - 30 * DAY + HOUR }), { storage: 'none' });
      await rest();
      world.clock.jump(2 * HOUR);
      await late?.();
      reply.reply(all('retry'));
      await rest();
      expect([page.network.requests(), (await page.outbox.list()).map(({ id }) => id)], `turn ${turn}`).to.deep.equal([['a'], ['a']]);
    }
  });
});
