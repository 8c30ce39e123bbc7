// Runs in the page, before our script. The page's clock stands still and moves only when told, and only while no storage is under way: so no
// deadline runs out over a disk that is merely slow, and hours pass in milliseconds.

import { installClock, turn } from '../../behaviour/page-clock.js';

export interface StoredRow {
  readonly key: readonly string[];
  readonly value: unknown;
}

export interface Stage {
  /** When the page began each of its POSTs, by its own clock. */
  readonly tries: readonly number[];
  /** The database doesn't answer: nobody waits for it. */
  hangs: boolean;
  /** Resolves when only time could bring anything more. @param unanswered requests that nobody answers don't count */
  still(unanswered?: boolean): Promise<void>;
  /** Lets time pass; what falls due happens in its order, one after the other. */
  pass(ms: number, unanswered?: boolean): Promise<void>;
  /** Lets time pass until the page tries again to send; resolves to how long that was, Infinity for never. */
  nextTry(): Promise<number>;
  /** What is written down on the device. */
  rows(): Promise<readonly StoredRow[]>;
}

declare global {
  interface Window {
    /** When the page is opened. */
    hour: number;
    /** In place of `Math.random`; without it chance is at its most. */
    chance?: () => number;
    stage: Stage;
  }
}

const realTimeout = setTimeout.bind(window);
const clock = installClock(window, window.hour);
if (window.chance) Math.random = window.chance;
const tries: number[] = [];
let storage = 0;
let network = 0;

/** Counts one more until the first of these events. */
function watch<T extends EventTarget>(target: T, ...ends: readonly string[]): T {
  storage++;
  const ended = new AbortController();
  const end = () => {
    ended.abort();
    storage--;
  };
  for (const type of ends) target.addEventListener(type, end, { signal: ended.signal });
  return target;
}

function counted<T>(promise: Promise<T>): Promise<T> {
  network++;
  const end = () => void network--;
  promise.then(end, end);
  return promise;
}

const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (...args) {
  return watch(transaction.apply(this, args), 'complete', 'abort');
};
const { open } = IDBFactory.prototype;
IDBFactory.prototype.open = function (...args) {
  return watch(open.apply(this, args), 'success', 'error');
};
const { text } = Response.prototype;
Response.prototype.text = function () {
  return counted(text.call(this));
};
const realFetch = window.fetch;
window.fetch = (input, init) => {
  if (init?.method === 'POST') tries.push(Date.now());
  return counted(realFetch(input, init));
};

/** No wait of ours is longer than a day. */
const NEVER = 2 * 864e5;

/** What has just ended may go on in one of the next turns. */
const CALM = 4;

async function still(unanswered = false): Promise<void> {
  for (let calm = 0; calm < CALM; ) {
    const isBusy = (storage > 0 && !window.stage.hangs) || (network > 0 && !unanswered);
    calm = isBusy ? 0 : calm + 1;
    await (isBusy ? new Promise((resolve) => realTimeout(resolve, 2)) : turn());
  }
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

window.stage = {
  tries,
  hangs: false,
  still,
  async pass(ms, unanswered) {
    const end = Date.now() + ms;
    await still(unanswered);
    while (clock.left() <= end - Date.now()) {
      await clock.next();
      await still(unanswered);
    }
    await clock.advance(end - Date.now());
    await still(unanswered);
  },
  async nextTry() {
    await still();
    const { length } = tries;
    const begin = Date.now();
    const end = begin + NEVER;
    while (tries.length === length) {
      if (clock.left() > end - Date.now()) return Infinity;
      await clock.next();
      await still(true);
    }
    return Date.now() - begin;
  },
  async rows() {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'satisfaction-survey')) return [];
    const database = await done(indexedDB.open('satisfaction-survey'));
    const rows = database.transaction('rows').objectStore('rows');
    const [keys, values] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]);
    database.close();
    return keys.map((key, index) => ({ key: key as string[], value: values[index] as unknown }));
  },
};
