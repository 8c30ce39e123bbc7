// What happens on one device happens step by step, and chance chooses among the steps that could come next; between two of them anything
// may be done to it. Time passes only when told to, and then timer by timer. One seed, one story.

import { createRandom } from '../../demo/province/random.js';

/** Whoever runs code: its steps wait while it is frozen, and never come once it is gone. */
export interface Actor {
  readonly name: string;
  alive: boolean;
  frozen: boolean;
}

interface Task {
  readonly actor: Actor | undefined;
  readonly run: () => void;
}

interface Timer extends Task {
  readonly at: number;
  fired?: Task;
}

/** What could come next from there, in order. */
export type Source = () => readonly (() => void)[];

export interface Stage {
  /** ms since the beginning, by a clock nobody can set. */
  readonly elapsed: number;
  /** ms since 1970, by the device's clock. */
  now(): number;
  jump(ms: number): void;
  /** The furthest that clock has ever been. */
  readonly latest: number;
  /** From 0 to 1, the same for the same seed. */
  readonly random: () => number;
  /** Steps taken so far. */
  readonly steps: number;
  readonly sources: Source[];
  /** A task of the actor's, in the order they were posted; without one it is the network's or the device's. */
  post(actor: Actor | undefined, run: () => void): void;
  setTimer(actor: Actor | undefined, ms: number, run: () => void): unknown;
  clearTimer(timer: unknown): void;
  /** Takes so many steps, fewer if there are none left. */
  take(steps: number): Promise<void>;
  /** Takes all steps there are. */
  settle(): Promise<void>;
  /** Lets time pass, with all that comes due; no more than so many timers. */
  pass(ms: number, most?: number): Promise<void>;
  /** Does it in the middle of what comes, after so many steps. */
  after(steps: number, run: () => void): void;
  /** What was still to be done in the middle of something is not done. */
  defuse(): void;
  /** Whether nothing will happen by itself any more. */
  isQuiet(): boolean;
}

/** Until every promise has gone on as far as it can by itself. */
const drained = () => new Promise<void>((resolve) => setImmediate(resolve));

const TOO_MANY = 20_000;

export const createStage = (seed: number, start = Date.UTC(2026, 0, 5, 9)): Stage => {
  const tasks: Task[] = [];
  const timers = new Set<Timer>();
  const fuses: { readonly at: number; readonly run: () => void }[] = [];
  const random = createRandom(seed);
  let offset = start;

  const isOver = ({ actor }: Task) => actor && !actor.alive;

  /** The first task of each actor that can run now. */
  const ready = () => {
    const seen = new Set<Actor | undefined>();
    return tasks.filter((task) => {
      const first = !task.actor || !seen.has(task.actor);
      seen.add(task.actor);
      return first && !task.actor?.frozen;
    });
  };

  const remove = (task: Task) => {
    const index = tasks.indexOf(task);
    if (index >= 0) tasks.splice(index, 1);
  };

  const step = async () => {
    for (const task of tasks.filter(isOver)) remove(task);
    const choices: (() => void)[] = [];
    for (const source of stage.sources) choices.push(...source());
    for (const task of ready()) choices.push(() => (remove(task), task.run()));
    // Without a seed in order, which is the easiest to read.
    const choice = choices[seed ? Math.floor(random() * choices.length) : 0];
    if (!choice) return false;
    choice();
    stage.steps++;
    stage.latest = Math.max(stage.latest, stage.now());
    await drained();
    for (const fuse of fuses.filter(({ at }) => at <= stage.steps)) {
      fuses.splice(fuses.indexOf(fuse), 1);
      fuse.run();
      await drained();
    }
    return true;
  };

  const next = () => {
    let first: Timer | undefined;
    for (const timer of timers) {
      if (isOver(timer)) timers.delete(timer);
      else if (!first || timer.at < first.at) first = timer;
    }
    return first;
  };

  const stage = {
    elapsed: 0,
    latest: start,
    steps: 0,
    random,
    sources: [] as Source[],
    now: () => offset + stage.elapsed,
    jump(ms: number) {
      offset += ms;
      // A page may read it before anything else happens.
      stage.latest = Math.max(stage.latest, stage.now());
    },
    post: (actor: Actor | undefined, run: () => void) => void tasks.push({ actor, run }),
    setTimer(actor: Actor | undefined, ms: number, run: () => void) {
      if (!(ms >= 0 && ms <= 2 ** 31 - 1)) throw new Error(`a browser would fire a timer of ${ms} ms at once`);
      const timer: Timer = { actor, run, at: stage.elapsed + ms };
      timers.add(timer);
      return timer;
    },
    clearTimer(handle: unknown) {
      const timer = handle as Timer | undefined;
      if (!timer) return;
      timers.delete(timer);
      if (timer.fired) remove(timer.fired);
    },
    async take(steps: number) {
      await drained();
      for (let taken = 0; taken < steps && (await step()); taken++);
    },
    async settle() {
      await drained();
      for (let taken = 0; await step(); taken++) if (taken > TOO_MANY) throw new Error('it never comes to rest');
    },
    async pass(ms: number, most = Infinity) {
      const end = stage.elapsed + ms;
      await stage.settle();
      let fired = 0;
      for (let timer = next(); timer && timer.at <= end && fired < most; timer = next(), fired++) {
        timers.delete(timer);
        stage.elapsed = timer.at;
        // The timers of a frozen page come due when it thaws.
        timer.fired = { actor: timer.actor, run: timer.run };
        tasks.push(timer.fired);
        await stage.settle();
        if (fired > TOO_MANY) throw new Error('it never comes to rest');
      }
      if (fired < most) stage.elapsed = end;
    },
    after: (steps: number, run: () => void) => void fuses.push({ at: stage.steps + steps, run }),
    defuse: () => void fuses.splice(0),
    isQuiet: () => !next(),
  };
  return stage;
};
