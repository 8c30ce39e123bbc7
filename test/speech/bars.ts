// What must hold of every transcript, whatever words the screen reader puts around ours.
import assert from 'node:assert/strict';
import type { Asked, Journey } from './journeys.js';
import type { Step } from './person.js';

/** The reader's own words for a wrong answer, in the languages it speaks here. */
const WRONG = /\binvalid\b|không hợp lệ/i;

const dense = (words: readonly string[]): string => words.join(' ').replace(/\s+/g, '').normalize('NFC');
const heard = (step: Step, ...wanted: readonly string[]): boolean => wanted.every((words) => dense(step.said).includes(dense([words])));
const times = (said: readonly string[], words: string): number => dense(said).split(dense([words])).length - 1;
const told = (steps: readonly Step[]): string => JSON.stringify(steps.map(({ did, said }) => [did, ...said]));

/** Nobody is told that an answer is wrong who has not tried to send it. */
function isPatient(steps: readonly Step[]): void {
  const early = steps.filter(({ hasSent, said }) => !hasSent && said.some((words) => WRONG.test(words)));
  assert.deepEqual(early, [], '"invalid" before anything was sent');
}

/** Whoever comes to a question hears it and what they stand on; and once it was missing, what to do. */
function isAsked(steps: readonly Step[], { question, control, error }: Asked): void {
  const first = steps.find((step) => !step.hasSent && heard(step, question, control));
  assert.ok(first, `"${question}" and "${control}" are heard together at first: ${told(steps.filter(({ hasSent }) => !hasSent))}`);
  if (!error) return;
  const again = steps.find((step) => step.hasSent && heard(step, question, control, error));
  assert.ok(again, `"${question}", "${control}" and "${error}" are heard together after a failed attempt: ${told(steps.filter(({ hasSent }) => hasSent))}`);
}

/** What was heard on one journey. */
export interface Heard {
  /** While the page came. */
  readonly arrival: readonly string[];
  readonly steps: readonly Step[];
}

function isSaidOnce(person: Heard, event: string): void {
  const steps = person.steps.filter(({ said }) => times(said, event) > 0);
  assert.equal(times(person.arrival, event), 0, `"${event}" is said when the page comes`);
  assert.deepEqual(steps.map(({ said }) => times(said, event)), [1], `"${event}" is said once: ${told(steps)}`);
}

export function meetsTheBars(person: Heard, { asked, events }: Pick<Journey, 'asked' | 'events'>): void {
  isPatient(person.steps);
  for (const question of asked) isAsked(person.steps, question);
  for (const event of events) isSaidOnce(person, event);
}
