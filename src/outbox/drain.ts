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
  readonly urgent: string[];
  sent: number;
  rejected: number;
  /** Attempts in a row that got no reply at all. */
  silent: number;
  /** Cuts off the request under way. */
  stop?: AbortController;
}

export interface Sender extends Pick<Destination, 'headers'> {
  readonly transport: Transport;
  /** At most so many in one request. */
  readonly most: number;
  /** Whether entries that need headers or a transport of the page may go. */
  readonly equipped: boolean;
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
  readonly senderFor: (endpoint: string) => Sender;
  /** Removes what is broken or done from a range of waiting rows. */
  readonly tidy: (from: Key, to: Key) => Promise<unknown>;
  readonly tell: (fact: ResponseFact, author: string) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}

/** Resolves to the ms after which to look again, 0 for never, and how urgently. */
export type Drain = (lane: Lane, asked: Urgency) => Promise<readonly [wait: number, urgency: Urgency]>;

const WINDOW = 50;
const DEADLINE = 15e3;

/** Where an entry goes with the fact about it. */
const SHELVES: Readonly<Record<ResponseFact['type'], Shelf | undefined>> = { sent: undefined, dropped: undefined, rejected: 'x', kept: 'q' };

export const createDrain =
  ({ stores, ledger, clock, random, visit, done, senderFor, tidy, tell, onTrouble }: DrainOptions): Drain =>
  async (lane, asked) => {
    const { endpoint, urgent } = lane;
    let urgency = asked;
    let wait = 0;
    let failure: Failure | undefined;
    let good = false;
    // The pass sees what lies behind `at` up to `end`, then, once round, from the first up to `begin`.
    let begin: string | undefined;
    let at = '';
    let end = END;
    let single = '';
    let stuck = '';

    // Read and written in one transaction: of two pages that look at the same moment, one sees the other's lease.
    const control = (change: (control: Control) => Control) => {
      const work = async (rows: Rows) => {
        const next = change(toControl(await rows.get(['c', endpoint])));
        rows.put(['c', endpoint], next);
        return next;
      };
      return stores[1](work).catch(() => stores[0](work));
    };

    while (!stuck) {
      const now = clock.now();
      const { cursor } = await control((row) => ((wait = waitFor(row, now, urgency, visit)) ? row : leased(row, now, visit)));
      if (wait) {
        for (const id of urgent) tell({ type: 'kept', id, endpoint }, visit);
        return [wait, asked === 1 ? asked : 0];
      }
      urgency = 2;
      begin ??= at = cursor;

      const first = urgent.shift();
      const from = first ? ['q', endpoint, first] : ['q', endpoint, at, ''];
      const to = ['q', endpoint, first ?? end];
      const rows = (await ledger.everywhere((store) => store.range(from, to, WINDOW)))
        .sort(([a], [b]) => (a[2]! < b[2]! ? -1 : 1))
        .slice(0, WINDOW);
      if (!rows[0] && !first) {
        if (!begin) break;
        end = begin;
        begin = at = single = '';
        continue;
      }

      const { transport, headers, most, equipped } = senderFor(endpoint);
      const { entries, dirty, last } = toBatch(rows, { most, single, equipped, done });
      if (dirty) await tidy(from, to);
      const [head] = entries;
      if (head) {
        const stop = (lane.stop = new AbortController());
        const sending = transport.send(entries, { endpoint, request: head.request, headers }, stop.signal);
        const outcomes = await within(clock, DEADLINE, sending, () => stop.abort()).catch((): readonly Outcome[] => []);
        if (entries[1] && outcomes[0]?.kind === 'split') {
          single = entries.at(-1)!.id;
          continue;
        }
        // The reply is the truth about these from here on, even if the rows can't be removed.
        for (const { id, kind } of outcomes) if (kind === 'accepted' || kind === 'duplicate') done.add(id);
        const outcomeOf = ({ id }: Entry): Outcome => outcomes.find((outcome) => outcome.id === id) ?? { id, kind: 'retry' };
        const typeOf = (entry: Entry) =>
          done.has(entry.id) ? 'sent' : outcomeOf(entry).kind === 'rejected' ? 'rejected' : isExpired(entry, now) ? 'dropped' : 'kept';

        const settled = await ledger.everywhere(
          async (store, place) => {
            const found: string[] = [];
            for (const entry of entries) {
              const { id } = entry;
              // Deleted while it was under way: there is nothing to settle, and nothing to report.
              if (!(await store.get(['q', endpoint, id]))) continue;
              const { kind, status, problem } = outcomeOf(entry);
              found.push(id);
              place({ ...entry, tries: entry.tries + 1, ...(kind === 'rejected' && { refused: { status, problem } }) }, 'q', SHELVES[typeOf(entry)]);
            }
            return found;
          },
          entries.filter(({ id }) => done.has(id)).map(({ id }) => id),
        );

        let moved = false;
        for (const entry of entries) {
          const { id, visit: author } = entry;
          if (!settled.includes(id)) continue;
          const { kind, status, problem, after = 0 } = outcomeOf(entry);
          const type = typeOf(entry);
          if (type === 'sent' || type === 'rejected') {
            moved = true;
            lane[type]++;
          } else {
            failure = { fault: kind === 'configuration', after: Math.max(after, failure?.after ?? 0) };
            if (failure.fault) onTrouble({ endpoint, kind: 'configuration', status });
            stuck = id;
          }
          tell({ type, id, endpoint, status, problem, duplicate: kind === 'duplicate', earlier: false, reason: 'expired' } as ResponseFact, author);
        }
        good ||= moved;
        if (moved) stuck = '';
        lane.silent = outcomes[0]?.network ? lane.silent + 1 : 0;
        if (lane.silent > 2) onTrouble({ endpoint, kind: 'network' });
      }
      if (!first) at = last;
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
