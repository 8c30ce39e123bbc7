// Runs in a page, before our script: counts what lasts beyond an element, so that whatever comes with one and stays can be seen.

interface Census {
  /** Listeners on window, document and elements, running timers, and watching observers, by kind. */
  count(): Readonly<Record<string, number>>;
}

declare global {
  interface Window {
    census: Census;
  }
}

const listeners = new Map<EventTarget, Set<string>>();
const timers = new Set<number>();
const observers = new Set<object>();
const names = new WeakMap<object, number>();
let named = 0;

const nameOf = (listener: object): number => {
  const name = names.get(listener) ?? ++named;
  names.set(listener, name);
  return name;
};

/** A signal goes with the connection it belongs to. */
const lasts = (target: EventTarget): boolean => !(target instanceof AbortSignal) && !(target instanceof MessagePort) && !(target instanceof IDBRequest) && !(target instanceof IDBTransaction);

const keyOf = (type: string, listener: object, options: AddEventListenerOptions | boolean | undefined): string =>
  [type, nameOf(listener), typeof options === 'object' ? options.capture : options].join();

const { addEventListener, removeEventListener } = EventTarget.prototype;

EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
  const target = this ?? window;
  addEventListener.call(target, type, listener, options);
  if (!listener || !lasts(target)) return;
  const key = keyOf(type, listener, options);
  const keys = listeners.get(target) ?? new Set();
  listeners.set(target, keys.add(key));
  const { once = false, signal } = typeof options === 'object' ? options : {};
  const forget = () => void keys.delete(key);
  if (signal?.aborted) forget();
  if (signal) addEventListener.call(signal, 'abort', forget, { once: true });
  if (once) addEventListener.call(target, type, forget, { once: true });
};

EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
  const target = this ?? window;
  removeEventListener.call(target, type, listener, options);
  if (listener) listeners.get(target)?.delete(keyOf(type, listener, options));
};

const own = { setTimeout: window.setTimeout.bind(window), clearTimeout: window.clearTimeout.bind(window), setInterval: window.setInterval.bind(window) };

Object.assign(window, {
  setTimeout(work: () => void, ms?: number) {
    const timer = own.setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timers.add(timer);
    return timer;
  },
  clearTimeout(timer: number) {
    timers.delete(timer);
    own.clearTimeout(timer);
  },
  setInterval(work: () => void, ms?: number) {
    const timer = own.setInterval(work, ms);
    timers.add(timer);
    return timer;
  },
});

for (const Observer of [MutationObserver, IntersectionObserver, ResizeObserver]) {
  const { observe, disconnect } = Observer.prototype as { observe(...given: unknown[]): void; disconnect(): void };
  Object.assign(Observer.prototype, {
    observe(this: object, ...given: unknown[]) {
      observers.add(this);
      observe.apply(this, given);
    },
    disconnect(this: object) {
      observers.delete(this);
      disconnect.call(this);
    },
  });
}

window.census = {
  count() {
    // What hangs on an element that nobody holds any more goes with it.
    const held = [...listeners].filter(([target]) => !(target instanceof Node) || target.isConnected);
    return { listeners: held.reduce((sum, [, keys]) => sum + keys.size, 0), timers: timers.size, observers: observers.size };
  },
};

export {};
