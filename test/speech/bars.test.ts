import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meetsTheBars, type Heard } from './bars.js';
import type { Step } from './person.js';

const step = (did: string, hasSent: boolean, ...said: readonly string[]): Step => ({ did, hasSent, said });

const QUESTION = 'How was it?';
const ASKED = { question: QUESTION, control: 'Bad', error: `Select an answer: ${QUESTION}` };
const THANKS = 'Thank you.';

const first = step('Tab', false, `${QUESTION} panel.`, 'Bad.', 'not selected radio button');
const again = step('Return', true, `${QUESTION} panel.`, 'Bad.', 'not selected radio button', `Error: ${ASKED.error}`);
const thanks = step('Return', true, `${THANKS} panel.`);

const good: Heard = { arrival: ['Finished loading.'], steps: [first, again, thanks] };
const judge = (heard: Partial<Heard>) => () => meetsTheBars({ ...good, ...heard }, { asked: [ASKED], events: [THANKS] });

describe('a transcript', () => {
  it('passes that says what must be heard, in whatever words around', () => assert.doesNotThrow(judge({})));

  it('fails that calls an answer invalid before anything was sent, not after', () => {
    assert.throws(judge({ steps: [{ ...first, said: [...first.said, 'invalid entry'] }, again, thanks] }), /"invalid" before/);
    assert.doesNotThrow(judge({ steps: [first, { ...again, said: [...again.said, 'invalid entry'] }, thanks] }));
  });

  it('fails that leaves out the question or the words of the control at first', () => {
    for (const missing of [0, 1]) assert.throws(judge({ steps: [{ ...first, said: first.said.filter((_, at) => at !== missing) }, again, thanks] }), /together at first/);
  });

  it('fails that leaves out the error when one comes back', () => {
    assert.throws(judge({ steps: [first, { ...again, said: again.said.slice(0, -1) }, thanks] }), /after a failed attempt/);
  });

  it('fails that says an event never, twice in a breath, twice in two, or when the page comes', () => {
    assert.throws(judge({ steps: [first, again] }), /is said once/);
    assert.throws(judge({ steps: [first, again, { ...thanks, said: [THANKS, THANKS] }] }), /is said once/);
    assert.throws(judge({ steps: [first, again, thanks, step('Tab', true, THANKS)] }), /is said once/);
    assert.throws(judge({ arrival: [THANKS] }), /when the page comes/);
  });
});
