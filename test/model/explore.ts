// Plays many stories and judges each. What fails is made as short as it can be; the seed brings it all back.

import fc from 'fast-check';
import type { Story } from './actions.js';
import { stories } from './actions.js';
import type { Device } from './device.js';
import { play } from './play.js';
import { judge } from './verdict.js';

/** What was seen, so that nobody is reassured by stories in which nothing happens. */
export interface Figures {
  sequences: number;
  submissions: number;
  requests: number;
  kills: number;
  freezes: number;
  /** Responses counted by the offices, and those of which they refused a repeat. */
  counted: number;
  repeats: number;
  refused: number;
  /** Told as too old, and deleted by hand. */
  expired: number;
  deleted: number;
}

export interface Exploration {
  readonly seed: number;
  readonly runs: number;
  /** Whether to look for the shortest story when one goes wrong. */
  readonly shrinks?: boolean;
  readonly onSequence?: (figures: Figures) => void;
}

const NOTHING: Figures = {
  sequences: 0,
  submissions: 0,
  requests: 0,
  kills: 0,
  freezes: 0,
  counted: 0,
  repeats: 0,
  refused: 0,
  expired: 0,
  deleted: 0,
};

const addUp = (figures: Figures, { witness, office, traffic, kills, freezes }: Device) => {
  const told = [...witness.told.values()];
  figures.sequences++;
  figures.submissions += told.length;
  figures.requests += traffic.count;
  figures.kills += kills;
  figures.freezes += freezes;
  figures.counted += office.database.size;
  figures.repeats += office.repeats;
  figures.refused += office.refused.size;
  figures.expired += told.filter(({ dropped }) => dropped).length;
  figures.deleted += told.filter(({ deleted }) => deleted).length;
};

const write = ({ chance, turns }: Story) =>
  [`chance ${chance}`, ...turns.map(({ action, steps }) => `${JSON.stringify(action)}, then ${steps < 0 ? 'until it rests' : `${steps} steps`}`)].join('\n');

/** Throws with the shortest story that goes wrong, and what goes wrong in it. */
export const explore = async ({ seed, runs, shrinks = true, onSequence }: Exploration): Promise<Figures> => {
  const figures = { ...NOTHING };
  let unhandled: unknown[] = [];
  const listen = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', listen);
  const result = await fc.check(
    fc.asyncProperty(stories, async (story) => {
      unhandled = [];
      const device = await play(story);
      const faults = [...(await judge(device)), ...unhandled.map((reason) => `nobody handles ${String(reason)}`)];
      if (faults.length) throw new Error(faults.join('\n'));
      addUp(figures, device);
      onSequence?.(figures);
    }),
    { seed, numRuns: runs, endOnFailure: !shrinks },
  );
  process.off('unhandledRejection', listen);
  if (result.failed) {
    const [story] = result.counterexample!;
    throw new Error(`SEED=${seed}, sequence ${result.numRuns}, shrunk ${result.numShrinks} times:\n${write(story)}\n${String(result.errorInstance)}`);
  }
  return figures;
};

/** From SEED and RUNS, else by chance and as many as usual. */
export const explorationFrom = ({ SEED, RUNS }: NodeJS.ProcessEnv, usual: number): Exploration => ({
  seed: Number(SEED ?? Math.floor(Math.random() * 2 ** 31)),
  runs: Number(RUNS ?? usual),
});
