import { expect } from '@open-wc/testing';
import { rest } from '../support/fake-clock.js';
import { createWorld, HERE, SHORT } from './world.js';

/** Of capital letters and digits, as no id is greater than the least of what could stand for "from the beginning". */
const ids = (count: number, letter: string) => Array.from({ length: count }, (_, index) => `${letter}${String(index).padStart(3, '0')}`);

describe('What the outbox reads at a time', () => {
  it('is taken from disk and memory in one order, and nothing is passed over', async () => {
    const world = createWorld();
    await world.leave(...ids(60, 'D').map((id) => world.entry(id)));
    // Somebody else is sending until then.
    await world.write([['c', HERE], { v: 1, owner: 'other', until: world.clock.now() + 10e3, fails: 0, cursor: '' }]);
    const page = world.page();
    page.attach({ batch: 200 });
    await Promise.all(ids(60, 'E').map((id) => page.outbox.add(world.entry(id, { visit: 'here' }), { storage: 'none' })));
    await world.clock.advance(10e3 + SHORT);
    expect([page.facts.length, await page.outbox.list()]).to.deep.equal([120, []]);
  });

  it('begins with the first when nothing was stuck', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'), world.entry('A'));
    const page = world.page();
    page.attach();
    await rest();
    expect(page.network.requests()).to.deep.equal(['A', 'a']);
  });

  it('goes round where it began in the middle, once everything behind has been looked at', async () => {
    const world = createWorld();
    await world.leave(...ids(71, 'A').map((id) => world.entry(id)));
    await world.write([['c', HERE], { v: 1, fails: 0, cursor: 'A010' }]);
    const page = world.page();
    page.attach({ batch: 100 });
    await world.clock.advance(SHORT);
    const sent = page.network.calls.map(({ ids }) => [ids[0], ids.at(-1), ids.length]);
    expect([sent, await world.ids()]).to.deep.equal([[['A011', 'A060', 50], ['A061', 'A010', 21]], []]);
  });

  it('goes round once, past what can not be sent', async () => {
    const world = createWorld();
    await world.leave(...['A', 'B'].map((id) => world.entry(id, { needs: true })), world.entry('C'), world.entry('D'));
    await world.write([['c', HERE], { v: 1, fails: 0, cursor: 'C' }]);
    const page = world.page();
    page.attach({ batch: 9 });
    await world.clock.advance(SHORT);
    expect([page.network.requests(), await world.ids()]).to.deep.equal([['D,C'], ['A', 'B']]);
  });

  it('is found by whoever wants it sent, though no page has counted it yet', async () => {
    const world = createWorld();
    await world.leave(world.entry('a'));
    const page = world.page();
    expect(await page.outbox.flush({ endpoint: HERE })).to.deep.equal({ sent: 1, kept: 0, rejected: 0 });
    await world.leave(world.entry('b'));
    expect(await page.outbox.flush({ endpoint: HERE }), 'what was sent before is not counted again').to.deep.equal({ sent: 1, kept: 0, rejected: 0 });
  });
});
