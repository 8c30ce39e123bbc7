// Time that moves only when told to, and lets everything that is under way come to rest between two steps.
import type { Clock } from '../../src/outbox/clock.js';

/** Resolves when no promise is left that could go on by itself. */
export const rest = async (turns = 3): Promise<void> => {
  for (let turn = 0; turn < turns; turn++)
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
};

export interface FakeClock extends Clock {
  /** Fires the timers of that stretch one after the other. */
  advance(ms: number): Promise<void>;
  /** Sets the wall clock forward or back; timers don't notice. */
  jump(ms: number): void;
  /** ms until each timer that is set, soonest first. */
  timers(): readonly number[];
}

export const createFakeClock = (start = Date.UTC(2026, 0, 5, 9)): FakeClock => {
  let elapsed = 0;
  let offset = start;
  let handle = 0;
  const timers = new Map<number, { readonly at: number; readonly callback: () => void }>();
  const inOrder = () => [...timers].sort(([a, x], [b, y]) => x.at - y.at || a - b);
  return {
    now: () => offset + elapsed,
    setTimeout(callback, ms) {
      if (!(ms >= 0 && ms <= 2 ** 31 - 1)) throw new Error(`a browser would fire a timer of ${ms} ms at once`);
      timers.set(++handle, { at: elapsed + ms, callback });
      return handle;
    },
    clearTimeout: (timer) => void timers.delete(timer as number),
    timers: () => inOrder().map(([, { at }]) => at - elapsed),
    jump: (ms) => void (offset += ms),
    async advance(ms) {
      const end = elapsed + ms;
      await rest();
      for (let next = inOrder()[0]; next && next[1].at <= end; next = inOrder()[0]) {
        timers.delete(next[0]);
        elapsed = next[1].at;
        next[1].callback();
        await rest();
      }
      elapsed = end;
      await rest();
    },
  };
};
