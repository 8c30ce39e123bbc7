// The demo's switch does to a sender what networks and servers do.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { toEvent } from './support/events.js';
import { ask, startCollector, type Answer, type Running } from './support/running.js';

describe('the fault switch', () => {
  let running: Running;
  before(async () => {
    running = await startCollector({ faults: true, live: true });
  });
  after(() => running.stop());

  const set = (mode: unknown): Promise<Answer> => ask(`${running.url}/demo/fault`, { method: 'POST', body: JSON.stringify({ mode }) });

  it('breaks what it says, stores nothing meanwhile, and mends it again', async () => {
    const event = toEvent();
    await set('down');
    assert.equal((await running.post(event)).status, 503);
    await set('reject');
    assert.equal((await running.post(event)).status, 422);
    await set('html');
    const page = await fetch(`${running.url}/v1/responses`, { method: 'POST', body: JSON.stringify(event) });
    assert.equal(page.status, 200);
    assert.match(await page.text(), /^<!doctype html>/);
    await set('reset');
    await assert.rejects(running.post(event), TypeError);
    assert.deepEqual((await running.get('/demo/fault')).json, { mode: 'reset' });
    await set('ok');
    assert.equal((await running.post(event)).status, 201);
  });

  it('knows no other mode', async () => {
    for (const mode of ['off', 'constructor', 7, undefined]) assert.equal((await set(mode)).status, 400);
  });
});
