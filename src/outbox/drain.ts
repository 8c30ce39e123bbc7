// One pass over what waits for one endpoint. An entry leaves its shelf only after a reply about it, by its id, in one transaction with
// whatever takes its place; a crash at any other point means that the same bytes are sent again under the same id, and counted once.

import type { Destination, Outcome, Transport } from '../transport/transport.js';
import type { Control, Failure, Urgency } from './backoff.js';
import { CALM, failed, leased, toControl, waitFor } from './backoff.js';
import { toBatch } from './batch.js';
import type { Clock } from './clock.js';
import { within } from './clock.js';
import type { Entry } from './entry.js';
import { isExpired } from './entry.js';
import type { ResponseFact } from './facts.js';
import type { Ledger, Shelf } from './ledger.js';
import type { Key, Rows, Store } from './store.js';
import { END } from './store.js';

/** What the page knows about one endpoint. */
export interface Lane {
  readonly endpoint: string;
  /** Ids that go before the backlog. */
  readonly urgent: Set<string>;
  sent: number;
  rejected: number;
  /** Attempts in a row that got no reply at all. */
  silent: number;
  /** Cuts off the request under way. */
  stop?: AbortController;
}

/** A connected element, as far as sending goes. */
export interface Sender extends Pick<Destination, 'headers'> {
  /** At most so many in one request. */
  readonly batch: number;
  /** In place of the network. */
  readonly transport?: Transport | undefined;
}

export interface Trouble {
  readonly endpoint: string;
  readonly kind: 'network' | 'configuration';
  readonly status?: number | undefined;
}

export interface DrainOptions {
  readonly stores: readonly [memory: Store, disk: Store];
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly random: () => number;
  /** Random id of this page, by which it owns leases and entries. */
  readonly visit: string;
  /** Ids that this page must never send again, whatever the stores say. */
  readonly done: Set<string>;
  readonly transport: Transport;
  readonly sendersFor: (endpoint: string) => readonly Sender[];
  /** Removes what is broken or done from a range of waiting rows. */
  readonly tidy: (from: Key, to: Key) => Promise<unknown>;
  readonly tell: (fact: ResponseFact, author: string) => void;
  /** A network error that came three times in a row; each reply that means a wrong set-up. */
  readonly onTrouble: (trouble: Trouble) => void;
}

/** Resolves to the ms after which to look again, 0 for never, and how urgently. */
export type Drain = (lane: Lane, urgency: Urgency) => Promise<readonly [wait: number, urgency: Urgency]>;

const WINDOW = 50;
const DEADLINE = 15e3;

/** Where an entry is to be found after the fact about it; nowhere, after others. */
const SHELVES: Partial<Record<ResponseFact['type'], Shelf>> = { rejected: 'x', kept: 'q' };

export const createDrain =
  ({ stores, ledger, clock, random, visit, done, transport, sendersFor, tidy, tell, onTrouble }: DrainOptions): Drain =>
  async (lane, urgency) => {
    const { endpoint, urgent } = lane;
    if (urgency < 2 && !ledger.pending(endpoint)) return [0, 0];
    let wait = 0;
    let failure: Failure | undefined;
    let good = false;
    let begin: string | undefined;
    let end = END;
    let at = '';
    const singly = new Set<string>();
    let stuck = '';

    // What is kept in memory alone concerns no other page, and leaves no trace on the disk.
    const home = stores[ledger.pending(endpoint) && !ledger.pending(endpoint, true) ? 0 : 1];

    // Read and written in one transaction: of two pages that look at the same moment, one sees the other's lease.
    const control = (change: (control: Control) => Control) => {
      const work = async (rows: Rows) => {
        const next = change(toControl(await rows.get(['c', endpoint])));
        rows.put(['c', endpoint], next);
        return next;
      };
      return home(work).catch(() => stores[0](work));
    };

    while (!stuck) {
      const now = clock.now();
      const { cursor } = await control((row) => ((wait = waitFor(row, now, urgency, visit)) ? row : leased(row, now, visit)));
      if (wait) {
        for (const id of urgent) if (!done.has(id)) tell({ type: 'kept', id, endpoint }, visit);
        return [wait, urgency === 1 ? urgency : 0];
      }
      begin ??= at = cursor;

      const senders = sendersFor(endpoint);
      const own = senders.find((sender) => sender.headers || sender.transport);
      const most = Math.max(1, ...senders.map(({ batch }) => batch));

      // A fresh response goes first: alone, or at the head of a batch.
      const [first] = urgent;
      urgent.delete(first!);
      const alone = first !== undefined && most < 2;
      const read = async (from: Key, to: Key) =>
        (await ledger.everywhere((store) => store.range(from, to, WINDOW))).sort(([a], [b]) => (a[2]! < b[2]! ? -1 : 1)).slice(0, WINDOW);
      const one = ['q', endpoint, first ?? ''];
      const from = alone ? one : ['q', endpoint, at, ''];
      const to = alone ? one : ['q', endpoint, end];
      const rows = [...(first && !alone ? await read(one, one) : []), ...(await read(from, to))];
      // A pass that began in the middle goes round: behind the last come the first, up to where it began.
      if (begin && end === END && !alone && rows.length < WINDOW) rows.push(...(await read(['q', endpoint, ''], ['q', endpoint, begin])));
      if (!rows[0] && !first) break;

      const { entries, dirty, last } = toBatch(rows, { most, singly, own, done });
      if (dirty) await tidy(from, to);
      const [head] = entries;
      if (head) {
        // Whatever becomes of them, they aren't fresh any more: what is to be tried later must not be tried at once.
        for (const { id } of entries) urgent.delete(id);
        const stop = (lane.stop = new AbortController());
        const sending = (own?.transport ?? transport).send(entries, { endpoint, request: head.request, headers: own?.headers }, stop.signal);
        const outcomes = await within(clock, DEADLINE, sending, () => stop.abort()).catch((): readonly Outcome[] => []);
        if (entries[1] && outcomes[0]?.kind === 'split') {
          for (const { id } of entries) singly.add(id);
          continue;
        }
        const fates = entries.filter(({ id }) => !done.has(id)).map((entry) => {
          const { kind, ...reply } = outcomes.find(({ id }) => id === entry.id) ?? ({ kind: 'retry' } as Outcome);
          const sent = kind === 'accepted' || kind === 'duplicate';
          // The reply is the truth from here on, even if the row can't be removed.
          if (sent) done.add(entry.id);
          return { entry, kind, reply, type: sent ? 'sent' : kind === 'rejected' ? kind : isExpired(entry, now) ? 'dropped' : 'kept' } as const;
        });
        const settled = await ledger.everywhere(
          async (store, place) => {
            const found: Entry[] = [];
            // All are asked for at once: one after the other takes longer than the rest of the pass.
            const rows = await Promise.all(fates.map(({ entry }) => store.get(['q', endpoint, entry.id])));
            fates.forEach(({ entry, type, reply }, index) => {
              // Deleted while it was under way: there is nothing to settle.
              if (!rows[index]) return;
              place({ ...entry, tries: entry.tries + 1, refused: type === 'rejected' ? reply : undefined }, 'q', SHELVES[type]);
              found.push(entry);
            });
            return found;
          },
          entries.filter(({ id }) => done.has(id)),
        );
        let moved = false;
        for (const { entry, kind, type, reply } of fates) {
          // Our own citizen hears that it was accepted, also where the browser has cleared its row away meanwhile.
          if (!settled.includes(entry) && (type !== 'sent' || entry.visit !== visit)) continue;
          if (type === 'sent' || type === 'rejected') {
            moved = good = true;
            lane[type]++;
          } else {
            stuck = entry.id;
            failure = { fault: kind === 'configuration', after: Math.max(reply.after ?? 0, failure?.after ?? 0) };
            if (failure.fault) onTrouble({ endpoint, kind: 'configuration', status: reply.status });
          }
          const { id, visit: author } = entry;
          tell({ ...reply, type, id, endpoint, duplicate: kind === 'duplicate', earlier: false, reason: 'expired' } as ResponseFact, author);
        }
        if (moved) stuck = '';
        lane.silent = outcomes[0]?.network ? lane.silent + 1 : 0;
        if (lane.silent === 3) onTrouble({ endpoint, kind: 'network' });
      }
      // Behind a fresh one that filled the request the window still stands where it stood.
      if (last !== first) {
        at = last;
        if (begin && last <= begin) end = begin;
      }
    }

    await control((row) => {
      const now = clock.now();
      const rest = good ? CALM : row;
      const next = { ...(failure ? failed(rest, failure, now, random()) : rest), until: 0, cursor: stuck };
      wait = failure ? waitFor(next, now, 0, visit) : 0;
      return next;
    });
    // Some may wait for headers, or in a database that doesn't answer at the moment.
    return [wait || (ledger.pending(endpoint) && 6e4), 0];
  };
