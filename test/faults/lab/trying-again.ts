// Faults that befall one try each: the response is kept, tried again by itself, ever later, and delivered by the first try that is well.

import assert from 'node:assert/strict';
import type { Behaviour } from './behaviour.js';
import { assertOutcome } from './outcome.js';
import type { Visit } from './visit.js';

export interface TryingAgain {
  /** The response was stored by one of the tries whose reply was lost. */
  readonly isDuplicate?: boolean;
  /** After so many tries the console says this. */
  readonly warning?: readonly [tries: number, about: RegExp];
}

export async function assertTriedAgain(visit: Visit, behaviours: readonly Behaviour[], { isDuplicate, warning }: TryingAgain = {}): Promise<void> {
  const warnings = (tries: number) => (warning && tries >= warning[0] ? [warning[1]] : []);
  visit.endpoint.next(...behaviours);
  await visit.rate();
  for (let tries = 1; tries <= behaviours.length; tries++) {
    await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [tries], tries, waiting: [1], warnings: warnings(tries) });
    const gap = await visit.nextTry();
    assert.ok(gap >= 2000 && gap <= 2000 * 2 ** tries, `${gap} ms`);
  }
  const tries = behaviours.length + 1;
  const told = ['1 queued', isDuplicate ? '1 sent duplicate' : '1 sent'];
  await assertOutcome(visit, { state: 'sent', told, arrivals: [tries], tries, warnings: warnings(tries) });
}
