// Two service workers of one site, ours and Workbox's, are given as much to send and are timed by their own clocks.
import { createIdbStore } from '../../../src/outbox/idb-store.js';
import { createLedger, DISK } from '../../../src/outbox/ledger.js';
import { createMemoryStore } from '../../../src/outbox/memory-store.js';
import { bodyOf, ENDPOINT, entryOf, newId } from './responses.js';

const clock = {
  now: () => Date.now(),
  setTimeout: (callback: () => void, ms: number): unknown => setTimeout(callback, ms),
  clearTimeout: (handle: unknown) => clearTimeout(handle as number),
};

const ledger = createLedger({ stores: [createMemoryStore(), createIdbStore(clock)], onPending: () => {}, onShared: () => {} });

const inChunks = async (count: number, each: (size: number) => Promise<unknown>): Promise<void> => {
  for (let left = count; left > 0; left -= 500) await each(Math.min(left, 500));
};

async function employ(name: string): Promise<(message: object) => Promise<number>> {
  const registration = await navigator.serviceWorker.register(`/${name}.js`, { scope: `/${name}/` });
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker) throw new Error('no worker');
  if (worker.state !== 'activated') await new Promise<void>((resolve) => worker.addEventListener('statechange', () => worker.state === 'activated' && resolve()));
  return (message) => {
    // Browsers end a worker that has been busy with one call for some minutes, unless others come in.
    const calls = setInterval(() => worker.postMessage({ awake: true }), 5000);
    return new Promise<number>((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<{ readonly time?: number; readonly fault?: string }>) => (data.time === undefined ? reject(new Error(data.fault)) : resolve(data.time));
      worker.postMessage({ ...message, endpoint: ENDPOINT }, [port2]);
    }).finally(() => clearInterval(calls));
  };
}

/** Milliseconds to send `count` that wait; stored beforehand by the same page for both. */
export async function drainOurs(count: number, batch: number): Promise<number> {
  await inChunks(count, (size) =>
    ledger.edit(DISK, async (_rows, place) => {
      for (let index = 0; index < size; index += 1) place(entryOf(newId()), undefined, 'q');
    }),
  );
  return (await employ('ours'))({ batch });
}

export async function drainTheirs(count: number): Promise<number> {
  const ask = await employ('theirs');
  await inChunks(count, (size) => ask({ fill: Array.from({ length: size }, () => bodyOf(newId())) }));
  return ask({});
}
