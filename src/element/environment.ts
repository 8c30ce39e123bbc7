// The only composition root: the clock, chance, storage and network that everything else is given. One outbox a page, made when first used.

import type { Trouble } from '../outbox/facts.js';
import { createIdbStore } from '../outbox/idb-store.js';
import { createOutbox, type Outbox } from '../outbox/outbox.js';
import { createFetchTransport } from '../transport/fetch-transport.js';
import { report } from './report.js';

declare const __VERSION__: string;

export const VERSION = __VERSION__;

export const now = (): number => Date.now();

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

let latest = 0;

/** UUIDv7 (RFC 9562): sorts by time. Not `crypto.randomUUID`, which plain http lacks. */
export const newId = (): string => {
  // Never the same millisecond twice, whatever the clock does: ids of one page are in the order of their making.
  latest = Math.max(now(), latest + 1);
  const random = crypto.getRandomValues(new Uint8Array(10));
  random[2] = ((random[2] ?? 0) & 0x3f) | 0x80;
  const digits = `${latest.toString(16).padStart(12, '0')}7${hex(random).slice(1)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

const clock = {
  now,
  setTimeout: (callback: () => void, ms: number): unknown => setTimeout(callback, ms),
  clearTimeout: (handle: unknown): void => clearTimeout(handle as number),
};

const onTrouble = ({ endpoint, kind, status }: Trouble): void =>
  void report([{ code: kind === 'network' ? 'endpoint-unreachable' : 'endpoint-misconfigured', path: '', detail: endpoint, known: [`${status}`] }]);

let page: { readonly outbox: Outbox; readonly visit: string } | undefined;

/** The outbox of this page, and the random id that marks what this page sends. */
export const getPage = (): { readonly outbox: Outbox; readonly visit: string } => {
  if (!page) {
    const visit = newId();
    const outbox = createOutbox({
      disk: createIdbStore(clock),
      transport: createFetchTransport(now),
      clock,
      random: Math.random,
      visit,
      window,
      document,
      openChannel: () => new BroadcastChannel('satisfaction-survey'),
      onTrouble,
    });
    page = { outbox, visit };
  }
  return page;
};
