// What waits is sent from a service worker, by the same passes and under the same lease as from a page, so never by both at once. Entries
// stay on the disk where pages keep them; what becomes of each is told to the page that made it, if it is still open.

import { createChannel } from '../outbox/channel.js';
import type { Clock } from '../outbox/clock.js';
import { createControl } from '../outbox/control.js';
import { createDrain } from '../outbox/drain.js';
import { toEntry } from '../outbox/entry.js';
import type { Trouble } from '../outbox/facts.js';
import type { Lane } from '../outbox/lane.js';
import { createLedger, DISK } from '../outbox/ledger.js';
import { createMemoryStore } from '../outbox/memory-store.js';
import type { Key, Row, Store } from '../outbox/store.js';
import { END } from '../outbox/store.js';
import type { Transport } from '../transport/transport.js';

export interface SendingOptions {
  /** Shared with the pages of the site. */
  readonly disk: Store;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly random: () => number;
  /** Random id of this worker, by which it owns leases. */
  readonly visit: string;
  readonly openChannel: () => BroadcastChannel | undefined;
}

export interface SendOptions {
  /** How many responses one request may carry, 1 to 50; default 1. */
  readonly batch?: number;
}

/** Resolves once nothing waits that a worker can send; rejects where something still does. */
export type Send = (options?: SendOptions) => Promise<void>;

/** How long, in ms, to stand behind a page that is sending: longer than the lease of one that has died. */
const PATIENCE = 25e3;

const STEP = 1e3;
const WINDOW = 50;

export const createSending = ({ disk, clock, visit, openChannel, ...world }: SendingOptions): Send => {
  const stores = [createMemoryStore(), disk] as const;
  const lanes: Record<string, Lane> = {};
  const done = new Set<string>();
  let batch = 1;
  let faults: string[] = [];

  // A worker is never put away as a page is. It looks for itself how much waits, but what is deleted must not go on its way.
  const say = createChannel({
    open: openChannel,
    window: new EventTarget(),
    onNote({ all }) {
      if (all) for (const { stop } of Object.values(lanes)) stop?.abort();
    },
  });

  const ledger = createLedger({ stores, onPending: () => {}, onShared: (counts) => say({ counts }) });

  const drain = createDrain({
    ...world,
    control: createControl({ disk, ledger, clock }),
    ledger,
    clock,
    visit,
    done,
    sendersFor: () => [{ batch }],
    // What is broken is left to a page, which can tell of it.
    tidy: (from, to) => ledger.sweep(from, to, (entry, [, , id], place) => void (entry && done.has(id!) && place(entry, 'q'))),
    tell: (fact, author) => void say({ fact, author }),
    onTrouble: ({ kind, endpoint, status }: Trouble) => void (kind === 'configuration' && faults.push(`${endpoint} answers ${status}`)),
  });

  const pause = (ms: number) => new Promise<void>((resolve) => void clock.setTimeout(resolve, ms));

  const empty = async (endpoint: string) => {
    const lane = (lanes[endpoint] ??= { endpoint, urgent: new Set(), sent: 0, rejected: 0, silent: 0 });
    const end = clock.now() + PATIENCE;
    for (;;) {
      const [wait, urgency] = await drain(lane, 1);
      // A pass that ends without an urgency has come to its end; with one, somebody else is sending, or has just tried.
      if (!urgency || clock.now() + wait > end) return;
      await pause(Math.min(wait, STEP));
    }
  };

  /** Whether something waits that a worker can send. A database that is broken rejects, and doesn't read as an empty one. */
  const isLeft = async (endpoint: string, from: Key = ['q', endpoint]): Promise<boolean> => {
    const found = await disk((rows) => rows.range(from, ['q', endpoint, END], WINDOW));
    const isMine = ([key, value]: Row) => {
      const entry = toEntry(key, value);
      return entry && !entry.needs;
    };
    const last = found[WINDOW - 1];
    return found.some(isMine) || (!!last && isLeft(endpoint, [...last[0], '']));
  };

  const left = async () => {
    const all = ledger.endpoints();
    const answers = await Promise.all(all.map((endpoint) => isLeft(endpoint)));
    return all.filter((_, index) => answers[index]);
  };

  const send = async () => {
    faults = [];
    await ledger.edit(DISK, async () => {});
    // Where there is nothing for a worker no lease is taken: it would keep a page from what only that page can send.
    await Promise.all((await left()).map(empty));
    const rest = await left();
    if (rest[0]) throw new Error([`satisfaction-survey: still to be sent to ${rest.join()}`, ...faults].join('; '));
  };

  // Two passes of one worker would share a lease.
  let last: Promise<void> = Promise.resolve();
  return (options) =>
    (last = last
      .catch(() => {})
      .then(() => {
        batch = options?.batch ?? 1;
        return send();
      }));
};
