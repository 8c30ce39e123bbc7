// One pass over what waits for one endpoint. An entry leaves its shelf only after a reply about it, by its id, in one transaction with
// whatever takes its place; a crash at any other point means that the same bytes are sent again under the same id, and counted once.

import type { Outcome, Transport } from '../transport/transport.js';
import type { Control, Failure, Urgency } from './backoff.js';
import { CALM, failed, leased, waitFor } from './backoff.js';
import { toBatch } from './batch.js';
import type { Clock } from './clock.js';
import { within } from './clock.js';
import type { ChangeControl } from './control.js';
import type { Entry } from './entry.js';
import { isExpired } from './entry.js';
import type { ResponseFact, Trouble } from './facts.js';
import type { Lane, Sender } from './lane.js';
import type { Ledger, Shelf } from './ledger.js';
import { MEMORY } from './ledger.js';
import type { Key, Row, Rows } from './store.js';
import { END } from './store.js';

export interface DrainOptions {
  readonly control: ChangeControl;
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
  ({ control, ledger, clock, random, visit, done, transport, sendersFor, tidy, tell, onTrouble }: DrainOptions): Drain =>
  async (lane, urgency) => {
    const { endpoint, urgent } = lane;
    if (urgency < 2 && !ledger.pending(endpoint)) return [0, 0];
    let wait = 0;
    let failure: Failure | undefined;
    let good = false;
    let begin: string | undefined;
    let end = END;
    let at = '';
    let row = CALM;
    let shared = false;
    let taken = 0;
    let window = WINDOW;
    /** What comes next, read when the last was settled. */
    let ahead: readonly Row[] = [];
    const singly = new Set<string>();
    let stuck = '';
    /** What became of the last request is being written down. */
    let settling: Promise<unknown> | undefined;

    while (!stuck) {
      let now = clock.now();
      // What the server asked of this page it never forgets, whatever the others know.
      const waitOf = (row: Control, now: number) => waitFor(row, now, urgency, visit, lane.after);
      // A lease that was just taken outlasts one more request, unless the clock has jumped.
      if (!(now >= taken && now - taken < 2e3)) {
        [row, shared, now] = await control(lane, (row, now) => (waitOf(row, now) ? row : leased(row, now, visit)));
        taken = now;
      }
      wait = waitOf(row, now);
      if (wait) return (await settling, [wait, urgency === 1 ? urgency : 0]);
      begin ??= at = row.cursor;

      const senders = sendersFor(endpoint);
      const own = senders.find((sender) => sender.headers || sender.transport);
      const most = Math.max(1, ...senders.map(({ batch }) => batch));

      // A fresh response goes first: alone, or at the head of a batch.
      const [first] = urgent;
      urgent.delete(first!);
      const alone = first !== undefined && most < 2;
      const inOrder = (found: readonly Row[]) => [...found].sort(([a], [b]) => (a[2]! < b[2]! ? -1 : 1)).slice(0, window);
      const read = async (from: Key, to: Key) => {
        // What is on the disk is sent by whoever others see to hold the lease, or not at all.
        const look = (rows: Rows) => rows.range(from, to, window);
        return inOrder(await (shared ? ledger.everywhere(look) : ledger.edit(MEMORY, look)));
      };
      const one = ['q', endpoint, first!];
      const from = alone ? one : ['q', endpoint, at, ''];
      const to = alone ? one : ['q', endpoint, end];
      const rows = [...(first && !alone ? await read(one, one) : []), ...(shared && !first && ahead[0] ? ahead : await read(from, to))];
      ahead = [];
      // A pass that began in the middle goes round: behind the last come the first, up to where it began.
      if (begin && end === END && !alone && rows.length < window) rows.push(...(await read(['q', endpoint, ''], ['q', endpoint, begin])));
      if (!rows[0] && !first) break;

      const { entries, dirty, last } = toBatch(rows, { most, singly, own, done });
      if (dirty) await tidy(from, to);
      const [head] = entries;
      // Where one goes at a time, the rest of a window would be read again and again.
      window = head && most < 2 ? 3 : WINDOW;
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
        const fates = entries.map((entry) => {
          const gone = done.has(entry.id);
          const { kind, ...reply } = outcomes.find(({ id }) => id === entry.id) ?? ({ kind: 'retry' } as Outcome);
          const sent = kind === 'accepted' || kind === 'duplicate';
          const type = sent ? 'sent' : kind === 'rejected' ? kind : isExpired(entry, now) ? 'dropped' : 'kept';
          // What is at its end stays so from here on, even if the row can't be removed, or only later than anybody waits.
          if (!SHELVES[type]) done.add(entry.id);
          return { entry, gone, kind, reply, type } as const;
        });
        const coming: Row[] = [];
        let looks = 0;
        const settle = async (looked: () => void) => {
          const settled = await ledger.everywhere<Entry>(
            async (store, place) => {
              const found: Entry[] = [];
              // All are asked for at once, and what comes next along with them: one after the other takes longer than the rest of the pass.
              const next = shared && !begin && last !== first ? store.range(['q', endpoint, last, ''], to, window) : [];
              const rows = await Promise.all(fates.map(({ entry }) => store.get(['q', endpoint, entry.id])));
              fates.forEach(({ entry, gone, type, reply }, index) => {
                // Deleted while it was under way: there is nothing to settle.
                if (gone || !rows[index]) return;
                place({ ...entry, tries: entry.tries + 1, refused: type === 'rejected' ? reply : undefined }, 'q', SHELVES[type]);
                found.push(entry);
              });
              coming.push(...(await next));
              // Where all were taken the next request needn't wait until that is written: what is sent again after a crash counts once.
              if (looks++ && fates.every(({ type }) => type === 'sent')) looked();
              return found;
            },
            entries.filter(({ id }) => done.has(id)),
          );
          let moved = false;
          for (const { entry, gone, kind, type, reply } of fates) {
            // Our own citizen hears that it was accepted, also where the browser has cleared its row away meanwhile.
            const there = !gone && (settled.includes(entry) || (type === 'sent' && entry.visit === visit));
            if (type === 'sent' || type === 'rejected') {
              if (!there) continue;
              moved = good = true;
              lane[type]++;
            } else if (there || reply.after) {
              stuck = entry.id;
              failure = { fault: kind === 'configuration', after: Math.max(reply.after ?? 0, failure?.after ?? 0) };
              if (failure.fault) onTrouble({ endpoint, kind: 'configuration', status: reply.status });
            }
            const { id, visit: author } = entry;
            if (there) tell({ ...reply, type, id, endpoint, duplicate: kind === 'duplicate', earlier: false, reason: 'expired' } as ResponseFact, author);
          }
          if (moved && !failure?.after) stuck = '';
          lane.silent = outcomes[0]?.network ? lane.silent + 1 : 0;
          if (lane.silent === 3) onTrouble({ endpoint, kind: 'network' });
        };
        await settling;
        await new Promise<void>((looked) => (settling = settle(looked).finally(looked)));
        ahead = inOrder(coming);
      }
      // Behind a fresh one that filled the request the window still stands where it stood.
      if (last !== first) {
        at = last;
        if (begin && last <= begin) end = begin;
      }
    }

    await settling;
    await control(lane, (row, now) => {
      // Whoever was frozen and overtaken has no say any more, but what the server asked for stands.
      const mine = row.owner === visit;
      const rest = good && mine ? CALM : row;
      const next = { ...(failure ? failed(rest, failure, now, random()) : rest), ...(mine && { until: 0, cursor: stuck }) };
      wait = failure ? waitFor(next, now, 0, visit) : 0;
      lane.after = next.after;
      return next;
    });
    // Some may wait for headers, or in a database that doesn't answer at the moment.
    return [wait || (ledger.pending(endpoint) && 6e4), 0];
  };
