// A page's own memory with the manners of a database: transactions queue up, and one that fails leaves no trace.

import type { Key, Row, Store } from './store.js';

export const createMemoryStore = (): Store => {
  let kept: ReadonlyMap<string, Row> = new Map();
  let last: Promise<unknown> = Promise.resolve();
  const name = (key: Key) => key.join('\0');
  return (work) => {
    const run = last.then(async () => {
      const rows = new Map(kept);
      const result = await work({
        get: async (key) => rows.get(name(key))?.[1],
        range: async (from, to, limit) =>
          [...rows.keys()]
            .filter((key) => key >= name(from) && key <= name(to))
            .sort()
            .slice(0, limit)
            .map((key) => rows.get(key)!),
        put: (key, value) => rows.set(name(key), [key, value]),
        delete: (key) => rows.delete(name(key)),
      });
      kept = rows;
      return result;
    });
    last = run.catch(() => {});
    return run;
  };
};
