// A page stands still for a while: put away, frozen, hidden.

import assert from 'node:assert/strict';
import { acknowledge, hold, reply } from '../lab/answers.js';
import { freeze } from '../lab/device.js';
import { inLab, type Lab } from '../lab/lab.js';
import type { Tab } from '../lab/tab.js';

const LEASE = 20_000;
const DOWN = reply({ status: 503 });

const RETURNS = `addEventListener('pageshow', ({ persisted }) => (window.cameBack = persisted))`;

/** Away to another page of the site, which is looked at, and back: to the very same page. */
async function thereAndBack(lab: Lab, tab: Tab, visit: () => Promise<void>): Promise<void> {
  await tab.evaluate('void (window.isTheSame = true)');
  await tab.page.open(lab.page());
  await tab.page.state('asking');
  await visit();
  await tab.note();
  await tab.evaluate('void history.back()');
  await tab.page.until('window.isTheSame && window.cameBack');
}

export const pausing = {
  L6: inLab(async (lab) => {
    const tab = await lab.open({ before: RETURNS });
    const first = await tab.send();
    await tab.reads('sent');
    await tab.still();
    await thereAndBack(lab, tab, () => tab.still());
    await tab.reads('sent');
    lab.endpoint.otherwise = DOWN;
    const second = await tab.send();
    assert.equal(second.durable, true);
    await tab.reads('queued');
    lab.endpoint.otherwise = acknowledge();
    await tab.pass(4000);
    await tab.reads('sent');
    assert.deepEqual(await tab.events('sent'), [first, second].map(({ id }) => ({ id, duplicate: false, earlier: false })));
  }),

  L7: inLab(async (lab) => {
    const { endpoint } = lab;
    const held = hold();
    endpoint.next(held.behaviour);
    const tab = await lab.open({ before: RETURNS });
    const { id } = await tab.send();
    await held.waiting();
    await tab.note();
    await tab.page.open(lab.page());
    await tab.page.state('asking');
    const own = await tab.send();
    assert.equal(own.durable, true);
    await tab.reads('queued');
    await tab.pass(LEASE);
    await tab.pass(300);
    await tab.reads('sent');
    assert.deepEqual(await tab.events('sent'), [own.id, id].map((sent) => ({ id: sent, duplicate: false, earlier: sent === id })));
    await tab.note();
    await tab.evaluate('void history.back()');
    await tab.page.until(`'cameBack' in window`);
    held.release(acknowledge());
    await tab.still();
    await tab.pass(LEASE);
    assert.equal(endpoint.rows.length, 2);
    assert.deepEqual(await tab.waiting(), []);
  }),

  L8: inLab(async (lab) => {
    const { endpoint } = lab;
    const held = hold();
    endpoint.next(held.behaviour);
    const tab = await lab.open();
    const { id } = await tab.send();
    await held.waiting();
    const thaw = await freeze(lab, tab);
    lab.now += LEASE - 1;
    const other = await lab.open();
    await other.still();
    assert.equal(endpoint.arrivals.length, 1);
    await other.pass(1);
    await other.pass(300);
    assert.deepEqual(await other.events('sent'), [{ id, duplicate: false, earlier: true }]);
    held.release(acknowledge());
    thaw();
    await tab.reads('sent');
    await tab.pass(LEASE);
    assert.deepEqual(await tab.events('sent'), [{ id, duplicate: false, earlier: false }]);
    assert.equal(endpoint.arrivals.length, 2);
    assert.deepEqual(await tab.waiting(), []);
  }),

  L9: inLab(async (lab) => {
    const { endpoint } = lab;
    endpoint.next(DOWN);
    const tab = await lab.open();
    const { id } = await tab.send();
    await tab.reads('queued');
    const look = async (state: 'hidden' | 'visible') => {
      const value = `{ value: '${state}', configurable: true }`;
      await tab.evaluate(`void (Object.defineProperty(document, 'visibilityState', ${value}), document.dispatchEvent(new Event('visibilitychange')))`);
      await tab.still();
    };
    await look('hidden');
    // Two seconds after a try a look is enough; the timer is due after almost four.
    await tab.pass(2000);
    assert.equal(endpoint.arrivals.length, 1);
    await look('visible');
    await tab.reads('sent');
    assert.deepEqual(await tab.events('sent'), [{ id, duplicate: false, earlier: false }]);
    assert.equal(endpoint.arrivals.length, 2);
  }),
};
