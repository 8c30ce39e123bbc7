// Runs in every page of the lab behind `stage.ts`: answers like a citizen, looks at the device as another page of the site would, and answers
// in place of a page that can't be reached into.

import './stage.js';

export interface Queued {
  readonly id: string;
  readonly durable: boolean;
}

export type DiskRow = readonly [key: readonly string[], value: unknown];

interface Survey extends HTMLElement {
  readonly shadowRoot: ShadowRoot;
  readonly state: string;
  reset(): void;
}

declare const e2e: { surveys(): readonly Survey[] };

const once = <T extends Event>(target: EventTarget, type: string): Promise<T> =>
  new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as T), { once: true }));

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error);
    };
  });

/** A document of the same site where nobody has touched anything; it needs no network. */
async function openDocument(): Promise<HTMLIFrameElement & { readonly contentWindow: Window & typeof globalThis }> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  const loaded = once(frame, 'load');
  document.documentElement.append(frame);
  await loaded;
  return frame as Awaited<ReturnType<typeof openDocument>>;
}

/** One transaction from another document. @param write makes the database, too, if it isn't there */
async function onDevice<T>(write: boolean, work: (rows: IDBObjectStore) => Promise<T>): Promise<T | undefined> {
  const frame = await openDocument();
  try {
    const request = frame.contentWindow.indexedDB.open('satisfaction-survey');
    request.onupgradeneeded = () => (write ? request.result.createObjectStore('rows') : request.transaction!.abort());
    const database = await done(request).catch(() => undefined);
    if (!database) return undefined;
    const transaction = database.transaction('rows', write ? 'readwrite' : 'readonly');
    const complete = once(transaction, 'complete');
    const result = await work(transaction.objectStore('rows'));
    await complete;
    database.close();
    return result;
  } finally {
    frame.remove();
  }
}

function press(index: number): void {
  const { shadowRoot } = e2e.surveys()[index]!;
  shadowRoot.querySelector<HTMLInputElement>('input[type=radio]')!.click();
  shadowRoot.querySelector<HTMLButtonElement>('[part~=button-primary]')!.click();
}

const lab = {
  openDocument,
  press,
  /** In a task of its own, whatever the page's clock says. */
  soon(work: () => void): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      work();
    };
    port2.postMessage(0);
  },
  /** Answers and presses Send, all in one task; resolves to what the page then says of it. */
  async send(index: number): Promise<Queued> {
    const survey = e2e.surveys()[index]!;
    if (survey.state !== 'asking') {
      survey.reset();
      await Promise.resolve();
    }
    const queued = once<CustomEvent<Queued>>(survey, 'survey-queued');
    press(index);
    return (await queued).detail;
  },
  async read(): Promise<readonly DiskRow[]> {
    const rows = await onDevice(false, async (store) => {
      const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll() as IDBRequest<unknown[]>)]);
      return keys.map((key, index): DiskRow => [key as string[], values[index] ?? null]);
    });
    return rows ?? [];
  },
  write: (rows: readonly DiskRow[]): Promise<boolean | undefined> =>
    onDevice(true, async (store) => {
      for (const [key, value] of rows) store.put(value, key as string[]);
      return true;
    }),
  /** The value of an expression in the first frame, wherever that is from. */
  async ask(expression: string): Promise<unknown> {
    window.frames[0]!.postMessage({ ask: expression }, '*');
    for (;;) {
      const { data } = await once<MessageEvent<{ readonly to?: string; readonly value?: unknown; readonly fault?: string }>>(window, 'message');
      if (data.to !== expression) continue;
      if (data.fault) throw new Error(data.fault);
      return data.value;
    }
  },
};

window.addEventListener('message', ({ data, source }: MessageEvent<{ readonly ask?: string }>) => {
  const { ask } = data;
  if (!ask) return;
  const answer = (reply: object) => source?.postMessage({ to: ask, ...reply }, { targetOrigin: '*' });
  void Promise.resolve(ask)
    .then(window.eval)
    .then((value: unknown) => answer({ value }), (fault: unknown) => answer({ fault: String(fault) }));
});

declare global {
  interface Window {
    lab: typeof lab;
  }
}

window.lab = lab;
