// The worker's only composition root: its clock, chance, storage and network. Made when first used, since a worker is started for many
// things that have nothing to do with surveys.

import { createIdbStore } from '../outbox/idb-store.js';
import { createFetchTransport } from '../transport/fetch-transport.js';
import { createSending, type Send } from './sending.js';

const now = (): number => Date.now();

const clock = {
  now,
  setTimeout: (callback: () => void, ms: number): unknown => setTimeout(callback, ms),
  clearTimeout: (handle: unknown): void => clearTimeout(handle as number),
};

let send: Send | undefined;

/**
 * Sends what waits on this device, for all endpoints, and respects what a page would: back-off, `Retry-After`, who is sending already.
 * What needs the headers or the transport of a page stays for one. Rejects while something else still waits.
 */
export const sendWhatWaits: Send = (options) => {
  send ??= createSending({
    disk: createIdbStore(clock),
    transport: createFetchTransport(now),
    clock,
    random: Math.random,
    visit: crypto.getRandomValues(new Uint32Array(4)).join('-'),
    openChannel: () => new BroadcastChannel('satisfaction-survey'),
  });
  return send(options);
};
