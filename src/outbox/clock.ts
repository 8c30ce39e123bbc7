// Time is a parameter, and nothing is waited for without an end: storage and networks both hang in practice.

export interface Clock {
  now(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
}

/** Settles as `work` does; when `ms` have passed first, calls `late` and rejects, and what `work` still does goes unheard. */
export const within = <T>(clock: Clock, ms: number, work: Promise<T>, late: () => void): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = clock.setTimeout(() => {
      late();
      reject();
    }, ms);
    void work.then(resolve, reject).then(() => clock.clearTimeout(timer));
  });
