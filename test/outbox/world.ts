// Pages of one site: they share a disk, a clock and a channel, and each has its own outbox, network and events.
import type { Client, Outbox, OutboxOptions } from '../../src/outbox/outbox.js';
import { createOutbox } from '../../src/outbox/outbox.js';
import type { Entry } from '../../src/outbox/entry.js';
import type { Fact } from '../../src/outbox/facts.js';
import { createMemoryStore } from '../../src/outbox/memory-store.js';
import type { Key, Store } from '../../src/outbox/store.js';
import { END } from '../../src/outbox/store.js';
import type { Trouble } from '../../src/outbox/facts.js';
import type { FakeClock } from '../support/fake-clock.js';
import { createFakeClock, rest } from '../support/fake-clock.js';
import type { FakeTransport } from '../support/fake-transport.js';
import { createFakeTransport } from '../support/fake-transport.js';

export const HERE = 'https://surveys.example/v1/responses';
export const THERE = 'https://other.example/responses';
/** Long enough for another page to speak up, shorter than any back-off. */
export const SHORT = 500;
export const MINUTE = 6e4;
export const HOUR = 36e5;
export const DAY = 864e5;

/** A disk that is forbidden. */
export const broken: Store = () => Promise.reject(new DOMException('denied', 'SecurityError'));

export interface Page {
  readonly outbox: Outbox;
  readonly network: FakeTransport;
  /** Facts as the page's clients heard them, without those that nothing has changed for good (`pending`, `kept`), and their own fields only. */
  readonly facts: Fact[];
  readonly troubles: Trouble[];
  readonly window: EventTarget;
  readonly document: EventTarget & { visibilityState: DocumentVisibilityState };
  attach(client?: Partial<Client>): () => void;
  /** Adds an entry of this page, in the ordinary way. */
  add(id: string, fields?: Partial<Entry>): Promise<{ readonly durable: boolean }>;
}

export interface World {
  readonly clock: FakeClock;
  /** May be replaced by one that fails. */
  disk: Store;
  page(visit?: string, options?: Partial<OutboxOptions>): Page;
  /** What everybody of the site may say and hear. */
  readonly openChannel: () => BroadcastChannel | undefined;
  entry(id: string, fields?: Partial<Entry>): Entry;
  /** Puts rows on the disk behind everybody's back. */
  write(...rows: readonly (readonly [Key, unknown])[]): Promise<void>;
  /** Puts entries on the disk as an earlier page would have left them. */
  leave(...entries: readonly Entry[]): Promise<void>;
  /** Keys on the disk of one shelf, as ids. */
  ids(shelf?: 'n' | 'q' | 'x'): Promise<string[]>;
  read(key: Key): Promise<unknown>;
}

const FIELDS = { sent: ['duplicate', 'earlier'], rejected: ['status', 'problem', 'earlier'], dropped: ['reason'], kept: [], pending: [] };

const lasting = ({ type }: Fact) => type !== 'pending' && type !== 'kept';

const plain = (fact: Fact): Fact =>
  Object.fromEntries(Object.entries(fact).filter(([name]) => ['type', 'id', 'endpoint', ...FIELDS[fact.type]].includes(name))) as unknown as Fact;

export const createWorld = ({ channels = true } = {}): World => {
  const clock = createFakeClock();
  const open = new Set<BroadcastChannel>();
  const openChannel = () => {
    if (!channels) return undefined;
    const channel = {
      onmessage: null,
      close: () => void open.delete(channel),
      postMessage: (data: unknown) => {
        for (const other of open)
          if (other !== channel) queueMicrotask(() => other.onmessage?.({ data: structuredClone(data) } as MessageEvent));
      },
    } as unknown as BroadcastChannel;
    open.add(channel);
    return channel;
  };
  const world: World = {
    clock,
    disk: createMemoryStore(),
    openChannel,
    entry: (id, fields) => ({
      v: 1,
      id,
      endpoint: HERE,
      body: `{"id":"${id}"}`,
      request: 'json',
      at: clock.now(),
      tries: 0,
      visit: 'earlier',
      ...fields,
    }),
    write: (...rows) => world.disk(async (store) => rows.forEach(([key, value]) => store.put(key, value))),
    leave: (...entries) => world.write(...entries.map((entry) => [[entry.refused ? 'x' : 'q', entry.endpoint, entry.id], entry] as const)),
    ids: async (shelf = 'q') => (await world.disk((rows) => rows.range([shelf], [shelf, END], 1e9))).map(([key]) => key[2]!),
    read: (key) => world.disk((rows) => rows.get(key)),
    page(visit = 'here', options) {
      const network = createFakeTransport();
      const facts: Fact[] = [];
      const troubles: Trouble[] = [];
      const window = new EventTarget();
      const document = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
      const outbox = createOutbox({
        disk: (work) => world.disk(work),
        transport: network,
        clock,
        random: () => 0.5,
        visit,
        window,
        document,
        openChannel,
        onTrouble: (trouble) => troubles.push(trouble),
        ...options,
      });
      return {
        outbox,
        network,
        facts,
        troubles,
        window,
        document,
        attach: (client) =>
          outbox.attach({ endpoint: HERE, batch: 1, onFact: (fact) => lasting(fact) && facts.push(plain(fact)), ...client }),
        async add(id, fields) {
          const result = await outbox.add(world.entry(id, { visit, ...fields }), { storage: 'local' });
          await rest();
          return result;
        },
      };
    },
  };
  return world;
};
