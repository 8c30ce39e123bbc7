import { expect } from '@open-wc/testing';
import { createStore } from 'idb-keyval';
import { createIdbStore } from '../../src/outbox/idb-store.js';
import type { Store } from '../../src/outbox/store.js';
import { END } from '../../src/outbox/store.js';
import { describeStore } from '../contracts/store.js';
import { createFakeClock } from '../support/fake-clock.js';

let count = 0;
const nameOf = () => `test ${Date.now()} ${++count}`;
const clock = () => createFakeClock();
const fresh = (name = nameOf()) => createIdbStore(clock(), () => createStore(name, 'rows'));
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'resolved',
    () => 'rejected',
  );
const put = (store: Store, value: unknown = 1) => store(async (rows) => rows.put(['a'], value));
const get = (store: Store) => store((rows) => rows.get(['a']));
const settled = (request: IDBRequest) =>
  new Promise<void>((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

/** What `createStore` returns, with the first uses replaced. */
const failingFirst = (...uses: ReturnType<typeof createStore>[]) => {
  const name = nameOf();
  let opened = 0;
  return { open: () => uses[opened++] ?? createStore(name, 'rows'), opened: () => opened };
};

const replaced = async (name: 'indexedDB', descriptor: PropertyDescriptor, work: () => Promise<void>) => {
  const own = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, { configurable: true, ...descriptor });
  try {
    await work();
  } finally {
    if (own) Object.defineProperty(globalThis, name, own);
    else delete (globalThis as Record<string, unknown>)[name];
  }
};

describeStore('database', () => fresh());

describe('The database store', () => {
  it('is kept in one database of its own name', async () => {
    const store = createIdbStore(clock());
    await put(store, 'mine');
    const found = await createStore('satisfaction-survey', 'rows')('readonly', async (rows) => {
      const request = rows.get(['a']);
      await settled(request);
      return request.result as unknown;
    });
    expect(found).to.equal('mine');
    await store(async (rows) => rows.delete(['a']));
  });

  it('touches nothing until it is used', async () => {
    await replaced('indexedDB', { get: () => expect.fail('touched') }, async () => void createIdbStore(clock()));
  });

  for (const [what, descriptor] of [
    ['is absent', { value: undefined }],
    [
      'throws when it is looked at',
      {
        get() {
          throw new DOMException('sandboxed', 'SecurityError');
        },
      },
    ],
    [
      'throws when it is opened',
      {
        value: {
          open() {
            throw new DOMException('denied', 'SecurityError');
          },
        },
      },
    ],
  ] as const) {
    it(`rejects where indexedDB ${what}`, async () => {
      await replaced('indexedDB', descriptor, async () => {
        expect(await outcome(put(fresh()))).to.equal('rejected');
      });
    });
  }

  it('opens afresh, once, when the connection is dead', async () => {
    const dead = () => Promise.reject(new DOMException('closing', 'InvalidStateError'));
    const once = failingFirst(dead);
    expect(await outcome(put(createIdbStore(clock(), once.open)))).to.equal('resolved');
    const twice = failingFirst(dead, dead);
    expect(await outcome(put(createIdbStore(clock(), twice.open)))).to.equal('rejected');
    expect(twice.opened()).to.equal(2);
  });

  it('gives up what hangs after 3 seconds, keeps nobody waiting for the next 30, and tries again then', async () => {
    const time = clock();
    const { open, opened } = failingFirst(() => new Promise(() => {}));
    const store = createIdbStore(time, open);
    const first = outcome(put(store));
    await time.advance(2999);
    expect(await Promise.race([first, Promise.resolve('waiting')])).to.equal('waiting');
    await time.advance(1);
    expect(await first).to.equal('rejected');
    expect(await outcome(put(store)), 'from the first moment on').to.equal('rejected');
    await time.advance(29_999);
    expect(await outcome(put(store))).to.equal('rejected');
    expect(opened(), 'a fresh one is ready').to.equal(2);
    await time.advance(1);
    expect(await outcome(put(store))).to.equal('resolved');
  });

  it('keeps nobody waiting for longer when the clock is set back', async () => {
    const time = clock();
    const store = createIdbStore(time, failingFirst(() => new Promise(() => {})).open);
    const first = outcome(put(store));
    await time.advance(3e3);
    expect(await first).to.equal('rejected');
    time.jump(-1e9);
    expect(await outcome(put(store))).to.equal('resolved');
  });

  it('takes up at once what turns out to be slow only', async () => {
    const time = clock();
    const name = nameOf();
    let start = () => {};
    const slow: ReturnType<typeof createStore> = (mode, work) =>
      new Promise((resolve, reject) => {
        start = () => void createStore(name, 'rows')(mode, work).then(resolve, reject);
      });
    let opened = 0;
    const store = createIdbStore(time, () => (opened++ ? createStore(name, 'rows') : slow));
    const first = outcome(put(store, 'late'));
    await time.advance(3e3);
    expect(await first).to.equal('rejected');
    start();
    // The late transaction is ahead of this one in the same database.
    expect(await get(fresh(name))).to.equal('late');
    await time.advance(0);
    expect(await get(store)).to.equal('late');
  });

  it('makes way when the database is deleted elsewhere, and starts anew', async () => {
    const name = nameOf();
    const store = fresh(name);
    await put(store);
    await settled(indexedDB.deleteDatabase(name));
    expect(await get(store)).to.equal(undefined);
    expect(await outcome(put(store))).to.equal('resolved');
  });

  it('rejects when a transaction is aborted with no error to show, and keeps what was there', async () => {
    const name = nameOf();
    const store = fresh(name);
    await put(store, 'old');
    const use = createStore(name, 'rows');
    const aborting: ReturnType<typeof createStore> = (mode, work) =>
      use(mode, (rows) => {
        const result = work(rows);
        rows.transaction.abort();
        return result;
      });
    expect(await outcome(put(createIdbStore(clock(), () => aborting)))).to.equal('rejected');
    expect(await get(store)).to.equal('old');
  });

  it('rejects what cannot be written', async () => {
    expect(await outcome(put(fresh(), () => {}))).to.equal('rejected');
  });

  it('commits each transaction itself, once nothing more is asked of it', async () => {
    const { commit } = IDBTransaction.prototype;
    let commits = 0;
    IDBTransaction.prototype.commit = function () {
      commits++;
      commit.call(this);
    };
    try {
      const store = fresh();
      await put(store);
      await get(store);
      await store((rows) => rows.range([], [END], 9));
    } finally {
      IDBTransaction.prototype.commit = commit;
    }
    expect(commits).to.equal(3);
  });
});
