// What a citizen sends is stored first and sent then, by itself, until it is delivered, refused, expired or deleted; whatever becomes of
// it is a fact. One outbox a page, for as long as the page lives, whichever elements come and go. It never throws; `api.ts` says how to use it.

import type { Client, Outbox, OutboxOptions } from './api.js';
import type { Urgency } from './backoff.js';
import { createChannel } from './channel.js';
import { createControl } from './control.js';
import { createDrain } from './drain.js';
import type { Entry } from './entry.js';
import { isExpired } from './entry.js';
import type { Fact, ResponseFact } from './facts.js';
import type { Lane } from './lane.js';
import type { Each, Shelf } from './ledger.js';
import { createLedger, DISK } from './ledger.js';
import { createMemoryStore } from './memory-store.js';
import { createShelves } from './shelves.js';
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

  const clientsOf = (endpoint: string) => [...clients].filter((client) => client.endpoint === endpoint);

  /** Says how many could hear it. */
  const emit = (fact: Fact, once?: boolean) => {
    const listeners = clientsOf(fact.endpoint);
    for (const client of once ? listeners.slice(0, 1) : listeners) client.onFact(fact);
    return listeners.length;
  };

  const say = createChannel({
    open: openChannel,
    window,
    onNote({ counts, fact, author, heard, gone, all }) {
      if (counts) ledger.adopt(counts);
      clock.clearTimeout(unheard[heard!]);
      gone?.forEach(lose);
      if (all) void wipe((entry) => entry && entry.visit === visit);
      if (fact && author === visit) {
        // Where this page was frozen in mid-send, a reply of its own is still to come.
        if (fact.type === 'sent') done.add(fact.id);
        if (emit(fact, fact.type === 'dropped')) say({ heard: fact.id });
      }
    },
  });

  const ledger = createLedger({
    stores,
    onPending: (endpoint) => emit({ type: 'pending', endpoint }),
    onShared: (counts) => say({ counts }),
  });

  const shelves = createShelves({ disk, ledger, done });

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

  const drop = async (reason: 'expired' | 'corrupt', ...range: Parameters<typeof take>) => {
    for (const [, endpoint, id] of await take(...range)) emit({ type: 'dropped', id: id!, endpoint: endpoint!, reason }, true);
  };

  /** Deleted by hand, in this tab or another: nobody sends it again, and no receipt speaks of it any more. */
  const lose = ([, endpoint, id]: Key) => {
    done.add(id!);
    emit({ type: 'dropped', id: id!, endpoint: endpoint!, reason: 'cleared' });
  };

  const forget = async (which: Each<boolean>) => {
    const gone = await take(['q'], ['x', END], which);
    gone.forEach(lose);
    say({ gone });
    return gone.map(([, , id]) => id!);
  };

  const wipe = (which: Each<boolean>) => {
    for (const { stop } of Object.values(routes)) stop?.abort();
    return forget(which);
  };

  const drain = createDrain({
    ...options,
    control: createControl({ disk, ledger, clock }),
    ledger,
    done,
    tell,
    sendersFor: clientsOf,
    tidy: (from, to) => drop('corrupt', from, to, (entry, key) => entry === false || done.has(key[2]!)),
  });

  const routeTo = (endpoint: string) =>
    (routes[endpoint] ??= { endpoint, urgent: new Set(), sent: 0, rejected: 0, silent: 0, tail: Promise.resolve() });

  /** One pass at a time. `fresh` was added just now, and hears if it has to wait. */
  const run = (endpoint: string, urgency: Urgency, fresh = ''): Promise<unknown> => {
    const route = routeTo(endpoint);
    return (route.tail = route.tail.then(async () => {
      clock.clearTimeout(route.timer);
      const [wait, next] = await drain(route, urgency).catch(() => [6e4, 0] as const);
      if (!wait) return;
      route.timer = clock.setTimeout(() => void run(endpoint, next), wait);
      // Not all that wait: a kiosk may have thousands, and nobody reads about them.
      if (route.urgent.has(fresh) && !done.has(fresh)) tell({ type: 'kept', id: fresh, endpoint }, visit);
    }));
  };

  let again: unknown;
  let looking: Promise<unknown> | undefined;
  const lookLater = () => {
    clock.clearTimeout(again);
    again = clock.setTimeout(look, 6e4);
  };

  const lookOnce = async () => {
    // A database that doesn't answer now may do so in a minute, with a backlog that nobody has seen yet.
    clock.clearTimeout(again);
    await ledger.edit(DISK, async () => {}).catch(lookLater);
    for (const { id, endpoint } of await shelves.settle()) tell({ type: 'kept', id, endpoint, durable: true }, visit);
    await drop('expired', ['x'], ['x', END], (entry) => entry && isExpired(entry, clock.now()));
    for (const endpoint of new Set([...[...clients].map((client) => client.endpoint), ...ledger.endpoints()])) void run(endpoint, 1);
  };

  /** Whoever asks while one is under way is served by it: its last step is for all who are there then. */
  const look = () => (looking ??= lookOnce().finally(() => (looking = undefined)));

  for (const event of ['online', 'pageshow']) window.addEventListener(event, look);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());

  return {
    pending: ledger.pending,
    async add(entry, { storage }) {
      const { endpoint, id } = entry;
      const durable = await shelves.keep(entry, storage);
      if (!durable) lookLater();
      routeTo(endpoint).urgent.add(id);
      void run(endpoint, 1, id);
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
    list: () => ledger.sweep(['q'], ['x', END], (entry) => entry),
    remove: (id) => forget((_, key) => key[2] === id),
    async clear() {
      const ids = await wipe(() => true);
      say({ all: true });
      return ids;
    },
  };
};
