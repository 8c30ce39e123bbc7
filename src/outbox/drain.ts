// One pass over what waits for one endpoint. An entry leaves its shelf only after a reply about it, by its id, in one transaction with
// whatever takes its place; a crash at any other point means that the same bytes are sent again under the same id, and counted once.

import type { Destination, Outcome, Transport } from '../transport/transport.js';
import type { Control, Failure, Urgency } from './backoff.js';
import { failed, lease, toControl, waitFor } from './backoff.js';
import { toBatch } from './batch.js';
import type { Clock } from './clock.js';
import { within } from './clock.js';
import { isEntry, isExpired } from './entry.js';
import type { ResponseFact } from './facts.js';
import type { Ledger } from './ledger.js';
import type { Key, Rows, Store } from './store.js';
import { END } from './store.js';

/** What the page knows about one endpoint. */
export interface Lane {
  readonly endpoint: string;
  /** Ids that go before the backlog. */
  readonly urgent: string[];
  /** Kinds of trouble the page has been told of. */
  readonly told: Trouble['kind'][];
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
  readonly dropCorrupt: (from: Key, to: Key) => Promise<unknown>;
  readonly tell: (fact: ResponseFact, author: string) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}

/** Resolves to the ms after which to look again, 0 for never, and how urgently. */
export type Drain = (lane: Lane, asked: Urgency) => Promise<readonly [wait: number, urgency: Urgency]>;

const WINDOW = 50;

const isAccepted = (outcome?: Outcome) => outcome?.kind === 'accepted' || outcome?.kind === 'duplicate';

export const createDrain =
  ({ stores: [memory, disk], ledger, clock, random, visit, done, senderFor, dropCorrupt, tell, onTrouble }: DrainOptions): Drain =>
  async (lane, asked) => {
    const { endpoint, urgent, told } = lane;
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
      return disk(work).catch(() => memory(work));
    };

    const trouble = (kind: Trouble['kind'], status?: number) => {
      if (told.includes(kind)) return;
      told.push(kind);
      onTrouble({ endpoint, kind, status });
    };

    while (!stuck) {
      const now = clock.now();
      const { cursor } = await control((row) => ((wait = waitFor(row, now, urgency, visit)) ? row : lease(row, now, visit)));
      if (wait) return [wait, asked === 1 ? 1 : 0];
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
      const { entries, delivered, corrupt, last } = toBatch(rows, { most, single, equipped, done });
      const [head] = entries;
      if (corrupt) await dropCorrupt(from, to);

      const outcomes = new Map<string, Outcome>();
      if (head) {
        const stop = (lane.stop = new AbortController());
        const sending = transport.send(entries, { endpoint, request: head.request, headers }, stop.signal);
        for (const outcome of await within(clock, 15e3, sending, () => stop.abort()).catch(() => [])) outcomes.set(outcome.id, outcome);
        if (entries[1] && outcomes.get(head.id)?.kind === 'split') {
          single = entries.at(-1)!.id;
          continue;
        }
      }

      // The reply is the truth about these from here on, even if the rows can't be removed.
      const accepted = entries.filter(({ id }) => isAccepted(outcomes.get(id))).map(({ id }) => id);
      for (const id of accepted) done.add(id);
      const settled = new Set(
        await ledger.everywhere(async (store, place) => {
          const found: string[] = [];
          for (const { id } of [...entries, ...delivered]) {
            const entry = await store.get(['q', endpoint, id]);
            // Deleted while it was under way: there is nothing to settle, and nothing to report.
            if (!isEntry(entry)) continue;
            const outcome = outcomes.get(id);
            found.push(id);
            if (outcome?.kind === 'refused') place({ ...entry, refused: { status: outcome.status, problem: outcome.problem } }, 'q', 'x');
            else if (done.has(id) || isExpired(entry, now)) place(entry, 'q');
            else place({ ...entry, tries: entry.tries + 1 }, 'q', 'q');
          }
          return found;
        }, accepted),
      );

      let moved = false;
      let silent = false;
      for (const entry of entries) {
        const { id, visit: author } = entry;
        if (!settled.has(id)) continue;
        const outcome: Outcome = outcomes.get(id) ?? { id, kind: 'retry' };
        if (isAccepted(outcome)) {
          moved = true;
          lane.sent++;
          tell({ type: 'sent', id, endpoint, duplicate: outcome.kind === 'duplicate', earlier: false }, author);
        } else if (outcome.kind === 'refused') {
          moved = true;
          lane.rejected++;
          tell({ type: 'rejected', id, endpoint, status: outcome.status, problem: outcome.problem, earlier: false }, author);
        } else {
          const fault = outcome.kind === 'configuration';
          const retry = outcome.kind === 'retry' && outcome;
          stuck = id;
          silent ||= !!retry && !!retry.network;
          failure = { fault, after: Math.max(failure?.after ?? 0, (retry && retry.after) || 0) };
          if (fault) trouble('configuration', outcome.status);
          if (isExpired(entry, now)) tell({ type: 'dropped', id, endpoint, reason: 'expired' }, author);
        }
      }
      good ||= moved;
      if (moved) stuck = '';
      if (head) lane.silent = silent ? lane.silent + 1 : 0;
      if (lane.silent > 2) trouble('network');
      if (!first) at = last;
    }

    await control((row) => {
      const now = clock.now();
      const rest = good ? toControl(0) : { ...row, until: 0 };
      const next = { ...(failure ? failed(rest, failure, now, random()) : rest), cursor: stuck };
      wait = failure ? waitFor(next, now, 0, visit) : 0;
      return next;
    });
    // Some may wait for headers, or in a database that doesn't answer at the moment.
    return [wait || (ledger.pending(endpoint) && 6e4), 0];
  };
