// The clock of one page, which moves only when told to. Promises and storage go on by themselves.

/** When every page is opened. */
export const MORNING = Date.UTC(2026, 0, 5, 9);

export interface PageClock {
  /** Fires what falls due on the way, one after the other. */
  advance(ms: number): Promise<void>;
  /** Fires the one timer that falls due next, whenever that is. */
  next(): Promise<unknown>;
  /** ms until then; Infinity without a timer. */
  left(): number;
}

/** A turn of the event loop, in which everything that is ready goes on. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

export const installClock = (window: Window & typeof globalThis, start = MORNING): PageClock => {
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = start;
  let handle = 0;
  const setTimeout = (run: () => void, ms = 0) => {
    timers.set(++handle, { at: now + ms, run });
    return handle;
  };
  Object.assign(window, { setTimeout, clearTimeout: (timer: number) => void timers.delete(timer) });
  window.AbortSignal.timeout = (ms) => {
    const controller = new window.AbortController();
    setTimeout(() => controller.abort(new window.DOMException('too late', 'TimeoutError')), ms);
    return controller.signal;
  };
  // Back-off is as long as it may be, so that it never falls together with anything else.
  window.Math.random = () => 0.99;
  const RealDate = window.Date;
  window.Date = class extends RealDate {
    constructor(...args: [] | [number]) {
      super(...((args.length ? args : [now]) as [number]));
    }
    static override now = () => now;
  } as DateConstructor;
  /** Fires the next timer that falls due by then. */
  const fire = async (end: number): Promise<boolean> => {
    const [next] = [...timers].filter(([, { at }]) => at <= end).sort(([a, x], [b, y]) => x.at - y.at || a - b);
    if (!next) return false;
    timers.delete(next[0]);
    now = next[1].at;
    next[1].run();
    await turn();
    return true;
  };
  return {
    next: () => fire(Infinity),
    left: () => Math.min(...[...timers.values()].map(({ at }) => at)) - now,
    async advance(ms) {
      const end = now + ms;
      await turn();
      while (await fire(end));
      now = end;
      await turn();
    },
  };
};
