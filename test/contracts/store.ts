// What every store must do, whatever it is made of.
import { expect } from '@open-wc/testing';
import type { Key, Store } from '../../src/outbox/store.js';
import { END } from '../../src/outbox/store.js';

/** `create` gives an empty store each time. */
export const describeStore = (name: string, create: () => Store): void => {
  const range = (store: Store, from: Key, to: Key, limit = 99) =>
    store(async (rows) => (await rows.range(from, to, limit)).map(([key, value]) => `${key.join('/')}=${value}`));
  const fill = (store: Store, ...keys: readonly Key[]) => store(async (rows) => keys.forEach((key, index) => rows.put(key, index)));

  describe(`A ${name} store`, () => {
    let store: Store;
    beforeEach(() => {
      store = create();
    });

    it('gives back what was put, and nothing for what was not', async () => {
      const value = { v: 1, body: 'Cảm ơn 🙏', list: [1, null], none: undefined };
      await store(async (rows) => rows.put(['q', 'x', '1'], value));
      expect(await store(async (rows) => [await rows.get(['q', 'x', '1']), await rows.get(['q', 'x']), await rows.get(['c'])])).to.deep.equal([
        value,
        undefined,
        undefined,
      ]);
    });

    it('replaces a row under the same key, and deletes it', async () => {
      await fill(store, ['a'], ['a']);
      expect(await store((rows) => rows.get(['a']))).to.equal(1);
      await store(async (rows) => rows.delete(['a']));
      expect(await range(store, ['a'], [END])).to.deep.equal([]);
    });

    it('does nothing when it deletes what is not there', async () => {
      await store(async (rows) => rows.delete(['nobody']));
      expect(await range(store, [], [END])).to.deep.equal([]);
    });

    it('sees its own changes within a transaction', async () => {
      expect(
        await store(async (rows) => {
          rows.put(['a'], 'new');
          return rows.get(['a']);
        }),
      ).to.equal('new');
    });

    it('orders rows part by part, both ends of a range included', async () => {
      await fill(store, ['q', 'b', '1'], ['q', 'a', '2'], ['q', 'a', '10'], ['q', 'aa', '0'], ['q', 'a'], ['x', 'a', '1'], ['c', 'a']);
      expect(await range(store, ['q'], ['q', END])).to.deep.equal(['q/a=4', 'q/a/10=2', 'q/a/2=1', 'q/aa/0=3', 'q/b/1=0']);
      expect(await range(store, ['q', 'a', '10'], ['q', 'a', '2'])).to.deep.equal(['q/a/10=2', 'q/a/2=1']);
      expect(await range(store, ['q', 'a', '2'], ['q', 'a', '2'])).to.deep.equal(['q/a/2=1']);
      expect(await range(store, ['q', 'a'], ['q', 'a', END])).to.deep.equal(['q/a=4', 'q/a/10=2', 'q/a/2=1']);
    });

    it('begins right behind a key when an empty part is added to it', async () => {
      await fill(store, ['q', 'a', '1'], ['q', 'a', '11'], ['q', 'a', '2']);
      expect(await range(store, ['q', 'a', '1', ''], ['q', 'a', END])).to.deep.equal(['q/a/11=1', 'q/a/2=2']);
      expect(await range(store, ['q', 'a', '', ''], ['q', 'a', END], 1)).to.deep.equal(['q/a/1=0']);
    });

    it('reads no more than it is asked for', async () => {
      await fill(store, ['1'], ['2'], ['3']);
      expect(await range(store, [], [END], 2)).to.deep.equal(['1=0', '2=1']);
    });

    it('leaves no trace of a transaction that fails, and goes on', async () => {
      await fill(store, ['kept']);
      const failure = await store(async (rows) => {
        rows.put(['new'], 1);
        rows.delete(['kept']);
        await rows.get(['new']);
        throw new Error('on purpose');
      }).then(
        () => 'resolved',
        () => 'rejected',
      );
      expect(failure).to.equal('rejected');
      expect(await range(store, [], [END])).to.deep.equal(['kept=0']);
    });

    it('runs one transaction after the other, so that none overwrites what another has read', async () => {
      const increase = () => store(async (rows) => rows.put(['n'], Number((await rows.get(['n'])) ?? 0) + 1));
      await Promise.all(Array.from({ length: 20 }, increase));
      expect(await store((rows) => rows.get(['n']))).to.equal(20);
    });
  });
};
