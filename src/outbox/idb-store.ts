// Resolved means complete: a request's success can still be followed by an abort (full disk), so only `oncomplete` counts, and every
// transaction is committed by hand, since one left to itself can block the next page for as long as this one is frozen (WebKit). So can one
// whose requests were not answered yet: a page that is put away takes it back, and begins nothing until it is shown again.

import { createStore } from 'idb-keyval';
import type { Clock } from './clock.js';
import { within } from './clock.js';
import type { Rows, Store } from './store.js';

/** A request that fails aborts its transaction, which is listened to; there is nothing more to hear from it. */
const asked = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));

export const createIdbStore = (clock: Clock, open = () => createStore('satisfaction-survey', 'rows'), page: EventTarget = self): Store => {
  let use = open();
  let hungUntil = 0;
  let isAway = false;
  /** Those that can still be taken back. */
  const begun = new Set<IDBTransaction>();
  page.addEventListener('pagehide', () => {
    isAway = true;
    for (const transaction of begun)
      try {
        transaction.abort();
      } catch {
        // It has ended, and its event is still to come.
      }
  });
  page.addEventListener('pageshow', () => (isAway = false));

  // `indexedDB` itself may throw when it is touched; inside the executor that is one more rejection.
  const attempt = <T>(work: (rows: Rows) => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      if (isAway) return reject();
      use('readwrite', async (rows) => {
        let result: T;
        const { transaction } = rows;
        begun.add(transaction);
        // Another tab wants to delete the database: in its way, this connection would hang it and every later open.
        transaction.db.onversionchange = () => transaction.db.close();
        transaction.oncomplete = () => resolve(result);
        // `error` is null when the browser or a hand aborted.
        transaction.onabort = () => {
          begun.delete(transaction);
          reject(transaction.error);
        };
        try {
          result = await work({
            get: (key) => asked(rows.get(key as string[])),
            range: async (from, to, limit) => {
              const range = IDBKeyRange.bound(from, to);
              const [keys, values] = await Promise.all([asked(rows.getAllKeys(range, limit)), asked(rows.getAll(range, limit))]);
              return values.map((value, index) => [keys[index] as string[], value]);
            },
            put: (key, value) => rows.put(value, key as string[]),
            delete: (key) => rows.delete(key as string[]),
          });
          begun.delete(transaction);
          transaction.commit();
        } catch {
          transaction.abort();
        }
      }).catch(reject);
    });

  const reopen = () => (use = open());

  return async (work) => {
    // What hung a moment ago would keep the next citizen waiting as well.
    const left = hungUntil - clock.now();
    if (left > 0 && left <= 3e4) throw new Error();
    // A connection can die between two uses (closed by the browser, by deletion, by a frozen page): a fresh one, once.
    const run = attempt(work).catch(() => (reopen(), attempt(work)));
    return within(clock, 3e3, run, () => {
      reopen();
      hungUntil = clock.now() + 3e4;
      run.then(
        () => (hungUntil = 0),
        () => {},
      );
    });
  };
};
