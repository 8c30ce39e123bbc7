import { expect } from '@open-wc/testing';
import { all } from '../support/fake-transport.js';
import { createWorld, HERE, MINUTE, SHORT, THERE } from './world.js';

describe('The outbox, among rows that are not its own', () => {
  const foreign: readonly (readonly [string, unknown])[] = [
    ['a number', 7],
    ['a text', 'text'],
    ['nothing', undefined],
    ['null', null],
    ['an array', [1]],
    ['an object without a version', { id: 'b', endpoint: HERE, body: '{}' }],
    ['a newer version', { v: 2, id: 'b', endpoint: HERE, body: '{}', request: 'json', at: 0, tries: 0, visit: 'x' }],
  ];
  for (const [what, value] of foreign) {
    it(`neither sends nor deletes ${what}, and goes past it`, async () => {
      const world = createWorld();
      await world.leave(world.entry('a'), world.entry('c'));
      await world.write([['q', HERE, 'b'], value]);
      const page = world.page();
      page.attach({ batch: 9 });
      await world.clock.advance(SHORT);
      expect(page.network.requests()).to.deep.equal(['a,c']);
      expect(await world.ids()).to.deep.equal(['b']);
      expect((await page.outbox.list()).filter(({ refused }) => !refused)).to.deep.equal([]);
      expect(page.facts.every(({ type }) => type === 'sent')).to.equal(true);
    });
  }

  it('leaves one that is set aside where it is when what was refused is taken up again', async () => {
    const world = createWorld();
    await world.write([['x', HERE, 'b'], { v: 2 }]);
    const page = world.page();
    page.attach();
    await page.outbox.flush({ endpoint: HERE, rejected: true });
    expect([await world.ids('q'), await world.ids('x'), page.outbox.pending(HERE)]).to.deep.equal([[], ['b'], 0]);
  });

  it('goes past more of them than it reads at a time', async () => {
    const world = createWorld();
    await world.write(...Array.from({ length: 130 }, (_, index) => [['q', HERE, `a${index}`], index] as const));
    await world.leave(world.entry('b'));
    const page = world.page();
    page.attach();
    await world.clock.advance(SHORT);
    expect(page.network.requests()).to.deep.equal(['b']);
  });

  const corrupt = (fields: object) => ({ v: 1, id: 'b', endpoint: HERE, body: '{}', request: 'json', at: 0, tries: 0, visit: 'x', ...fields });
  for (const [what, value] of [
    ['has no body', corrupt({ body: undefined })],
    ['has no date', corrupt({ at: NaN })],
    ['is to be sent in a way nobody knows', corrupt({ request: 'pigeon' })],
    ['carries the id of another', corrupt({ id: 'z' })],
    ['carries the endpoint of another', corrupt({ endpoint: THERE })],
  ] as const) {
    it(`drops a row of its own version that ${what}, and says so`, async () => {
      const world = createWorld();
      await world.leave(world.entry('a'), world.entry('c'));
      await world.write([['q', HERE, 'b'], value]);
      const page = world.page();
      page.attach();
      await world.clock.advance(SHORT);
      expect(page.network.requests()).to.deep.equal(['a', 'c']);
      expect(page.facts.filter(({ type }) => type === 'dropped')).to.deep.equal([
        { type: 'dropped', id: 'b', endpoint: HERE, reason: 'corrupt' },
      ]);
      expect(await world.ids()).to.deep.equal([]);
    });
  }

  for (const [what, row] of [
    ['a number', 1],
    ['of a newer version', { v: 2, due: Infinity, after: Infinity }],
    ['with nonsense in it', { v: 1, owner: 7, until: 'x', due: 'x', fails: 'x', last: {}, after: 'x', fault: 0, cursor: null }],
  ] as const) {
    it(`is not silenced by a control row that is ${what}`, async () => {
      const world = createWorld();
      await world.leave(world.entry('a'));
      await world.write([['c', HERE], row]);
      const page = world.page();
      page.network.answer = all('retry');
      page.attach();
      await world.clock.advance(MINUTE);
      expect(page.network.calls.length).to.be.within(2, 20);
    });
  }

  it('ignores notes of strangers', async () => {
    let channel: BroadcastChannel | undefined;
    const page = createWorld().page('here', {
      openChannel: () => (channel = { postMessage: () => {}, close: () => {} } as unknown as BroadcastChannel),
    });
    for (const data of [undefined, null, 7, 'counts', {}, { v: 2, counts: 7 }]) channel!.onmessage!({ data } as MessageEvent);
    expect(page.outbox.pending(HERE)).to.equal(0);
  });
});
