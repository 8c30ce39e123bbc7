// The same promises on a PostgreSQL server of our own, and what happens when it goes away. Needs the server's programs on this machine.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { toEvent } from './support/events.js';
import { createPostgres, findBinaries, type PostgresServer } from './support/postgres.js';
import { describeReceiving } from './support/receiving.js';
import { describeResults } from './support/results.js';
import { adminToken, ask, startCollector, type Answer } from './support/running.js';

const binaries = await findBinaries();

describe('PostgreSQL', { skip: binaries === undefined && 'not run: no server programs in /usr/lib/postgresql' }, () => {
  let server: PostgresServer;
  let forResults: string;
  before(async () => {
    server = await createPostgres(String(binaries));
    await server.start();
    forResults = await server.create('results');
  });
  after(async () => {
    await server.stop();
    await server.remove();
  });
  const databaseUrl = (): string => server.url;

  describeReceiving('PostgreSQL', () => ({ databaseUrl: databaseUrl() }));
  describeResults('PostgreSQL', () => ({ databaseUrl: forResults }));

  it('is shared by two collectors: one id sent to both is one response', async () => {
    const [one, other] = await Promise.all([startCollector({ databaseUrl: databaseUrl() }), startCollector({ databaseUrl: databaseUrl() })]);
    try {
      const count = async (): Promise<unknown> => (await one.get('/v1/results?survey=probe', { authorization: `Bearer ${adminToken}` })).json['n'];
      const n = Number(await count());
      const event = toEvent();
      const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? one : other).post(event)));
      assert.equal(answers.filter(({ status }) => status === 201).length, 1);
      assert.equal(answers.filter(({ status }) => status === 200).length, 19);
      assert.equal(await count(), n + 1);
    } finally {
      await Promise.all([one.stop(), other.stop()]);
    }
  });

  it('tries again what the server calls contention: five impressions at once count five, ten times over', async () => {
    const strict = `${await server.create('strict')}?options=-c%20default_transaction_isolation%3Dserializable`;
    const running = await startCollector({ databaseUrl: strict });
    try {
      const impression = JSON.stringify({ survey: 'probe', version: '1', channel: 'web' });
      const see = (): Promise<Answer> => ask(`${running.url}/v1/impressions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: impression });
      for (let round = 0; round < 10; round += 1) {
        const statuses = (await Promise.all(Array.from({ length: 5 }, see))).map(({ status }) => status);
        assert.deepEqual(statuses, [204, 204, 204, 204, 204]);
      }
      await running.post(toEvent());
      const { json } = await running.get('/v1/results?survey=probe', { authorization: `Bearer ${adminToken}` });
      assert.equal(json['impressions'], 50);
    } finally {
      await running.stop();
    }
  });

  it('answers 503 with Retry-After while the server is away, and goes on once it is back', async () => {
    const running = await startCollector({ databaseUrl: databaseUrl() });
    const event = toEvent();
    try {
      assert.equal((await running.post(toEvent())).status, 201);
      await server.stop();
      for (const answer of [await running.post(event), await running.post([event]), await running.get('/healthz'), await running.get('/v1/results?survey=probe')]) {
        assert.equal(answer.status, 503);
        assert.equal(answer.headers.get('content-type'), 'application/problem+json');
        assert.equal(answer.headers.get('retry-after'), '5');
      }
      await server.start();
      assert.equal((await running.get('/healthz')).status, 200);
      assert.equal((await running.post(event)).status, 201);
    } finally {
      await running.stop();
    }
  });
});
