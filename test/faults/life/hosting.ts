// What a page does with the element, with its own globals, and with our script.

import assert from 'node:assert/strict';
import { networkInterfaces } from 'node:os';
import { startSite } from '../../e2e/support/site.js';
import { acknowledge, hold, reply } from '../lab/answers.js';
import { inLab, type Lab } from '../lab/lab.js';
import { leave } from '../lab/left.js';
import { survey } from '../lab/pages.js';

const DOWN = reply({ status: 503 });
const SCRIPT = '/dist/satisfaction-survey.js';

const told = (...ids: readonly string[]) => ids.map((id) => ({ id, duplicate: false, earlier: false }));

/** An address of this machine that no browser trusts. */
function plainHost(): string {
  const found = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal));
  assert.ok(found[0], 'this machine has no address but the one of itself');
  return found[0].address;
}

/** What a page's own code may do to what every script uses; drivers use it too, so it ends with `unbend()`. */
const BEND = `{
  const { stringify, parse } = JSON;
  window.unbend = () => {
    Object.assign(JSON, { stringify, parse });
    for (const { prototype } of [Array, Date]) delete prototype.toJSON;
    for (const { prototype } of [Array, Object, String]) delete prototype.added;
  };
  JSON.stringify = (value) => stringify(value, null, 2);
  JSON.parse = (text) => ({ ...parse(text), bent: true });
  for (const { prototype } of [Array, Date]) Object.defineProperty(prototype, 'toJSON', { configurable: true, value: () => 'bent' });
  for (const { prototype } of [Array, Object, String]) prototype.added = 'by the page';
}`;

export const hosting = {
  L15: inLab(async (lab) => {
    const { endpoint } = lab;
    const held = hold();
    endpoint.next(held.behaviour);
    const tab = await lab.open();
    const first = await tab.send();
    await held.waiting();
    await tab.evaluate(`void ((element) => { for (let time = 0; time < 5; time++) { element.remove(); document.body.append(element); } })(e2e.surveys()[0])`);
    await tab.still(true);
    held.release(acknowledge());
    await tab.reads('sent');
    const second = await tab.send();
    await tab.reads('sent');
    await tab.pass(60_000);
    assert.deepEqual(await tab.events('sent'), told(first.id, second.id));
    assert.deepEqual(endpoint.arrivals.map(({ ids }) => ids[0]), [first.id, second.id]);
  }),

  L16: inLab(async (lab) => {
    const [old, next] = lab.endpoints;
    old.otherwise = DOWN;
    const tab = await lab.open();
    const first = await tab.send();
    await tab.reads('queued');
    await tab.evaluate(`void (e2e.surveys()[0].endpoint = '${next.url}')`);
    const second = await tab.send();
    await tab.reads('sent');
    assert.deepEqual(await tab.waiting(), [first.id]);
    old.otherwise = acknowledge();
    await tab.pass(4000);
    assert.deepEqual([old, next].map(({ rows }) => rows.map(({ id }) => id)), [[first.id], [second.id]]);
    assert.deepEqual(await tab.waiting(), []);
  }),

  L17: inLab(async (lab) => {
    const [dead, alive] = lab.endpoints;
    await dead.goDown();
    const tab = await lab.open({ body: lab.endpoints.map(({ url }) => survey(url)).join('') });
    const first = await tab.send(0);
    await tab.reads('queued', 0);
    const second = await tab.send(1);
    await tab.reads('sent', 1);
    await tab.pass(60_000);
    assert.equal(alive.arrivals.length, 1);
    assert.deepEqual(alive.rows.map(({ id }) => id), [second.id]);
    assert.deepEqual(await tab.waiting(), [first.id]);
    await dead.comeUp();
  }),

  L18: inLab(async (lab) => {
    const { endpoint } = lab;
    const tab = await lab.open({ body: survey(endpoint.url).repeat(2) });
    const ids: string[] = [];
    for (const index of [0, 1]) {
      await tab.evaluate(`(() => {
        const element = e2e.surveys()[${index}];
        const button = element.shadowRoot.querySelector('[part~=button-primary]');
        lab.press(${index});
        button.click();
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        element.shadowRoot.querySelector('form').requestSubmit();
        void element.submit();
        return true;
      })()`);
      await tab.reads('sent', index);
      ids.push(...(await tab.events('queued')).slice(index).map(({ id }) => String(id)));
    }
    await tab.pass(60_000);
    assert.equal(ids.length, 2);
    assert.deepEqual(await tab.events('sent'), told(...ids));
    assert.deepEqual(endpoint.arrivals.map((arrival) => arrival.ids[0]), ids);
  }),

  L21: inLab(async (lab) => {
    const { endpoint } = lab;
    const ids = ['a', 'b', 'c'];
    const tab = await lab.visit(lab.page({ scripts: [], body: '' }));
    await leave(lab, tab, ids);
    await tab.page.open(lab.page({ scripts: [SCRIPT, SCRIPT] }));
    await tab.page.state('asking');
    const { id } = await tab.send();
    await tab.reads('sent');
    await tab.still();
    assert.deepEqual(endpoint.arrivals.map((arrival) => arrival.ids[0]).sort(), [id, ...ids].sort());
    assert.deepEqual((await tab.page.heard()).warnings, []);
  }),

  L22: inLab(async (lab) => {
    const { endpoint } = lab;
    lab.answers['/v1/responses'] = endpoint.handle;
    const body = survey('/v1/responses');
    const path = new URL(lab.page({ body })).pathname;
    const site = await startSite({ answers: lab.answers, host: plainHost() });
    try {
      const tab = await lab.visit(site.url + path);
      await tab.page.state('asking');
      assert.deepEqual(await tab.evaluate('[isSecureContext, typeof navigator.locks, typeof crypto.randomUUID]'), [false, 'undefined', 'undefined']);
      endpoint.otherwise = DOWN;
      const { id, durable } = await tab.send();
      assert.equal(durable, true);
      await tab.reads('queued');
      endpoint.otherwise = acknowledge();
      await tab.pass(4000);
      await tab.reads('sent');
      assert.deepEqual(await tab.events('sent'), told(id));
      assert.deepEqual(await tab.waiting(), []);
      await lab.close(tab);
    } finally {
      await site.close();
    }
  }),

  L23: inLab(async (lab) => {
    const bodies = [`() => { throw new Error('by the page') }`, '() => undefined', '() => Promise.resolve({ ok: true })', '() => new Promise(() => {})'];
    for (const fetch of bodies) await brokenFetch(lab, fetch);
  }),

  L24: inLab(async (lab) => {
    const { endpoint } = lab;
    endpoint.otherwise = DOWN;
    const tab = await lab.open({ before: `window.bend = () => ${BEND}` });
    const { id } = await tab.send();
    await tab.reads('queued');
    const [[, kept] = []] = (await tab.disk()).filter(([key]) => key[2] === id);
    endpoint.otherwise = acknowledge();
    await tab.evaluate('void bend()');
    await tab.pass(4000);
    await tab.evaluate('void unbend()');
    await tab.reads('sent');
    assert.deepEqual(endpoint.rows, [{ id, body: (kept as { readonly body: string }).body }]);
    assert.equal(new Set(endpoint.arrivals.map(({ body }) => body)).size, 1);
  }),
};

async function brokenFetch(lab: Lab, fetch: string): Promise<void> {
  const tab = await lab.open({ before: `window.own = window.fetch; window.fetch = ${fetch};` });
  const { length } = lab.endpoint.arrivals;
  const { id, durable } = await tab.send();
  assert.equal(durable, true);
  await tab.pass(15_000);
  await tab.reads('queued');
  await tab.evaluate('void (window.fetch = window.own)');
  await tab.pass(60_000);
  await tab.reads('sent');
  assert.deepEqual(lab.endpoint.arrivals.slice(length).map(({ ids }) => ids), [[id]]);
  await lab.close(tab);
}
