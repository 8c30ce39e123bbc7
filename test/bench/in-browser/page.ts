// What the runner calls in the page; it can't wait for a promise in every engine, so results are left to be fetched.
import { drainOurs, drainTheirs } from './draining.js';
import { measureStoring } from './storing.js';

const tasks = { drainOurs, drainTheirs, measureStoring };

const bench = {
  result: undefined as string | undefined,
  start(name: keyof typeof tasks, ...numbers: readonly number[]): void {
    bench.result = undefined;
    const task = tasks[name] as (...numbers: readonly number[]) => Promise<unknown>;
    void task(...numbers).then(
      (value) => (bench.result = JSON.stringify({ value })),
      (fault: unknown) => (bench.result = JSON.stringify({ fault: String(fault) })),
    );
  },
};

Object.assign(window, { bench });
