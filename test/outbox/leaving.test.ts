import { expect } from '@open-wc/testing';
import { createStore } from 'idb-keyval';
import { createIdbStore } from '../../src/outbox/idb-store.js';
import type { Store } from '../../src/outbox/store.js';
import { createFakeClock, rest } from '../support/fake-clock.js';
import { all } from '../support/fake-transport.js';
import type { World } from './world.js';
import { createWorld, HERE, MINUTE } from './world.js';

let count = 0;
const put = (store: Store, value: unknown) => store(async (rows) => rows.put(['a'], value));
const get = (store: Store) => store((rows) => rows.get(['a']));

/** One more transaction is done, and none after it, as for a page that is put away; returns how to show it again. */
const leaving = (world: World) => {
  const { disk } = world;
  let isAway = false;
  world.disk = async (work) => {
    if (isAway) throw new DOMException('put away', 'AbortError');
    isAway = true;
    return disk(work);
  };
  return () => void (world.disk = disk);
};

describe('A page that is left', () => {
  it('has written a response down by itself, before it looks at anything else', async () => {
    const world = createWorld();
    const asked: string[] = [];
    const { disk } = world;
    const page = world.page();
    world.disk = (work) =>
      disk((rows) => {
        asked.push('begun');
        const told = <Name extends 'get' | 'range' | 'put'>(name: Name) =>
          ({ [name]: (...given: unknown[]) => (asked.push(`${name} ${String((given[0] as readonly string[])[0])}`), (rows[name] as (...all: unknown[]) => unknown)(...given)) });
        return work({ ...rows, ...told('get'), ...told('range'), ...told('put') });
      });
    page.network.answer = all('retry');
    await page.add('a');
    expect(asked.slice(0, 3)).to.deep.equal(['begun', 'put n', 'begun']);
  });

  it('leaves a response that the next page counts, shows and sends', async () => {
    const world = createWorld();
    const page = world.page();
    page.network.answer = all('retry');
    await world.write([['m'], { v: 1, of: {} }], [['n', HERE, 'a'], world.entry('a')]);
    page.attach();
    await rest();
    expect([page.network.requests(), page.outbox.pending(HERE), await world.ids('n'), await world.ids()]).to.deep.equal([['a'], 1, [], ['a']]);
    page.network.answer = all('accepted');
    await world.clock.advance(MINUTE);
    expect([page.outbox.pending(HERE), await world.ids()]).to.deep.equal([0, []]);
    expect(await world.read(['m'])).to.deep.equal({ v: 1, of: {} });
  });

  it('keeps no second copy of what it has written down and not counted: whoever deletes the one has deleted all', async () => {
    const world = createWorld();
    const left = world.page('left', { openChannel: () => undefined });
    left.attach();
    left.network.answer = all('retry');
    const shown = leaving(world);
    expect(await left.add('a'), 'it lies on the disk').to.deep.equal({ durable: true });
    shown();
    expect(await world.page('other').outbox.clear()).to.deep.equal(['a']);
    left.network.answer = all('accepted');
    left.window.dispatchEvent(new Event('pageshow'));
    await world.clock.advance(2 * MINUTE);
    expect([left.network.requests(), await world.ids('n'), await world.ids()]).to.deep.equal([[], [], []]);
  });

  it('sends what it has written down and not counted when it is shown again', async () => {
    const world = createWorld();
    const page = world.page();
    page.attach();
    const shown = leaving(world);
    await page.add('a');
    shown();
    page.window.dispatchEvent(new Event('pageshow'));
    await rest();
    expect([page.network.requests(), page.facts.map(({ type }) => type), await world.ids('n')]).to.deep.equal([['a'], ['sent'], []]);
  });

  it('does not touch there what another release has left', async () => {
    const world = createWorld();
    const row = { ...world.entry('a'), v: 2 };
    await world.write([['n', HERE, 'a'], row]);
    const page = world.page();
    page.attach();
    await page.add('b');
    await rest();
    expect([page.network.requests(), await world.read(['n', HERE, 'a'])]).to.deep.equal([['b'], row]);
  });

  it('takes back what it has begun, so that no other waits for it, and begins nothing before it is shown again', async () => {
    const name = `left ${Date.now()} ${++count}`;
    const page = new EventTarget();
    const leave = () => page.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    const store = createIdbStore(createFakeClock(), () => createStore(name, 'rows'), page);
    const outcome = (promise: Promise<unknown>) => promise.then(() => 'resolved', () => 'rejected');
    await put(store, 'old');
    let tries = 0;
    const begun = store(async (rows) => {
      tries++;
      rows.put(['a'], 'new');
      leave();
      return rows.get(['a']);
    });
    expect([await outcome(begun), tries, await outcome(get(store))]).to.deep.equal(['rejected', 1, 'rejected']);
    page.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(await get(store)).to.equal('old');
    await put(store, 'newer');
    leave();
    page.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(await get(store), 'what is done is done').to.equal('newer');
  });
});
