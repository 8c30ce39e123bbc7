// Plays many stories and judges each. What fails is made as short as it can be; the seed brings it all back.

import fc from 'fast-check';
import type { Story } from './actions.js';
import { stories } from './actions.js';
import type { Device } from './device.js';
import { play } from './play.js';
import { isLost, judge } from './verdict.js';

/** What was seen, so that nobody is reassured by stories in which nothing happens. */
export interface Figures {
  sequences: number;
  responses: number;
  requests: number;
  kills: number;
  freezes: number;
  /** Shown as sent; shown as kept, sooner or later. */
  sent: number;
  kept: number;
  /** Responses the offices count, requests for which they say "I have that", and responses they refuse for good. */
  counted: number;
  repeats: number;
  refused: number;
  /** Told as too old, and deleted by hand. */
  expired: number;
  deleted: number;
  /** Promised, and neither counted nor told of. */
  lost: number;
  /** Said once, and counted under two ids. */
  double: number;
}

export interface Exploration {
  readonly seed: number;
  readonly runs: number;
  /** One sequence alone, by its place among all that may be drawn. */
  readonly path?: string;
  /** Whether to look for the shortest story when one goes wrong. */
  readonly shrinks?: boolean;
  readonly onSequence?: (figures: Figures) => void;
}

const NOTHING: Figures = {
  sequences: 0,
  responses: 0,
  requests: 0,
  kills: 0,
  freezes: 0,
  sent: 0,
  kept: 0,
  counted: 0,
  repeats: 0,
  refused: 0,
  expired: 0,
  deleted: 0,
  lost: 0,
  double: 0,
};

const numberIn = (body: string) => (JSON.parse(body) as { readonly data: { readonly number: number } }).data.number;

const addUp = (figures: Figures, device: Device) => {
  const { witness, office, traffic, kills, freezes } = device;
  const told = [...witness.told.values()];
  figures.sequences++;
  figures.responses += told.length;
  figures.requests += traffic.count;
  figures.kills += kills;
  figures.freezes += freezes;
  figures.sent += told.filter(({ sent }) => sent).length;
  figures.kept += told.filter(({ kept }) => kept).length;
  figures.counted += office.database.size;
  figures.repeats += office.repeats;
  figures.refused += office.refused.size;
  figures.expired += told.filter(({ dropped }) => dropped).length;
  figures.deleted += told.filter(({ deleted }) => deleted).length;
  figures.lost += told.filter((response) => isLost(response, device)).length;
  figures.double += office.database.size - new Set([...office.database.values()].map(({ body }) => numberIn(body))).size;
};

const write = ({ chance, turns }: Story) =>
  [`chance ${chance}`, ...turns.map(({ action, steps }) => `${JSON.stringify(action)}, then ${steps < 0 ? 'until it rests' : `${steps} steps`}`)].join('\n');

/** Throws with the shortest story that goes wrong, and what goes wrong in it. */
export const explore = async ({ seed, runs, path = '', shrinks = true, onSequence }: Exploration): Promise<Figures> => {
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
    { seed, numRuns: runs, path, endOnFailure: !shrinks },
  );
  process.off('unhandledRejection', listen);
  if (result.failed) {
    const [story] = result.counterexample!;
    const place = `sequence ${result.numRuns}, shrunk ${result.numShrinks} times; SEED=${seed} CASE=${result.counterexamplePath} brings it back alone`;
    throw new Error(`${place}:\n${write(story)}\n${String(result.errorInstance)}`);
  }
  return figures;
};

/** From SEED, RUNS and CASE, else by chance and as many as usual. */
export const explorationFrom = ({ SEED, RUNS, CASE }: NodeJS.ProcessEnv, usual: number): Exploration => ({
  seed: Number(SEED ?? Math.floor(Math.random() * 2 ** 31)),
  runs: Number(RUNS ?? usual),
  path: CASE ?? '',
});
