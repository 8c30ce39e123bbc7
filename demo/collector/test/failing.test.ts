// When the fault is the collector's own, the sender learns that it may send again, and nothing else.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../app.js';
import { Unreachable, type Database } from '../database/database.js';
import { createRegistry, presetsFolder } from '../registry.js';
import { toEvent } from './support/events.js';

async function appOn(fault: Error): Promise<{ readonly app: ReturnType<typeof createApp>; readonly logged: unknown[] }> {
  const database: Database = { query: () => Promise.reject(fault), transaction: () => Promise.reject(fault), close: () => Promise.resolve() };
  const registry = await createRegistry(database, [presetsFolder]);
  const logged: unknown[] = [];
  const app = createApp({ database, registry, now: () => new Date(), origins: ['https://office.example'], adminToken: undefined, live: false, timeZone: 'UTC', settling: 0, publicGroups: [], faults: undefined, log: (entry) => logged.push(entry) });
  return { app, logged };
}

const post = { method: 'POST', headers: { 'content-type': 'application/json', origin: 'https://office.example' }, body: JSON.stringify(toEvent({ survey: { id: 'csat', version: '1' }, answers: { satisfaction: 4 } })) };

describe('a collector in trouble', () => {
  it('answers 503 with Retry-After where the database is away', async () => {
    const { app } = await appOn(new Unreachable('connection refused'));
    for (const response of [await app.request('/v1/responses', post), await app.request('/healthz'), await app.request('/v1/results?survey=csat&version=1')]) {
      assert.equal(response.status, 503);
      assert.equal(response.headers.get('retry-after'), '5');
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
    }
  });

  it('lets a page of another origin read why', async () => {
    const { app } = await appOn(new Unreachable('connection refused'));
    const response = await app.request('/v1/responses', post);
    assert.equal(response.headers.get('access-control-allow-origin'), 'https://office.example');
    assert.equal(response.headers.get('access-control-expose-headers'), 'retry-after');
    const stranger = await app.request('/v1/responses', { ...post, headers: { ...post.headers, origin: 'https://stranger.example' } });
    assert.equal(stranger.headers.get('access-control-allow-origin'), null);
  });

  it('answers 500 without a word of what went wrong, and logs it', async () => {
    const fault = new Error('secret of the inside');
    const { app, logged } = await appOn(fault);
    const response = await app.request('/v1/responses', post);
    assert.equal(response.status, 500);
    assert.doesNotMatch(await response.text(), /secret|\.ts|at /);
    assert.deepEqual(logged, [fault]);
  });
});
