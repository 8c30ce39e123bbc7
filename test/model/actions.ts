// What may happen to a device, drawn by chance. Pages, elements and responses go by numbers, taken modulo what is there: so any list of
// actions can be played, and a shorter one too.

import fc from 'fast-check';
import type { Health } from './disk.js';
import type { Mood } from './office.js';

/** `after`: in the middle of whatever happens then, so many steps later. */
export type Action =
  | { readonly do: 'open'; readonly endpoint: number; readonly batch: number; readonly headers: boolean }
  | { readonly do: 'attach'; readonly page: number; readonly endpoint: number; readonly batch: number; readonly headers: boolean }
  | { readonly do: 'detach' | 'move'; readonly page: number; readonly widget: number }
  | { readonly do: 'queue'; readonly page: number; readonly widget: number; readonly people: number }
  | { readonly do: 'submit'; readonly page: number; readonly widget: number; readonly storage: 'local' | 'none'; readonly keep: boolean; readonly size: number }
  | { readonly do: 'submit again' | 'remove'; readonly page: number; readonly response: number }
  | { readonly do: 'clear' | 'close' | 'thaw'; readonly page: number }
  | { readonly do: 'flush'; readonly page: number; readonly endpoint: number; readonly rejected: boolean }
  | { readonly do: 'event'; readonly page: number; readonly event: 'online' | 'pageshow' | 'visible' | 'hidden' }
  | { readonly do: 'kill' | 'freeze' | 'put away'; readonly page: number; readonly after: number }
  | { readonly do: 'endpoint'; readonly endpoint: number; readonly mood: Mood; readonly ms: number; readonly names: boolean; readonly after: number }
  | { readonly do: 'poison'; readonly response: number }
  | { readonly do: 'disk'; readonly health: Health; readonly after: number }
  | { readonly do: 'wipe'; readonly after: number }
  | { readonly do: 'notes'; readonly lost: boolean }
  | { readonly do: 'wait' | 'jump'; readonly ms: number }
  | { readonly do: 'skew'; readonly page: number; readonly ms: number };

export interface Turn {
  readonly action: Action;
  /** How far things go before the next action; -1 is until they rest. */
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

const MOODS: readonly Mood[] = ['up', 'results', 'text', 'partial', 'strict', 'slow', 'tardy'];
const BAD_MOODS: readonly Mood[] = ['down', 'crash', 'html', 'busy', 'wrong', 'silent', 'lost', 'cut', 'confused', 'mute'];
const HEALTH: readonly Health[] = ['good', 'denied', 'hanging', 'full', 'failing', 'closing'];
const JUMPS = [SECOND, 30 * SECOND, HOUR, DAY, 31 * DAY, 366 * DAY, 3660 * DAY];

const page = fc.nat(3);
const widget = fc.nat(2);
const endpoint = fc.nat(1);
const response = fc.nat(9);
const after = fc.constantFrom(0, 1, 2, 3, 5, 8, 13, 21, 34);
const batch = fc.constantFrom(1, 2, 5, 50);
const rarely = fc.nat(4).map((number) => number === 4);

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** `weight`: how often, beside the others. */
const some = (weight: number, names: Action['do'] | readonly Action['do'][], fields: Fields) => ({
  weight,
  arbitrary: fc.record({ do: fc.constantFrom(...[names].flat()), ...fields }),
});

const action = fc.oneof(
  some(3, 'queue', { page, widget, people: fc.constantFrom(3, 6, 9) }),
  some(21, 'submit', {
    page,
    widget,
    storage: rarely.map((none) => (none ? 'none' : 'local')),
    keep: rarely,
    size: fc.constantFrom(10, 10, 10, 10, 25_000),
  }),
  some(14, 'endpoint', {
    endpoint,
    mood: fc.constantFrom(...MOODS, ...BAD_MOODS),
    ms: fc.constantFrom(SECOND, 8 * SECOND, 14 * SECOND, 40 * SECOND, HOUR, 2 * DAY),
    names: fc.boolean(),
    after,
  }),
  some(10, 'wait', { ms: fc.constantFrom(10, 300, 2500, 6000, 16_000, 21_000, 70_000, 2 * HOUR) }),
  some(6, 'kill', { page, after }),
  some(5, ['freeze', 'put away'], { page, after }),
  some(5, 'disk', { health: fc.constantFrom(...HEALTH), after }),
  some(5, 'open', { endpoint, batch, headers: rarely }),
  some(4, 'thaw', { page }),
  some(4, 'event', { page, event: fc.constantFrom('online', 'pageshow', 'visible', 'hidden') }),
  some(4, 'flush', { page, endpoint, rejected: fc.boolean() }),
  some(3, 'submit again', { page, response }),
  some(3, 'attach', { page, endpoint, batch, headers: rarely }),
  some(2, ['detach', 'move'], { page, widget }),
  some(2, 'poison', { response }),
  some(2, 'jump', { ms: fc.constantFrom(...JUMPS, ...JUMPS.map((ms) => -ms)) }),
  some(1, 'skew', { page, ms: fc.constantFrom(SECOND, -SECOND, HOUR, -DAY) }),
  some(1, 'close', { page }),
  some(1, 'remove', { page, response }),
  some(1, 'clear', { page }),
  some(1, 'notes', { lost: fc.boolean() }),
  some(1, 'wipe', { after }),
) as fc.Arbitrary<Action>;

const steps = fc.constantFrom(-1, -1, -1, 0, 1, 2, 3, 5, 8, 13, 21);

export const stories: fc.Arbitrary<Story> = fc.record({
  chance: fc.nat(),
  turns: fc.array(fc.record({ action, steps }), { minLength: 8, maxLength: 36, size: 'max' }),
});
