import { expect } from '@open-wc/testing';
import { rest } from '../support/fake-clock.js';
import { all, held } from '../support/fake-transport.js';
import { createWorld, DAY, HERE, HOUR, MINUTE } from './world.js';

const later = { after: 10 * MINUTE };

describe('The outbox, asked by the server to wait', () => {
  it('remembers it for every response of the page, wherever each is kept', async () => {
    const world = createWorld();
    const page = world.page();
    page.network.answer = all('retry', later);
    await page.outbox.add(world.entry('m'), { storage: 'none' });
    await rest();
    await page.add('a');
    expect(page.network.requests()).to.deep.equal(['m']);
    page.network.answer = all('accepted');
    await world.clock.advance(10 * MINUTE);
    expect(page.network.requests().sort()).to.deep.equal(['a', 'm', 'm']);
  });

  it('believes no time that is more than a day off, not even when a clock that was set back gets there', async () => {
    for (const off of [0, 24]) {
      const world = createWorld();
      const now = world.clock.now();
      await world.leave(world.entry('a'));
      await world.write([['c', HERE], { v: 1, due: now + (off ? 47 : 23) * HOUR, last: now + 23 * HOUR, after: now + 47 * HOUR, fails: 1, cursor: '' }]);
      const page = world.page();
      page.attach();
      await rest();
      expect(page.network.requests(), `${off}`).to.deep.equal(['a']);
    }
  });

  it('heeds the lease of another page also beside times that it does not believe', async () => {
    const world = createWorld();
    const now = world.clock.now();
    await world.leave(world.entry('a'));
    await world.write([['c', HERE], { v: 1, owner: 'other', until: now + 10e3, due: now, last: now, after: now + 47 * HOUR, fails: 1, cursor: '' }]);
    const page = world.page();
    page.attach();
    await world.clock.advance(9e3);
    expect(page.network.requests()).to.deep.equal([]);
    await world.clock.advance(1e3);
    expect(page.network.requests()).to.deep.equal(['a']);
  });

  it('keeps to what was asked of itself, though others know nothing of it', async () => {
    const world = createWorld();
    const page = world.page();
    page.network.answer = all('retry', later);
    await page.add('a');
    await world.write([['c', HERE], { v: 1, fails: 0, cursor: '' }]);
    await world.clock.advance(MINUTE);
    page.window.dispatchEvent(new Event('online'));
    await world.clock.advance(8 * MINUTE);
    expect(page.network.requests()).to.deep.equal(['a']);
    await world.clock.advance(MINUTE);
    expect(page.network.requests()).to.deep.equal(['a', 'a']);
  });

  it('forgets it where the clock is set back so far that it would last for more than a day', async () => {
    const world = createWorld();
    const page = world.page();
    page.network.answer = all('retry', { after: DAY });
    await page.outbox.add(world.entry('m'), { storage: 'none' });
    await rest();
    world.clock.jump(-DAY);
    page.network.answer = all('accepted');
    page.window.dispatchEvent(new Event('online'));
    await world.clock.advance(MINUTE);
    expect(page.network.requests()).to.deep.equal(['m', 'm']);
  });

  it('forgets it also where the clock is set back while the disk is asked', async () => {
    for (let turn = 0; turn < 4; turn++) {
      const world = createWorld();
      let asked = Infinity;
      const page = world.page('here', {
        disk: (work) => {
          if (asked++ === turn) world.clock.jump(-3660 * DAY);
          return world.disk(work);
        },
      });
      page.network.answer = all('retry', { after: DAY });
      await page.outbox.add(world.entry('m'), { storage: 'none' });
      await rest();
      page.network.answer = all('accepted');
      asked = 0;
      page.window.dispatchEvent(new Event('online'));
      await world.clock.advance(MINUTE);
      page.window.dispatchEvent(new Event('online'));
      await world.clock.advance(MINUTE);
      expect([asked > turn, page.network.requests()], `turn ${turn}`).to.deep.equal([true, ['m', 'm']]);
    }
  });

  it('keeps to it when the response it was said of was deleted meanwhile', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b'));
    const page = world.page();
    const reply = held();
    page.network.answer = reply.answer;
    page.attach();
    await rest();
    await page.outbox.remove('a');
    page.network.answer = all('accepted');
    reply.reply(all('retry', later));
    await world.clock.advance(10 * MINUTE - 1);
    expect(page.network.requests()).to.deep.equal(['a']);
    await world.clock.advance(1);
    expect(page.network.requests()).to.deep.equal(['a', 'b']);
  });

  it('goes on to no other batch after one of which only some were accepted', async () => {
    const world = createWorld();
    await world.leave(...[...'abcd'].map((id) => world.entry(id)));
    const page = world.page();
    page.network.answer = ([first, ...others]) => [...all('accepted')([first!]), ...all('retry', later)(others)];
    page.attach({ batch: 2 });
    await world.clock.advance(9 * MINUTE);
    expect(page.network.requests()).to.deep.equal(['a,b']);
  });

  it('keeps to it though a page that was asleep comes back with older news', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('b'));
    const [asleep, other, third] = [world.page('asleep'), world.page('other'), world.page('third')];
    const reply = held();
    asleep.network.answer = (messages, to) => (messages[0]!.id === 'a' ? all('accepted')(messages) : reply.answer(messages, to));
    asleep.attach();
    await rest();
    world.clock.jump(21e3);
    other.network.answer = all('retry', later);
    other.attach();
    await rest();
    reply.reply(all('retry'));
    await rest();
    third.attach();
    await third.outbox.flush({ endpoint: HERE });
    await world.clock.advance(9 * MINUTE);
    expect([asleep.network.requests(), other.network.requests(), third.network.requests()]).to.deep.equal([['a', 'b'], ['b'], []]);
  });

  it('keeps to it though the clock has been set back since it was asked before', async () => {
    const world = createWorld();
    const [page, other] = [world.page('here'), world.page('other')];
    page.network.answer = all('retry', later);
    await page.add('a');
    world.clock.jump(-31 * DAY);
    await page.outbox.flush({ endpoint: HERE });
    expect(page.network.requests()).to.deep.equal(['a', 'a']);
    other.attach();
    await world.clock.advance(9 * MINUTE);
    expect([page.network.requests().length, other.network.requests()]).to.deep.equal([2, []]);
  });
});
