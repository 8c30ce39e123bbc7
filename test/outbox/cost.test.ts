import { expect } from '@open-wc/testing';
import type { Key, Rows } from '../../src/outbox/store.js';
import { rest } from '../support/fake-clock.js';
import { createWorld, type World } from './world.js';

/** Watches what is asked of the disk. */
const spyOn = (world: World, watch: (rows: Rows) => Partial<Rows>) => {
  const { disk } = world;
  world.disk = (work) => disk((rows) => work({ ...rows, ...watch(rows) }));
};

const ids = (count: number, letter = 'a') => Array.from({ length: count }, (_, index) => `${letter}${String(index).padStart(4, '0')}`);

describe('What sending costs the disk', () => {
  it('is eight transactions for a response, from the click to the end of the pass', async () => {
    const world = createWorld();
    const page = world.page();
    page.attach();
    await rest();
    const { disk } = world;
    let count = 0;
    world.disk = (work) => (count++, disk(work));
    await page.add('a');
    expect([count, await page.outbox.list()]).to.deep.equal([8, []]);
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
});
