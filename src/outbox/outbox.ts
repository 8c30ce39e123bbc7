// What a citizen sends is stored first and sent then, by itself, until it is delivered, refused, expired or deleted; whatever becomes of
// it is a fact. One outbox a page, for as long as the page lives, whichever elements come and go. It never throws; `api.ts` says how to use it.

import type { Client, Outbox, OutboxOptions } from './api.js';
import type { Urgency } from './backoff.js';
import { createChannel } from './channel.js';
import type { Lane } from './drain.js';
import { createDrain } from './drain.js';
import type { Entry } from './entry.js';
import { bytesOf, isExpired } from './entry.js';
import type { Fact, ResponseFact } from './facts.js';
import type { Each, Shelf } from './ledger.js';
import { createLedger, DISK, MEMORY } from './ledger.js';
import { createMemoryStore } from './memory-store.js';
import type { Key } from './store.js';
import { END } from './store.js';

export type { Client, Flushed, Outbox, OutboxOptions } from './api.js';

interface Route extends Lane {
  tail: Promise<unknown>;
  timer?: unknown;
}

export const createOutbox = (options: OutboxOptions): Outbox => {
  const { disk, clock, visit, window, document, openChannel } = options;
  const stores = [createMemoryStore(), disk] as const;
  const clients = new Set<Client>();
  const routes: Record<string, Route> = {};
  const done = new Set<string>();
  /** Facts held back for a moment, in case their author is open in another tab. */
  const unheard: Record<string, unknown> = {};

  const emit = (fact: Fact, once?: boolean) => {
    for (const client of clients)
      if (client.endpoint === fact.endpoint) {
        client.onFact(fact);
        if (once) break;
      }
  };

  const say = createChannel({
    open: openChannel,
    window,
    onNote({ counts, fact, author, heard }) {
      if (counts) ledger.adopt(counts);
      if (heard) clock.clearTimeout(unheard[heard]);
      if (fact && author === visit) {
        emit(fact);
        say({ heard: fact.id });
      }
    },
  });

  const ledger = createLedger({
    stores,
    onPending: (endpoint) => emit({ type: 'pending', endpoint }),
    onShared: (counts) => say({ counts }),
  });

  const tell = (fact: ResponseFact, author?: string) => {
    const earlier = () => emit({ ...fact, earlier: true } as Fact, true);
    if (author === visit) emit(fact, fact.type === 'dropped');
    else if (author && say({ fact, author })) unheard[fact.id] = clock.setTimeout(earlier, 250);
    else earlier();
  };

  /** Takes rows out, whatever they are; resolves to where they were. */
  const take = async (from: Key, to: Key, which: Each<boolean>) => {
    const keys = await ledger.sweep(from, to, (entry, key, place) => {
      const [shelf, endpoint, id] = key as [Shelf, string, string];
      if (!which(entry, key, place)) return;
      place({ body: '', ...entry, endpoint, id } as Entry, shelf);
      return key;
    });
    // What is done has been told before.
    return keys.filter(([, , id]) => !done.has(id!) && done.add(id!));
  };

  const drop = async (reason: 'expired' | 'corrupt' | 'cleared', ...range: Parameters<typeof take>) => {
    const keys = await take(...range);
    for (const [, endpoint, id] of keys) emit({ type: 'dropped', id: id!, endpoint: endpoint!, reason }, true);
    return keys.map(([, , id]) => id!);
  };

  const drain = createDrain({
    ...options,
    stores,
    ledger,
    done,
    tell,
    sendersFor: (endpoint) => [...clients].filter((client) => client.endpoint === endpoint),
    tidy: (from, to) => drop('corrupt', from, to, (entry, key) => entry === false || done.has(key[2]!)),
  });

  const routeTo = (endpoint: string) =>
    (routes[endpoint] ??= { endpoint, urgent: [], sent: 0, rejected: 0, silent: 0, tail: Promise.resolve() });

  /** One pass at a time. */
  const run = (endpoint: string, urgency: Urgency): Promise<unknown> => {
    const route = routeTo(endpoint);
    return (route.tail = route.tail.then(async () => {
      clock.clearTimeout(route.timer);
      const [wait, next] = await drain(route, urgency).catch(() => [6e4, 0] as const);
      if (wait) route.timer = clock.setTimeout(() => void run(endpoint, next), wait);
    }));
  };

  let again: unknown;
  const look = async () => {
    // A database that doesn't answer now may do so in a minute, with a backlog that nobody has seen yet.
    clock.clearTimeout(again);
    await ledger.edit(DISK, async () => {}).catch(() => (again = clock.setTimeout(look, 6e4)));
    await drop('expired', ['x'], ['x', END], (entry) => entry && isExpired(entry, clock.now()));
    for (const endpoint of new Set([...[...clients].map((client) => client.endpoint), ...ledger.endpoints()])) void run(endpoint, 1);
  };

  for (const event of ['online', 'pageshow']) window.addEventListener(event, look);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());

  return {
    pending: ledger.pending,
    async add(entry, { storage }) {
      const { endpoint, id, body, keep } = entry;
      const key = ['q', endpoint, id];
      const durable =
        storage === 'local' &&
        (await ledger
          .edit(DISK, async (rows, place, counts) => {
            // This may run late, after the page has already delivered it.
            if (done.has(id) || (await rows.get(key))) return true;
            const total = (field: 1 | 2) => Object.values(counts).reduce((sum, count) => sum + count[field], 0);
            const [most, size] = keep ? [2e4, 5e7] : [1e3, 5e6];
            if (total(1) >= most || total(2) + bytesOf(body) > size) return false;
            place(entry, undefined, 'q');
            return true;
          })
          .catch(() => false));
      await ledger.edit(MEMORY, async (rows, place) => {
        const there = await rows.get(key);
        place(entry, there ? 'q' : undefined, durable ? undefined : 'q');
      });
      routeTo(endpoint).urgent.push(id);
      void run(endpoint, 1);
      return { durable };
    },
    attach(client) {
      clients.add(client);
      void look();
      return () => void clients.delete(client);
    },
    async flush({ endpoint, rejected: again }) {
      const route = routeTo(endpoint);
      const { sent, rejected } = route;
      if (again)
        await ledger.sweep(['x', endpoint], ['x', endpoint, END], (entry, _, place) => {
          if (entry) place({ ...entry, refused: undefined }, 'x', 'q');
        });
      await run(endpoint, 2);
      return { sent: route.sent - sent, kept: ledger.pending(endpoint), rejected: route.rejected - rejected };
    },
    async list() {
      const all = await ledger.sweep(['q'], ['x', END], (entry) => entry);
      return { waiting: all.filter(({ refused }) => !refused), refused: all.filter(({ refused }) => refused) };
    },
    remove: (id) => drop('cleared', ['q'], ['x', END], (_, key) => key[2] === id),
    async clear() {
      for (const { stop } of Object.values(routes)) stop?.abort();
      return (await take(['q'], ['x', END], () => true)).map(([, , id]) => id!);
    },
  };
};
