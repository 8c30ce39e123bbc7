// No database to be had, in whatever way: nothing is ever called kept.

import assert from 'node:assert/strict';
import { acknowledge, hold, reply } from '../lab/answers.js';
import { inLab, type Lab } from '../lab/lab.js';
import { leave } from '../lab/left.js';
import { NO_DATABASE } from '../lab/storage-faults.js';
import type { Tab } from '../lab/tab.js';

const MINUTE = 60_000;
const DOWN = reply({ status: 503 });

const frameOf = async (lab: Lab, attributes: string, host = lab.site.url): Promise<Tab> => {
  const { url } = lab.site;
  const outer = lab.page({ scripts: [], body: `<iframe ${attributes} src="${lab.page()}"></iframe>` });
  const tab = await lab.visit(outer.replace(url, host));
  const frame = tab.frame();
  await frame.page.state('asking');
  return frame;
};

/** Sent directly; else "not kept", and tried again for as long as the page is there. */
async function assertNeverKept({ endpoint }: Lab, tab: Tab): Promise<void> {
  const { length } = endpoint.arrivals;
  const held = hold();
  endpoint.next(held.behaviour);
  const first = await tab.send();
  assert.equal(first.durable, false);
  await held.waiting();
  // With nothing stored there is nothing to be told before the reply.
  await tab.pass(5000, true);
  await tab.reads('submitting');
  held.release(acknowledge());
  await tab.reads('sent');

  endpoint.next(DOWN, DOWN);
  const second = await tab.send();
  assert.equal(second.durable, false);
  await tab.reads('unsaved');
  assert.match(await tab.evaluate<string>('e2e.says()'), /not saved|not kept/i);
  await tab.pass(4000);
  await tab.reads('unsaved');
  await tab.pass(8000);
  await tab.reads('sent');
  assert.deepEqual(await tab.events('queued'), [first, second]);
  const arrived = endpoint.arrivals.slice(length).map(({ ids }) => ids[0]);
  assert.deepEqual(arrived, [first.id, second.id, second.id, second.id]);
  await tab.note();
}

export const forbidden = {
  S1: inLab(async (lab) => {
    for (const before of [NO_DATABASE.absent, NO_DATABASE.untouchable]) {
      const tab = await lab.open({ before });
      await assertNeverKept(lab, tab);
      assert.deepEqual(await tab.disk(), []);
    }
  }),

  S2: inLab(async (lab) => {
    const frame = await frameOf(lab, 'sandbox="allow-scripts"');
    assert.equal(await frame.evaluate(`(() => { try { return indexedDB.open('x') && 'opens'; } catch (fault) { return fault.name; } })()`), 'SecurityError');
    await assertNeverKept(lab, frame);
    const tab = await lab.open({ before: NO_DATABASE.throwing });
    await assertNeverKept(lab, tab);
  }),

  S3: inLab(async (lab) => {
    const portal = lab.site.url.replace('127.0.0.1', 'localhost');
    if (lab.scene.engine === 'chromium') return assertNeverKept(lab, await frameOf(lab, '', portal));
    lab.endpoint.otherwise = DOWN;
    const frame = await frameOf(lab, '', portal);
    const { id, durable } = await frame.send();
    assert.equal(durable, true);
    await frame.reads('queued');
    await frame.note();
    // The same frame's own page, as a site of its own, has another store.
    const own = await lab.open();
    assert.deepEqual(await own.waiting(), []);
    lab.endpoint.otherwise = acknowledge();
    lab.now += MINUTE;
    const later = await frameOf(lab, '', portal);
    await frame.reads('sent');
    assert.deepEqual(await frame.events('sent'), [{ id, duplicate: false, earlier: false }]);
    assert.deepEqual(await later.waiting(), []);
  }),

  S4: inLab(async (lab) => {
    const tab = await lab.open({ before: NO_DATABASE.rejecting });
    await leave(lab, tab, ['earlier']);
    await assertNeverKept(lab, tab);
    const opened = await tab.evaluate<number>('window.opened');
    await lab.pass(60 * MINUTE);
    const more = (await tab.evaluate<number>('window.opened')) - opened;
    assert.ok(more > 0 && more <= 60 * 4, `${more} times in an hour`);
    await tab.evaluate('void window.mend()');
    await lab.pass(MINUTE);
    await lab.pass(300);
    assert.deepEqual(await tab.events('sent'), [...(await tab.events('queued')).map(({ id }) => ({ id, duplicate: false, earlier: false })), { id: 'earlier', duplicate: false, earlier: true }]);
    assert.deepEqual(await tab.waiting(), []);
  }),
};
