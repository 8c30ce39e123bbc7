// A page ends, in the middle or at the worst of moments: what it had stored is sent by another.

import assert from 'node:assert/strict';
import { afterCommit, hold, reply } from '../lab/answers.js';
import { crash, killBrowser } from '../lab/device.js';
import { inLab, type Lab } from '../lab/lab.js';
import type { Tab } from '../lab/tab.js';

const LEASE = 20_000;
const DOWN = reply({ status: 503 });

interface Ending {
  /** The request reaches the office, and is stored there, before the page ends. */
  readonly stored?: boolean;
  /** The page may learn that its request was cut off, and stop sending in good order. */
  readonly stops?: boolean;
  readonly end: (lab: Lab, tab: Tab) => Promise<Tab | void>;
}

/** A page ends in mid-send: the next one sends the same once nobody can be sending any more. */
const inMidSend = ({ stored = false, stops = false, end }: Ending) =>
  inLab(async (lab) => {
    const { endpoint } = lab;
    const held = hold();
    endpoint.next(stored ? afterCommit(held.behaviour) : held.behaviour);
    const tab = await lab.open();
    const { id, durable } = await tab.send();
    assert.equal(durable, true);
    await held.waiting();
    const next = (await end(lab, tab)) ?? (await lab.open());
    assert.deepEqual(await next.waiting(), [id]);
    await lab.pass(LEASE - 1);
    if (!stops) assert.equal(endpoint.arrivals.length, 1);
    await lab.pass(1);
    await lab.pass(300);
    assert.deepEqual(await next.events('sent'), [{ id, duplicate: stored, earlier: true }]);
    assert.deepEqual(endpoint.arrivals.map(({ ids }) => ids), [[id], [id]]);
    assert.equal(endpoint.rows.length, 1);
    assert.deepEqual(await next.waiting(), []);
  });

const close = (lab: Lab, tab: Tab) => lab.close(tab);

const reload = async (_: Lab, tab: Tab) => {
  await tab.note();
  await tab.evaluate('lab.soon(() => { window.isLeft = true; location.reload(); })');
  await tab.page.until(`!window.isLeft && document.readyState === 'complete'`);
  await tab.page.state('asking');
  return tab;
};

/** Sent in the task in which the page is left, so often. */
const TIMES = 8;

export const ending = {
  L1: inMidSend({ end: close }),
  L2: inMidSend({ stored: true, end: killBrowser }),

  L3: inLab(async (lab) => {
    const { endpoint } = lab;
    await endpoint.goDown();
    const first = await lab.open();
    const { id, durable } = await first.send();
    assert.equal(durable, true);
    await first.reads('queued');
    await killBrowser(lab);
    await endpoint.comeUp();

    const held = hold();
    endpoint.next(held.behaviour);
    lab.now += LEASE;
    const second = await lab.open();
    await held.waiting();
    assert.deepEqual(await second.waiting(), [id]);
    await killBrowser(lab);

    lab.now += LEASE;
    const third = await lab.open();
    await third.pass(300);
    assert.deepEqual(await third.events('sent'), [{ id, duplicate: false, earlier: true }]);
    assert.equal(endpoint.arrivals.length, 2);
  }),

  L4: inLab(async (lab) => {
    lab.endpoint.otherwise = DOWN;
    const tab = await lab.open();
    for (let time = 1; time <= TIMES; time++) {
      const url = lab.page();
      await tab.evaluate(`lab.soon(() => { lab.press(0); location.href = '${url}'; })`);
      await tab.page.until(`location.href === '${url}' && document.readyState === 'complete'`);
      await tab.page.state('asking');
      await tab.still();
      assert.equal((await tab.waiting()).length, time);
    }
    lab.account.promise(...(await tab.waiting()));
  }),

  L5: inLab(async (lab) => {
    lab.endpoint.otherwise = DOWN;
    const tab = await lab.open({ before: `addEventListener('pagehide', () => lab.press(0))` });
    await tab.page.open(lab.page());
    await tab.page.state('asking');
    const before = new Set(await tab.waiting());
    await tab.evaluate('void lab.press(0)');
    await tab.reads('queued');
    const [{ id, durable } = {}, ...more] = await tab.events('queued');
    assert.deepEqual([durable, more], [true, []]);
    assert.ok(!before.has(String(id)));
    const waiting = await tab.waiting();
    assert.ok(waiting.length <= 2);
    // The engine decided whether it was stored; nobody was told, and so it may be sent.
    lab.account.promise(...waiting);
  }),

  L12: inMidSend({ end: crash }),
  L19: inMidSend({ stops: true, end: reload }),
};
