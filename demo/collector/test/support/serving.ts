// What stands around the responses: addresses, methods, preflights, registering, health.

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import { toEvent } from './events.js';
import { refuses } from './refuses.js';
import { ask, type Answer, type Running } from './running.js';

export const itServes = (running: () => Running, count: (survey?: string) => Promise<number>): void => {
  it('ignores an Idempotency-Key: the id in the body is what counts', async () => {
    const headers = { 'idempotency-key': `"${randomUUID()}"` };
    assert.equal((await running().post(toEvent(), headers)).status, 201);
    assert.equal((await running().post(toEvent(), headers)).status, 201);
  });

  it('answers a preflight so that any page may post', async () => {
    const { status, headers } = await ask(`${running().url}/v1/responses`, {
      method: 'OPTIONS',
      headers: { origin: 'https://office.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,idempotency-key' },
    });
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.match(headers.get('access-control-allow-methods') ?? '', /POST/);
    assert.match(headers.get('access-control-allow-headers') ?? '', /content-type,idempotency-key/);
    assert.equal(headers.get('access-control-max-age'), '7200');
    assert.equal((await running().post(toEvent(), { origin: 'https://office.example' })).headers.get('access-control-expose-headers'), 'retry-after');
  });

  it('has a problem for every address and method it does not know', async () => {
    const nowhere = await running().get('/v1/nothing');
    refuses(nowhere, 404, /nothing/);
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await ask(`${running().url}/v1/responses`, { method });
      refuses(answer, 405, /POST/);
      assert.equal(answer.headers.get('allow'), 'POST');
    }
    assert.equal((await running().get('/demo/fault')).status, 404);
    const advice = await fetch(`${running().url}${String(nowhere.json['type'])}`);
    assert.equal(advice.status, 200);
  });

  it('registers a survey with the admin token only, counts what came before it, and does not let it change', async () => {
    const definition = { id: 'registered', version: '2', questions: [{ id: 'q', type: 'scale', scale: 'thumbs', label: 'Well?' }] };
    const register = (body: unknown, token = 'token-of-the-tests'): Promise<Answer> =>
      ask(`${running().url}/v1/surveys`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) });
    const survey = { id: 'registered', version: '2' };
    await running().post([toEvent({ survey, answers: { q: 0 } }), toEvent({ survey, answers: { q: 5 } })]);
    refuses(await register(definition, ''), 401, /admin token/);
    refuses(await register(definition, 'wrong'), 401, /admin token/);
    refuses(await register({ ...definition, questions: [{ id: 'q', type: 'scale', scale: 'stars', label: 'Well?' }] }), 422, /1 fault/);
    const answer = await register(definition);
    assert.equal(answer.status, 201);
    assert.deepEqual(answer.json, { id: 'registered', version: '2', verified: 1 });
    assert.equal(await count('registered'), 1);
    refuses(await running().post(toEvent({ survey, answers: { q: 5 } })), 422, /"q" has no level 5/);
    assert.equal((await register(definition)).status, 201);
    refuses(await register({ ...definition, title: 'Another' }), 409, /already/);
  });

  it('is healthy', async () => {
    const { status, json } = await running().get('/healthz');
    assert.equal(status, 200);
    assert.deepEqual(json, { status: 'ok' });
  });
};
