// Clocks are set by people and by networks, and jump. No stored time may cost a response, or silence an endpoint for longer than a day.

import assert from 'node:assert/strict';
import { acknowledge, askToWait, hold, reply } from '../lab/answers.js';
import { inLab } from '../lab/lab.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const DOWN = reply({ status: 503 });

/** The page's date jumps; its timers don't. */
const jump = (ms: number) => `void ((own) => (Date.now = () => own() + ${ms}))(Date.now)`;

export const clocks = {
  L13: inLab(async (lab) => {
    const { endpoint } = lab;
    endpoint.otherwise = DOWN;
    const tab = await lab.open();
    const first = await tab.send();
    await tab.reads('queued');
    await tab.evaluate(jump(YEAR));
    const held = hold();
    endpoint.next(acknowledge(), held.behaviour);
    await tab.pass(5000);
    assert.deepEqual(await tab.events('sent'), [{ id: first.id, duplicate: false, earlier: false }]);
    // A year ahead it takes a lease, and is closed with it.
    const second = await tab.send();
    assert.equal(second.durable, true);
    await held.waiting();
    await lab.close(tab);

    endpoint.otherwise = acknowledge();
    const next = await lab.open();
    await next.pass(300);
    assert.deepEqual(await next.events('sent'), [{ id: second.id, duplicate: false, earlier: true }]);
    assert.deepEqual(await next.events('dropped'), []);

    // What can't be sent then is dropped after that one attempt, and said to be.
    endpoint.otherwise = DOWN;
    const third = await next.send();
    await next.reads('queued');
    await lab.close(next);
    lab.now += YEAR;
    const { length } = endpoint.arrivals;
    const last = await lab.open();
    await last.pass(300);
    assert.deepEqual(endpoint.arrivals.slice(length).map(({ ids }) => ids[0]), [third.id]);
    assert.deepEqual(await last.events('dropped'), [{ id: third.id, reason: 'expired' }]);
  }),

  L14: inLab(async (lab) => {
    const { endpoint } = lab;
    endpoint.next(askToWait(String(HOUR / 1000)));
    const tab = await lab.open();
    await tab.send();
    await tab.reads('queued');
    await tab.evaluate(jump(-YEAR));
    await tab.pass(HOUR - 1);
    assert.equal(endpoint.arrivals.length, 1);
    await tab.pass(1);
    await tab.reads('sent');
    await lab.close(tab);

    endpoint.next(askToWait(String(HOUR / 1000)), askToWait(String(HOUR / 1000)));
    const second = await lab.open();
    await second.send();
    await second.reads('queued');
    await lab.close(second);
    // Two hours back the office still has to be left alone, for three hours then.
    lab.now -= 2 * HOUR;
    const third = await lab.open();
    await third.flush();
    await third.pass(3 * HOUR - 1);
    assert.equal(endpoint.arrivals.length, 3);
    await third.pass(1);
    assert.equal(endpoint.arrivals.length, 4);
    await lab.close(third);
    lab.now -= YEAR;
    const last = await lab.open();
    await last.pass(300);
    assert.equal((await last.events('sent')).length, 1);
  }),
};
