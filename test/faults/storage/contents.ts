// What stands in the database already: values of strangers, of other releases, of long ago, and too much of it.

import assert from 'node:assert/strict';
import { acknowledge, reply } from '../lab/answers.js';
import type { DiskRow } from '../lab/in-page.js';
import { inLab, type Lab } from '../lab/lab.js';
import { entry, leave } from '../lab/left.js';
import type { Tab } from '../lab/tab.js';

const DAY = 864e5;
const DOWN = reply({ status: 503 });

/** A device that nobody but the test has written to so far. */
const device = (lab: Lab): Promise<Tab> => lab.visit(lab.page({ scripts: [], body: '' }));

/** The survey is opened, everything happens that will, and time passes. */
async function visit(lab: Lab, tab: Tab): Promise<void> {
  await tab.page.open(lab.page());
  await tab.page.state('asking');
  await lab.pass(300);
  await lab.pass(60_000);
}

const rowsOf = async (tab: Tab, ...ids: readonly string[]): Promise<readonly DiskRow[]> => (await tab.disk()).filter(([[, , id = '']]) => ids.includes(id));

export const contents = {
  S15: inLab(async (lab) => {
    const { endpoint } = lab;
    const strangers = [7, 'text', null, [], {}, { v: '1' }, { id: 'f', body: '{}' }, 'x'.repeat(1e6)].map((value, index): DiskRow => [['q', endpoint.url, `s${index}`], value]);
    const broken = Object.entries({ k: { body: 7 }, l: { at: -1 }, m: { request: 'pigeon' }, n: { id: 'other' }, o: { endpoint: 'https://elsewhere.example/' } });
    const tab = await device(lab);
    await leave(lab, tab, ['a', 'p', 'z']);
    await tab.write(...strangers, ...broken.map(([id, fields]): DiskRow => [['q', endpoint.url, id], { ...entry(lab, id), ...fields }]));
    await visit(lab, tab);
    assert.deepEqual(endpoint.arrivals.flatMap(({ ids }) => ids), ['a', 'p', 'z']);
    assert.deepEqual(await tab.events('dropped'), broken.map(([id]) => ({ id, reason: 'corrupt' })));
    assert.deepEqual((await tab.disk()).filter(([[shelf]]) => shelf === 'q'), strangers);
  }),

  S16: inLab(async (lab) => {
    const { endpoint } = lab;
    const future = { ...entry(lab, 'f'), v: 99 };
    const rows: readonly DiskRow[] = [[['q', endpoint.url, 'f'], future], [['x', endpoint.url, 'f'], future]];
    const tab = await device(lab);
    await tab.write(...rows, [['c', endpoint.url], { v: 99, until: 'tomorrow', owner: 'f' }], [['m'], { v: 99, of: 'nothing' }]);
    await visit(lab, tab);
    endpoint.otherwise = DOWN;
    const kept = await tab.send();
    await tab.reads('queued');
    assert.equal(await tab.evaluate('e2e.surveys()[0].pending'), 1);
    endpoint.otherwise = acknowledge();
    await tab.pass(4000);
    await tab.reads('sent');
    await tab.flush({ rejected: true });
    assert.deepEqual(endpoint.rows.map(({ id }) => id), [kept.id]);
    assert.deepEqual(await rowsOf(tab, 'f'), rows);
  }),

  S19: inLab(async (lab) => {
    const [endpoint, other] = lab.endpoints;
    const ids = Array.from({ length: 1000 }, (_, index) => `old ${String(index).padStart(3, '0')}`);
    other.otherwise = DOWN;
    const tab = await device(lab);
    await leave(lab, tab, ids, { endpoint: other.url });
    await tab.page.open(lab.page());
    await tab.page.state('asking');
    const direct = await tab.send();
    assert.equal(direct.durable, false);
    await tab.reads('sent');
    endpoint.otherwise = DOWN;
    const lost = await tab.send();
    assert.equal(lost.durable, false);
    await tab.reads('unsaved');
    assert.deepEqual(await tab.waiting(), ids);
    await lab.close(tab);
  }),

  S20: inLab(async (lab) => {
    const { endpoint } = lab;
    const age = 31 * DAY;
    const tab = await device(lab);
    await leave(lab, tab, ['a', 'b'], { age });
    await leave(lab, tab, ['kiosk'], { age, keep: true });
    await tab.write([['x', endpoint.url, 'refused'], entry(lab, 'refused', { age, refused: { status: 422 } })]);
    endpoint.next(acknowledge(), DOWN, DOWN);
    await visit(lab, tab);
    assert.deepEqual(await tab.events('sent'), [{ id: 'a', duplicate: false, earlier: true }, { id: 'kiosk', duplicate: false, earlier: true }]);
    assert.deepEqual(await tab.events('dropped'), ['refused', 'b'].map((id) => ({ id, reason: 'expired' })));
    assert.deepEqual(endpoint.arrivals.map(({ ids }) => ids[0]), ['a', 'b', 'kiosk', 'kiosk']);
    assert.deepEqual(await rowsOf(tab, 'a', 'b', 'kiosk', 'refused'), []);
  }),

  S22: inLab(async (lab) => {
    const { endpoint } = lab;
    const age = 100 * DAY;
    const others = ['a', 'c', 'e'].flatMap((id, index) =>
      (['q', 'x'] as const).map((shelf): DiskRow => [[shelf, endpoint.url, id], { ...entry(lab, id, { age }), v: index % 2 ? 2 : 0, wave: ['of another release'] }]),
    );
    const tab = await device(lab);
    await leave(lab, tab, ['b', 'd', 'f']);
    await tab.write(...others);
    await visit(lab, tab);
    await tab.flush({ rejected: true });
    assert.deepEqual(endpoint.arrivals.map(({ ids }) => ids[0]), ['b', 'd', 'f']);
    assert.deepEqual(await tab.events('dropped'), []);
    const left = await rowsOf(tab, 'a', 'b', 'c', 'd', 'e', 'f');
    assert.deepEqual(left, [...others].sort(([a], [b]) => (a.join() < b.join() ? -1 : 1)));
  }),
};
