// Workbox's queue in a service worker, called by hand: the browser's own calls would come when they like.
import { Queue } from 'workbox-background-sync';

interface Call {
  readonly endpoint: string;
  readonly fill?: readonly string[];
}

interface MessageEventOfWorker extends MessageEvent<Call> {
  waitUntil(promise: Promise<unknown>): void;
}

const queue = new Queue('bench', { forceSyncFallback: true, onSync: async () => {} });

async function answer({ endpoint, fill }: Call): Promise<number> {
  const start = performance.now();
  if (fill) for (const body of fill) await queue.pushRequest({ request: new Request(endpoint, { method: 'POST', body, headers: { 'content-type': 'application/json' }, credentials: 'omit' }) });
  else await queue.replayRequests();
  return performance.now() - start;
}

addEventListener('message', (event) => {
  const { data, ports, waitUntil } = event as MessageEventOfWorker;
  if (!ports[0]) return;
  const reply = (message: object) => ports[0]?.postMessage(message);
  waitUntil.call(event, answer(data).then((time) => reply({ time }), (fault: unknown) => reply({ fault: String(fault) })));
});
