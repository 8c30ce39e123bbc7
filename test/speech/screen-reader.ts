// Orca, listening to one browser on one desk; and the keys of a person who hears and does not see. A key is answered once nothing has come
// of it for a while: there is no event for "has nothing more to say".
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from '../e2e/support/browser.js';
import { PYTHON } from './accessible.js';
import { RESULTS } from './agreed.js';
import type { Desk } from './desk.js';

const LISTENER = fileURLToPath(new URL('./listen.py', import.meta.url));
/** In ms: how long nothing may come until the answer is taken for complete. A message of the survey's own comes after a pause of 700. */
const QUIET = { key: 320, message: 1100 };
/** In ms: how long the first sign of anything is waited for. */
const PATIENCE = 1500;
const STEP = 30;

type Waits = keyof typeof QUIET;

export interface ScreenReader {
  /** Presses keys as xdotool names them. */
  keys(...keys: readonly string[]): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** What is said because of this. */
  hear(work: () => Promise<unknown>, waits?: Waits): Promise<readonly string[]>;
}

/** "SPEECH OUTPUT: 'words' voice=…" → words. What is no utterance counts as a sign of life only. */
const utterances = (log: string): readonly string[] =>
  [...log.matchAll(/^SPEECH OUTPUT: '([\s\S]*?)'(?: voice=\w+)?\n/gm)].map(([, words = '']) => words.normalize('NFC').replace(/\s+/g, ' ').trim()).filter(Boolean);

/** @param name of the file in .cache/speech that keeps all that was heard, for whoever wonders about a transcript */
export async function startScreenReader(desk: Desk, name: string): Promise<ScreenReader> {
  const file = join(RESULTS, `${name}.heard`);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(file, '');
  const log = () => readFileSync(file, 'utf8');
  desk.start(PYTHON, [LISTENER, file, join(desk.folder, 'orca')]);
  await eventually(async () => utterances(log()).length > 0, () => 'Orca never said that it was on');

  async function silence(from: number, quiet: number): Promise<readonly string[]> {
    const start = performance.now();
    let [length, since] = [from, start];
    while (performance.now() - since < (length === from ? Math.max(PATIENCE, quiet) : quiet)) {
      const now = log().length;
      if (now !== length) [length, since] = [now, performance.now()];
      await new Promise((resolve) => setTimeout(resolve, STEP));
    }
    return utterances(log().slice(from));
  }

  const xdotool = async (...words: readonly string[]): Promise<void> => void (await desk.ask('xdotool', words));

  await silence(0, QUIET.message);
  return {
    keys: (...keys) => xdotool('key', '--delay', '40', ...keys),
    clickAt: (x, y) => xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1'),
    async hear(work, waits = 'key') {
      const from = log().length;
      await work();
      return silence(from, QUIET[waits]);
    },
  };
}
