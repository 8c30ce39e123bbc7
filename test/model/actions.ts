// What may happen to a device, drawn by chance. Names stand for numbers that are taken modulo what is there, so that any list of actions
// can be played, and a shorter one too.

import fc from 'fast-check';
import type { Health } from './disk.js';
import type { Mood } from './office.js';

export type Action =
  | { readonly do: 'open'; readonly endpoint: number; readonly batch: number; readonly headers: boolean }
  | { readonly do: 'attach'; readonly page: number; readonly endpoint: number; readonly batch: number; readonly headers: boolean }
  | { readonly do: 'detach' | 'move'; readonly page: number; readonly element: number }
  | { readonly do: 'submit'; readonly page: number; readonly element: number; readonly storage: 'local' | 'none'; readonly keep: boolean; readonly size: number }
  | { readonly do: 'submit again' | 'remove'; readonly page: number; readonly response: number }
  | { readonly do: 'clear'; readonly page: number }
  | { readonly do: 'flush'; readonly page: number; readonly endpoint: number; readonly rejected: boolean }
  | { readonly do: 'event'; readonly page: number; readonly event: 'online' | 'pageshow' | 'visible' | 'hidden' }
  | { readonly do: 'kill' | 'freeze' | 'put away'; readonly page: number; readonly after: number }
  | { readonly do: 'close' | 'thaw'; readonly page: number }
  | { readonly do: 'endpoint'; readonly endpoint: number; readonly mood: Mood; readonly ms: number; readonly names: boolean; readonly after: number }
  | { readonly do: 'poison'; readonly response: number }
  | { readonly do: 'disk'; readonly health: Health; readonly after: number }
  | { readonly do: 'wipe'; readonly after: number }
  | { readonly do: 'notes'; readonly lost: boolean }
  | { readonly do: 'wait' | 'jump'; readonly ms: number }
  | { readonly do: 'skew'; readonly page: number; readonly ms: number };

/** `steps`: how far things go before the next action; -1 is until they rest. */
export interface Turn {
  readonly action: Action;
  readonly steps: number;
}

export interface Story {
  /** In which order steps are taken, and what the widget's own dice show; 0 is the plain order. */
  readonly chance: number;
  readonly turns: readonly Turn[];
}

const SECOND = 1e3;
const HOUR = 36e5;
const DAY = 864e5;

const MOODS: readonly Mood[] = [
  'up', 'results', 'text', 'down', 'crash', 'html', 'busy', 'wrong', 'silent', 'lost', 'cut', 'confused', 'mute', 'partial', 'strict', 'slow', 'tardy',
];
const HEALTH: readonly Health[] = ['good', 'denied', 'hanging', 'full', 'failing', 'closing'];

const page = fc.nat(3);
const endpoint = fc.nat(1);
const response = fc.nat(9);
const after = fc.constantFrom(0, 1, 2, 3, 5, 8, 13, 21, 34);
const batch = fc.constantFrom(1, 2, 5, 50);
const element = fc.nat(2);
const rarely = fc.nat(4).map((number) => number === 4);

/** Each as often as it says. */
const action = fc.oneof(
  { weight: 14, arbitrary: fc.record({ do: fc.constant('submit'), page, element, storage: rarely.map((none) => (none ? 'none' : 'local')), keep: rarely, size: fc.constantFrom(10, 10, 10, 10, 25_000) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('submit again'), page, response }) },
  { weight: 14, arbitrary: fc.record({ do: fc.constant('endpoint'), endpoint, mood: fc.constantFrom(...MOODS), ms: fc.constantFrom(SECOND, 8 * SECOND, 14 * SECOND, 40 * SECOND, HOUR, 2 * DAY), names: fc.boolean(), after }) },
  { weight: 10, arbitrary: fc.record({ do: fc.constant('wait'), ms: fc.constantFrom(10, 300, 2500, 6000, 16_000, 21_000, 70_000, 2 * HOUR) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('kill'), page, after }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('open'), endpoint, batch, headers: rarely }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('disk'), health: fc.constantFrom(...HEALTH), after }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('freeze', 'put away'), page, after }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('thaw'), page }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('event'), page, event: fc.constantFrom('online', 'pageshow', 'visible', 'hidden') }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('flush'), page, endpoint, rejected: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('attach'), page, endpoint, batch, headers: rarely }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('detach', 'move'), page, element }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('poison'), response }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('jump'), ms: fc.constantFrom(SECOND, 30 * SECOND, HOUR, DAY, 31 * DAY, 366 * DAY, 3660 * DAY).chain((ms) => fc.constantFrom(ms, -ms)) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('skew'), page, ms: fc.constantFrom(SECOND, -SECOND, HOUR, -DAY) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close'), page }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove'), page, response }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clear'), page }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('notes'), lost: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wipe'), after }) },
) as fc.Arbitrary<Action>;

const steps = fc.constantFrom(-1, -1, -1, 0, 1, 2, 3, 5, 8, 13, 21);

export const stories: fc.Arbitrary<Story> = fc.record({
  chance: fc.nat(),
  turns: fc.array(fc.record({ action, steps }), { minLength: 2, maxLength: 32, size: 'max' }),
});
