// The outbox of a page: what a citizen sends is stored first and sent then, by itself, until it is delivered, refused, expired or
// deleted; whatever becomes of it is a fact. It lives as long as the page, whichever elements come and go, and never throws.
//
//   add(entry, { storage })      stored in the caller's own task, then sent before the backlog; `durable`: it survives the page
//   attach(client) → detach      an element is there for an endpoint: facts go to it, its headers or transport are used
//   flush({ endpoint, rejected? }) → { sent, kept, rejected }   a person wants it sent now
//   pending(endpoint)            how many wait, as last seen; a `pending` fact tells of each change
//   list() · remove(id) · clear()   what is kept on this device, all endpoints; the latter two resolve to the ids dropped

import type { Destination, Transport } from '../transport/transport.js';
import type { Urgency } from './backoff.js';
import { bytesOf } from './batch.js';
import { createChannel } from './channel.js';
import type { Clock } from './clock.js';
import type { Lane, Trouble } from './drain.js';
import { createDrain } from './drain.js';
import type { Entry } from './entry.js';
import { isCorrupt, isEntry, isExpired } from './entry.js';
import type { Fact, ResponseFact } from './facts.js';
import { createLedger } from './ledger.js';
import type { Shelf } from './ledger.js';
import { createMemoryStore } from './memory-store.js';
import type { Key, Store } from './store.js';
import { END } from './store.js';

export interface Client extends Pick<Destination, 'headers'> {
  /** Absolute URL. */
  readonly endpoint: string;
  readonly batch: number;
  /** In place of the network. */
  readonly transport?: Transport | undefined;
  /** Must not throw. Facts about responses of earlier visits go to the first client of their endpoint only, all others to each. */
  readonly onFact: (fact: Fact) => void;
}

export interface OutboxOptions {
  /** Shared with the other pages of the site, and lasting. */
  readonly disk: Store;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly random: () => number;
  /** Random id of this page, the one its entries carry. */
  readonly visit: string;
  readonly window: EventTarget;
  readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
  readonly openChannel: () => BroadcastChannel | undefined;
  /** Once for each endpoint and kind: a network error that came three times in a row, a reply that means a wrong set-up. */
  readonly onTrouble: (trouble: Trouble) => void;
}

export interface Outbox {
  add(entry: Entry, options: { readonly storage: 'local' | 'none' }): Promise<{ readonly durable: boolean }>;
  attach(client: Client): () => void;
  flush(options: { readonly endpoint: string; readonly rejected?: boolean | undefined }): Promise<Flushed>;
  pending(endpoint: string): number;
  list(): Promise<{ readonly waiting: readonly Entry[]; readonly refused: readonly Entry[] }>;
  remove(id: string): Promise<readonly string[]>;
  clear(): Promise<readonly string[]>;
}

export interface Flushed {
  readonly sent: number;
  readonly kept: number;
  readonly rejected: number;
}

interface Route extends Lane {
  tail: Promise<unknown>;
  busy: boolean;
  /** How urgent the pass is that waits behind the present one. */
  next?: Urgency | undefined;
  timer?: unknown;
}

export const createOutbox = (options: OutboxOptions): Outbox => {
  const { disk, transport, clock, visit, window, document } = options;
  const memory = createMemoryStore();
  const clients = new Set<Client>();
  const routes = new Map<string, Route>();
  const done = new Set<string>();
  /** Facts held back for a moment in case their author is open in another tab. */
  const unheard = new Map<string, unknown>();

  const emit = (fact: Fact, mine = true) => {
    for (const client of clients)
      if (client.endpoint === fact.endpoint) {
        client.onFact(fact);
        if (!mine) break;
      }
  };

  const say = createChannel({
    open: options.openChannel,
    window,
    onNote({ counts, fact, author, heard, urgent, endpoint }) {
      if (counts) ledger.adopt(counts);
      if (fact && author === visit) {
        emit(fact);
        say({ heard: fact.id });
      }
      if (heard) clock.clearTimeout(unheard.get(heard));
      const route = routes.get(endpoint ?? '');
      if (urgent && route?.busy) route.urgent.push(urgent);
    },
  });

  const ledger = createLedger({
    stores: [memory, disk],
    onPending: (endpoint) => emit({ type: 'pending', endpoint }),
    onShared: (counts) => say({ counts }),
  });

  const tell = (fact: ResponseFact, author: string) => {
    const earlier = () => emit('earlier' in fact ? { ...fact, earlier: true } : fact, false);
    if (author === visit) emit(fact);
    else if (say({ fact, author })) unheard.set(fact.id, clock.setTimeout(earlier, 250));
    else earlier();
  };

  const drop = async (
    reason: Extract<Fact, { type: 'dropped' }>['reason'],
    from: Key,
    to: Key,
    which: (key: Key, value: unknown) => boolean,
  ) => {
    const rows = await ledger.sweep(from, to, (key, value, place) => {
      const row = value as Entry | undefined;
      const [shelf, endpoint, id] = key as [Shelf, string, string];
      // The key is what counts: the row itself may be anything.
      return which(key, value) && (place({ ...row!, endpoint, id, body: `${row?.body}` }, shelf), { endpoint, id, mine: row?.visit === visit });
    });
    return rows
      .filter(({ id }) => !done.has(id) && done.add(id))
      .map(({ endpoint, id, mine }) => {
        emit({ type: 'dropped', id, endpoint, reason }, mine);
        return id;
      });
  };

  const drain = createDrain({
    ...options,
    stores: [memory, disk],
    ledger,
    done,
    tell,
    dropCorrupt: (from, to) => drop('corrupt', from, to, (key, value) => isCorrupt(value, key)),
    senderFor(endpoint) {
      const here = [...clients].filter((client) => client.endpoint === endpoint);
      const own = here.find((client) => client.headers || client.transport);
      return {
        transport: own?.transport ?? transport,
        headers: own?.headers,
        most: Math.max(1, ...here.map(({ batch }) => batch)),
        equipped: !!own,
      };
    },
  });

  const routeTo = (endpoint: string) => {
    let route = routes.get(endpoint);
    if (!route) {
      route = { endpoint, urgent: [], told: [], sent: 0, rejected: 0, silent: 0, busy: false, tail: Promise.resolve() };
      routes.set(endpoint, route);
    }
    return route;
  };

  /** One pass at a time; all that ask while one is under way share the next. */
  const run = (endpoint: string, urgency: Urgency): Promise<unknown> => {
    const route = routeTo(endpoint);
    if (route.next === undefined)
      route.tail = route.tail.then(async () => {
        const asked = route.next!;
        route.next = undefined;
        route.busy = true;
        clock.clearTimeout(route.timer);
        const [wait, urgent] = await drain(route, asked).catch(() => [6e4, 0] as const);
        route.busy = false;
        if (wait) route.timer = clock.setTimeout(() => void run(endpoint, urgent), wait);
      });
    route.next = Math.max(route.next ?? 0, urgency) as Urgency;
    return route.tail;
  };

  const look = async () => {
    await drop('expired', ['x'], ['x', END], (_, value) => isEntry(value) && isExpired(value, clock.now()));
    const endpoints = [...clients].map(({ endpoint }) => endpoint).concat(ledger.endpoints());
    for (const endpoint of new Set(endpoints)) if (ledger.pending(endpoint)) void run(endpoint, 1);
  };

  window.addEventListener('online', look);
  window.addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());

  return {
    pending: ledger.pending,
    async add(entry, { storage }) {
      const { endpoint, id, body, keep } = entry;
      const key = ['q', endpoint, id];
      const durable =
        storage === 'local' &&
        (await ledger
          .edit(disk, async (rows, place, counts) => {
            const total = (field: 1 | 2) => Object.values(counts).reduce((sum, count) => sum + count[field], 0);
            // This may run late, after the page has already delivered it.
            if (done.has(id) || (await rows.get(key))) return true;
            if (total(1) >= (keep ? 2e4 : 1e3) || total(2) + bytesOf(body) > (keep ? 5e7 : 5e6)) return false;
            place(entry, undefined, 'q');
            return true;
          })
          .catch(() => false));
      await ledger.edit(memory, async (rows, place) => {
        const there = await rows.get(key);
        if (durable ? there : !there) place(entry, ...(durable ? (['q'] as const) : ([undefined, 'q'] as const)));
      });
      say({ urgent: id, endpoint });
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
        await ledger.sweep(
          ['x', endpoint],
          ['x', endpoint, END],
          (_, value, place) => isEntry(value) && (place({ ...value, refused: undefined }, 'x', 'q'), true),
        );
      await run(endpoint, 2);
      return { sent: route.sent - sent, kept: ledger.pending(endpoint), rejected: route.rejected - rejected };
    },
    async list() {
      const all = await ledger.sweep(['q'], ['x', END], (key, value) => isEntry(value) && !isCorrupt(value, key) && value);
      return { waiting: all.filter(({ refused }) => !refused), refused: all.filter(({ refused }) => refused) };
    },
    remove: (id) => drop('cleared', ['q'], ['x', END], ([, , name]) => name === id),
    clear() {
      for (const { stop } of routes.values()) stop?.abort();
      return drop('cleared', ['q'], ['x', END], () => true);
    },
  };
};
