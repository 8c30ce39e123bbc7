// What every request must keep to: the bytes, the size, the lease, and what the server asked for. Leases and waits live on the disk, by the
// device's clock; for a while after either was disturbed only bytes are held to.

import type { Control } from '../../src/outbox/backoff.js';
import type { Disk } from './disk.js';
import type { Flight, Network } from './network.js';
import type { Item, Reply } from './office.js';
import type { Page } from './page.js';
import type { Stage } from './stage.js';
import type { Witness } from './witness.js';

/** A page that missed three seconds of the disk's does without it for thirty more, and what it sent then may take fifteen. */
const UNREST = 6e4;
const LEASE = 2e4;
const MOST_BYTES = 60 * 1024;

/** The server asked this page not to call. */
interface Wish {
  readonly endpoint: string;
  readonly page: Page;
  readonly since: number;
  readonly until: number;
  /** The page could not, or must not, write this down for others. */
  unshared: boolean;
}

export interface Departure {
  readonly page: Page;
  readonly endpoint: string;
  readonly body: string;
  readonly items: readonly Item[];
  readonly init: RequestInit;
}

export interface Traffic {
  /** Requests that left. */
  readonly count: number;
  /** Gives the end of the page's lease, by the wall clock; 0 for none that others see. */
  leaves(request: Departure): number;
  heard(flight: Flight, reply: Reply): void;
  /** Whether clock and disk have been well for long enough. */
  isCalm(): boolean;
  /** Clock or disk were disturbed. */
  disturbed(): void;
  /** A page was frozen, thawed or killed. */
  interrupted(page: Page): void;
}

export interface TrafficOptions {
  readonly stage: Stage;
  readonly disk: Disk;
  readonly witness: Witness;
  readonly pages: readonly Page[];
  readonly network: () => Network;
}

interface Result {
  readonly id: string;
  readonly status: string;
  /** Seconds. */
  readonly retryAfter?: number;
}

const resultsIn = ({ body = '' }: Reply) => (body.startsWith('{"results"') ? (JSON.parse(body) as { readonly results: readonly Result[] }).results : undefined);

/** Ids that are counted, as the public contract reads this reply. */
const acknowledgedBy = (reply: Reply, items: readonly Item[]): readonly string[] => {
  if (reply.status! >= 300 || reply.body?.trim().startsWith('<')) return [];
  const results = resultsIn(reply);
  return results ? results.filter(({ status }) => /^(accepted|duplicate)$/.test(status)).map(({ id }) => id) : items.map(({ id }) => id);
};

export const createTraffic = ({ stage, disk, witness, pages, network }: TrafficOptions): Traffic => {
  const { told, fault } = witness;
  const wishes = new Set<Wish>();
  /** `page id` of what a page knows to be counted. */
  const known = new Set<string>();
  const interruptions = new Map<Page, number>();
  let disturbance = -Infinity;

  const isCalm = () => disturbance < stage.elapsed - UNREST;
  /** A page that thaws goes on with the one request it had prepared. */
  const isRested = (page: Page) => (interruptions.get(page) ?? -Infinity) < stage.elapsed - UNREST;

  // Looked at before each step. Pages of one device read one clock; that they don't is as rare as a jump.
  stage.sources.push(() => {
    if (disk.health !== 'good' || disk.isBlocked() || pages.some(({ alive, skew }) => alive && skew)) disturbance = stage.elapsed;
    return [];
  });

  const checkBytes = ({ body, items, init }: Departure) => {
    const several = items.length > 1;
    const frozen = items.map(({ id }) => told.get(id)?.entry.body ?? `nothing is known of ${id}`).join();
    if (body !== (several ? `[${frozen}]` : frozen)) fault(`bytes changed: ${body.slice(0, 200)}`);
    if (several && Buffer.byteLength(body) > MOST_BYTES) fault(`a batch of ${Buffer.byteLength(body)} bytes`);
    if (new Set(items.map(({ id }) => id)).size < items.length) fault('a batch names an id twice');
    const head = init.headers as Headers;
    const key = head.get('idempotency-key');
    if (key && (several || key !== `"${items[0]!.id}"`)) fault(`the key ${key} is not that of ${body.slice(0, 200)}`);
    if (!head.has('x-token') && items.some(({ id }) => told.get(id)?.entry.needs)) fault('a response that needs headers left without');
  };

  const checkItems = ({ page, endpoint, items }: Departure) => {
    for (const { id } of items) {
      const response = told.get(id);
      if (response?.entry.endpoint !== endpoint) fault(`${id} went to ${endpoint}`);
      if (known.has(`${page.name} ${id}`)) fault(`${page.name} sends ${id} again, which it knows to be counted`);
      if (!response) continue;
      response.tried = true;
      // Others may have read it just before.
      if (response.deletedUnsent < stage.elapsed - LEASE && isRested(page)) fault(`${id} was deleted, and is sent`);
      if (!witness.isOld(response.entry)) continue;
      response.overdue.add(page);
      if (!page.widgets.some(({ widget }) => widget.endpoint === endpoint)) page.deaf.add(endpoint);
    }
  };

  const checkLease = ({ page, endpoint, items }: Departure) => {
    const control = disk.read(['c', endpoint]) as Control | undefined;
    const until = control?.owner === page.name ? control.until! : 0;
    const now = stage.now() + page.skew;
    if (isCalm() && isRested(page) && until <= now && items.some(({ id }) => disk.read(['q', endpoint, id])))
      fault(`${page.name} sends ${items.map(({ id }) => id).join()} without a lease`);
    for (const flight of network().flights) {
      const isOthers = flight.endpoint === endpoint && flight.page !== page && flight.page.alive && !flight.over;
      if (isCalm() && isOthers && until > now && flight.leasedUntil > now && flight.leasedUntil <= now + LEASE)
        fault(`${page.name} sends while ${flight.page.name} is sending there`);
    }
    return until;
  };

  const checkWaits = ({ page, endpoint }: Departure) => {
    for (const wish of wishes) {
      const isKnown = wish.page === page || (!wish.unshared && wish.since < stage.elapsed);
      if (wish.until <= stage.elapsed || disturbance >= wish.since) wishes.delete(wish);
      else if (isKnown && isRested(page) && wish.endpoint === endpoint)
        fault(`${page.name} calls ${wish.until - stage.elapsed} ms before the server wanted, as it told ${wish.page.name}`);
    }
  };

  const traffic = {
    count: 0,
    leaves(request: Departure) {
      traffic.count++;
      checkBytes(request);
      checkItems(request);
      checkWaits(request);
      return checkLease(request);
    },
    heard({ page: actor, endpoint, items, leasedUntil }: Flight, reply: Reply) {
      const page = actor as Page;
      const wanted = reply.headers?.['retry-after'] ?? resultsIn(reply)?.find(({ retryAfter }) => retryAfter)?.retryAfter?.toString();
      if (wanted) {
        const ms = /^\d+$/.test(wanted) ? Number(wanted) * 1e3 : Date.parse(wanted) - stage.now() - page.skew;
        const until = stage.elapsed + Math.min(Math.max(ms, 1e3), 864e5);
        wishes.add({ endpoint, page, since: stage.elapsed, until, unshared: !leasedUntil });
      }
      for (const id of acknowledgedBy(reply, items)) known.add(`${page.name} ${id}`);
    },
    isCalm,
    disturbed: () => void (disturbance = stage.elapsed),
    interrupted(page: Page) {
      interruptions.set(page, stage.elapsed);
      for (const wish of wishes) if (wish.page === page && wish.since === stage.elapsed) wish.unshared = true;
    },
  };
  return traffic;
};
