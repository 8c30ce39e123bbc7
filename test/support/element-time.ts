// Time of the test's own page, as far as a test needs to bend it.

const { setTimeout: realSet, clearTimeout: realClear } = window;
const realNow = Date.now;

export interface HeldTimers {
  /** How many wait. */
  readonly count: number;
  /** Resolves once no more than this many wait: storage has patience of its own, which ends with its work. */
  left(count: number): Promise<void>;
  /** Their time has come. */
  pass(): void;
}

/** Timers of exactly so many ms wait until the test lets them pass; all others go on as always. */
export const holdTimers = (ms: number): HeldTimers => {
  const held = new Map<number, () => void>();
  let handle = -1;
  let heard = (): void => {};
  const set = (callback: () => void, delay?: number) => {
    if (delay !== ms) return realSet(callback, delay);
    held.set(--handle, callback);
    return handle;
  };
  const clear = (timer: number) => {
    if (held.delete(timer)) heard();
    else realClear(timer);
  };
  Object.assign(window, { setTimeout: set, clearTimeout: clear });
  return {
    get count() {
      return held.size;
    },
    async left(count) {
      while (held.size > count) await new Promise<void>((resolve) => (heard = resolve));
    },
    pass() {
      const callbacks = [...held.values()];
      held.clear();
      for (const callback of callbacks) callback();
    },
  };
};

/** The clock on the wall says so much later, or earlier. Timers don't notice. */
export const passTime = (ms: number): void => {
  const before = Date.now;
  Date.now = () => before() + ms;
};

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

afterEach(() => {
  Object.assign(window, { setTimeout: realSet, clearTimeout: realClear });
  Date.now = realNow;
});
