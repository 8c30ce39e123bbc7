// The database is taken away while we have it: by another tab, by the browser, by a person who clears their data.

import assert from 'node:assert/strict';
import { acknowledge, hold, reply } from '../lab/answers.js';
import { inLab, type Lab } from '../lab/lab.js';
import { leave } from '../lab/left.js';
import { CONNECTIONS } from '../lab/storage-faults.js';
import type { Tab } from '../lab/tab.js';

const MINUTE = 60_000;
const DOWN = reply({ status: 503 });

/** Settles as the request does; rejects when another connection is in the way. */
const requested = (request: string) =>
  `new Promise((resolve, reject) => Object.assign(${request}, { onsuccess: () => resolve(true), onerror: reject, onblocked: () => reject(new Error('blocked')) }))`;

/** The next response is kept, as if nothing had been. */
async function assertKeepsNext(lab: Lab, tab: Tab): Promise<void> {
  lab.endpoint.otherwise = DOWN;
  const { id, durable } = await tab.send();
  assert.equal(durable, true);
  await tab.reads('queued');
  assert.deepEqual(await tab.waiting(), [id]);
}

/** A page that has used its database, and another without a survey. */
async function openTwo(lab: Lab): Promise<readonly [survey: Tab, other: Tab]> {
  const tab = await lab.open({ before: CONNECTIONS });
  await tab.send();
  await tab.reads('sent');
  await tab.still();
  return [tab, await lab.visit(lab.page({ scripts: [], body: '' }))];
}

/** Every byte that the site has stored. */
const forget = async (lab: Lab, tab: Tab): Promise<void> => {
  lab.answers['/forget'] = { headers: { 'clear-site-data': '"storage"' } };
  assert.equal(await tab.evaluate(`fetch('/forget').then(({ status }) => status)`), 200);
};

export const changing = {
  S7: inLab(async (lab) => {
    const [tab, other] = await openTwo(lab);
    assert.equal(await other.evaluate(requested(`indexedDB.deleteDatabase('satisfaction-survey')`)), true);
    await assertKeepsNext(lab, tab);
  }),

  S8: inLab(async (lab) => {
    const [tab, other] = await openTwo(lab);
    assert.equal(await other.evaluate(requested(`indexedDB.open('satisfaction-survey', 2)`)), true);
    await assertKeepsNext(lab, tab);
  }),

  S9: inLab(async (lab) => {
    const [tab] = await openTwo(lab);
    await tab.evaluate(`void connections.at(-1).addEventListener('close', () => (window.isClosed = true))`);
    await forget(lab, tab);
    await tab.page.until('window.isClosed');
    await assertKeepsNext(lab, tab);
  }),

  S10: inLab(async (lab) => {
    const [tab] = await openTwo(lab);
    await tab.evaluate('void connections.at(-1).close()');
    await assertKeepsNext(lab, tab);
  }),

  S17: inLab(async (lab) => {
    const { endpoint } = lab;
    const held = hold();
    endpoint.next(held.behaviour);
    const tab = await lab.open();
    const { id } = await tab.send();
    await held.waiting();
    await forget(lab, tab);
    assert.deepEqual(await tab.waiting(), []);
    held.release(acknowledge());
    await tab.reads('sent');
    await tab.pass(2 * MINUTE);
    assert.deepEqual(await tab.events('sent'), [{ id, duplicate: false, earlier: false }]);
    assert.deepEqual(await tab.waiting(), []);
    assert.equal(endpoint.arrivals.length, 1);
  }),

  S18: inLab(async (lab) => {
    const { endpoint } = lab;
    const ids = Array.from({ length: 30 }, (_, index) => `response ${String(index).padStart(2, '0')}`);
    const first = await lab.visit(lab.page({ scripts: [], body: '' }));
    await leave(lab, first, ids);
    const held = hold();
    endpoint.next(...ids.slice(0, 10).map(() => acknowledge()), held.behaviour);
    await first.page.open(lab.page());
    await held.waiting();
    const others = await Promise.all(ids.slice(0, 5).map(() => lab.open()));
    const [other] = others;
    await other!.evaluate('e2e.surveys()[0].clearStored()');
    assert.deepEqual((await other!.events('dropped')).map(({ id }) => id), ids.slice(10));
    held.release(DOWN);
    for (const tab of [first, ...others]) void tab.flush();
    await lab.pass(MINUTE);
    assert.deepEqual(endpoint.rows.map(({ id }) => id), ids.slice(0, 10));
    assert.equal(endpoint.arrivals.length, 11);
    assert.deepEqual(await first.waiting(), []);
  }),
};
