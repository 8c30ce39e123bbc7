// A database that hangs, or fails in the middle: what it did not take is told as not kept, and the truth is told later too.

import assert from 'node:assert/strict';
import { acknowledge, hold, reply } from '../lab/answers.js';
import { inLab } from '../lab/lab.js';
import { ABORT_WITHOUT_ERROR, HANGING, HOG, QUOTA_AT_COMMIT, STICKY, SUCCESS_THEN_ABORT } from '../lab/storage-faults.js';
import type { Tab } from '../lab/tab.js';

const MINUTE = 60_000;
const DOWN = reply({ status: 503 });

/** A response that a hanging database gets: told of after three seconds, and not a moment before. */
async function sendToHanging(tab: Tab): Promise<string> {
  await tab.evaluate('void (stage.hangs = true)');
  await tab.evaluate('void lab.press(0)');
  await tab.pass(2999, true);
  assert.deepEqual(await tab.events('queued'), []);
  await tab.reads('submitting');
  await tab.pass(1, true);
  const [queued, ...more] = await tab.events('queued');
  assert.deepEqual([queued?.['durable'], more], [false, []]);
  return String(queued?.['id']);
}

const heals = async (tab: Tab, release: string) => {
  await tab.evaluate(`void (${release})`);
  await tab.evaluate('void (stage.hangs = false)');
  await tab.still();
};

/** No room for one more. */
const full = (before: string) =>
  inLab(async (lab) => {
    const { endpoint } = lab;
    const tab = await lab.open({ before });
    endpoint.otherwise = DOWN;
    const old = await tab.send();
    assert.equal(old.durable, true);
    await tab.reads('queued');

    await tab.evaluate('void (window.isFull = true)');
    const lost = await tab.send();
    assert.equal(lost.durable, false);
    await tab.reads('unsaved');
    assert.deepEqual(await tab.waiting(), [old.id]);

    endpoint.otherwise = acknowledge();
    // Not within two seconds of the last try.
    await tab.pass(2000);
    const sent = await tab.send();
    assert.equal(sent.durable, false);
    await tab.reads('sent');
    await tab.pass(10_000);
    assert.deepEqual(await tab.waiting(), []);
    assert.deepEqual(endpoint.rows.map(({ id }) => id).sort(), [old, lost, sent].map(({ id }) => id).sort());
  });

export const failing = {
  S5: inLab(async (lab) => {
    const tab = await lab.open({ before: HANGING });
    lab.endpoint.otherwise = DOWN;
    const id = await sendToHanging(tab);
    await tab.reads('unsaved');
    assert.deepEqual(await tab.waiting(), []);
    await heals(tab, 'release()');
    await tab.pass(MINUTE);
    await tab.reads('queued');
    assert.deepEqual(await tab.events('queued'), [{ id, durable: false }, { id, durable: true }]);
    assert.deepEqual(await tab.waiting(), [id]);
    await lab.close(tab);
  }),

  S6: inLab(async (lab) => {
    const held = hold();
    const tab = await lab.open({ before: HOG });
    await tab.still();
    await tab.evaluate('hog()');
    lab.endpoint.otherwise = held.behaviour;
    const id = await sendToHanging(tab);
    await held.waiting();
    await tab.reads('submitting');
    held.release(DOWN);
    await tab.reads('unsaved');
    lab.endpoint.otherwise = DOWN;
    await heals(tab, 'window.isReleased = true');
    await tab.pass(MINUTE);
    await tab.reads('queued');
    assert.deepEqual(await tab.waiting(), [id]);
  }),

  S11: full(QUOTA_AT_COMMIT),
  S12: full(SUCCESS_THEN_ABORT),
  S14: full(ABORT_WITHOUT_ERROR),

  S13: inLab(async (lab) => {
    const { endpoint } = lab;
    const tab = await lab.open({ before: STICKY });
    await tab.evaluate('void (window.isSticky = true)');
    const { id } = await tab.send();
    await tab.reads('sent');
    await tab.flush();
    await tab.pass(60 * MINUTE);
    assert.equal(endpoint.arrivals.length, 1);
    assert.deepEqual(await tab.waiting(), [id]);
    assert.deepEqual(await tab.events('sent'), [{ id, duplicate: false, earlier: false }]);
    await lab.close(tab);

    lab.now += 60 * MINUTE;
    const next = await lab.open();
    await next.pass(300);
    assert.deepEqual(await next.events('sent'), [{ id, duplicate: true, earlier: true }]);
    assert.deepEqual([endpoint.arrivals.length, endpoint.rows.length], [2, 1]);
    assert.deepEqual(await next.waiting(), []);
  }),
};
