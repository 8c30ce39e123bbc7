// Background Sync, on both sides of it: a page asks to be called back when there is a network, and the worker is called, the page open or
// not. Only some browsers know it; in the others nothing happens here, and pages send by themselves as ever.

import type { SendOptions } from './sending.js';
import { sendWhatWaits } from './environment.js';

/** Not among TypeScript's types: https://wicg.github.io/background-sync/spec/ */
interface SyncEvent extends Event {
  readonly tag: string;
  waitUntil(promise: Promise<unknown>): void;
}

interface SyncManager {
  register(tag: string): Promise<void>;
}

const TAG = 'satisfaction-survey';

/** In the service worker, while its script is first run. A pass that leaves something behind fails the event: the browser calls again. */
export const registerBackgroundSync = (options?: SendOptions): void =>
  addEventListener('sync', (event) => {
    const { tag } = event as SyncEvent;
    if (tag === TAG) (event as SyncEvent).waitUntil(sendWhatWaits(options));
  });

/**
 * In a page: asks for a call at once, for what earlier visits left, and whenever a survey below `root` has kept a response.
 * @returns what ends it.
 */
export const keepInSync = (registration: ServiceWorkerRegistration, root: EventTarget = document): (() => void) => {
  const { sync } = registration as { readonly sync?: SyncManager };
  // Turned off by the person, or no worker is active yet: the page's own attempts go on.
  const ask = () => void sync?.register(TAG).catch(() => {});
  const onQueued = (event: Event) => (event as CustomEvent<{ readonly durable: boolean }>).detail.durable && ask();
  ask();
  root.addEventListener('survey-queued', onQueued);
  return () => root.removeEventListener('survey-queued', onQueued);
};
