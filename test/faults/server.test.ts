import assert from 'node:assert/strict';
import { afterCommit, allowAndClose, reply } from './lab/answers.js';
import { reset } from './lab/breakages.js';
import { startEcho, type Echo } from './lab/echo.js';
import { AT_HOME } from './lab/office-site.js';
import { assertOutcome } from './lab/outcome.js';
import { assertTriedAgain } from './lab/trying-again.js';
import { visiting } from './lab/visit.js';
import { prove } from './prove.js';
import { SERVER } from './rows/server.js';

prove('A server that goes its own way', SERVER, {
  V1: async (scene) => {
    let echo: Echo | undefined;
    const work = visiting(scene, {}, async (visit) => {
      echo = await startEcho(visit.endpoint.url);
      await visit.openAgain(0, { address: echo.url });
      for (const _ of [1, 2, 3]) {
        await visit.rate();
        await visit.page.state('sent');
      }
      const told = ['1 queued', '1 sent duplicate', '2 queued', '2 sent duplicate', '3 queued', '3 sent duplicate'];
      await assertOutcome(visit, { state: 'sent', told, arrivals: [2, 2, 2], tries: 3 });
      assert.equal(visit.endpoint.rows.length, 3);
    });
    await work.finally(() => echo?.close());
  },

  V2: (scene) =>
    visiting(scene, {}, async (visit) => {
      const { endpoint, ids } = visit;
      endpoint.next(reply({ status: 503 }));
      for (const _ of [1, 2, 3]) {
        await visit.rate();
        await visit.pass(2000);
      }
      const told = ['1 queued', '2 queued', '2 sent', '1 sent', '3 queued', '3 sent'];
      await assertOutcome(visit, { state: 'sent', told, arrivals: [2, 1, 1], tries: 4 });
      const [first, second, third] = ids;
      assert.deepEqual(endpoint.rows.map(({ id }) => id), [second, first, third]);
      assert.deepEqual(ids, [...ids].sort());
      const times = endpoint.rows.map(({ id, body }) => [(JSON.parse(body) as { time: string }).time, id] as const);
      assert.deepEqual(times.sort().map(([, id]) => id), ids);
    }),

  V3: (scene) =>
    visiting(scene, { address: AT_HOME, attributes: 'agency="Office of yesterday" procedure="1.1"' }, async (visit) => {
      const { endpoint } = visit;
      endpoint.next(reply({ status: 503 }));
      const id = await visit.rate();
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [1], tries: 1, waiting: [1] });
      await visit.openAgain(60_000, { attributes: 'agency="Office of today" procedure="2.2" preset="ces2" request="cloudevents" mode="kiosk"' });
      await assertOutcome(visit, { state: 'asking', told: ['1 queued', '1 sent earlier'], arrivals: [2], tries: 1 });
      const [before, after] = endpoint.arrivals;
      assert.equal(after?.body, before?.body);
      for (const { headers } of endpoint.arrivals) {
        assert.deepEqual([headers['content-type'], headers['idempotency-key']], ['application/json', `"${id}"`]);
      }
    }),

  V4: (scene) =>
    visiting(scene, {}, async (visit) => {
      const { endpoint } = visit;
      endpoint.preflight = allowAndClose;
      endpoint.next(afterCommit(reset));
      await visit.rate();
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [1], tries: 1, waiting: [1] });
      endpoint.forget();
      await visit.nextTry();
      await assertOutcome(visit, { state: 'sent', told: ['1 queued', '1 sent'], arrivals: [2], tries: 2 });
      assert.equal(endpoint.rows.length, 2);
      assert.deepEqual(endpoint.rows[1], endpoint.rows[0]);
    }),

  V5: (scene) => visiting(scene, {}, (visit) => assertTriedAgain(visit, [afterCommit(reply({ status: 500 }))], { isDuplicate: true })),

  V6: (scene) =>
    visiting(scene, {}, (visit) => {
      const strangers = [[{ id: 'other', status: 'accepted' }], [], [null, 'accepted', { status: 'accepted' }]].map((results) => reply({ body: { results } }));
      return assertTriedAgain(visit, [...strangers, ({ ids, response }) => void response.end(JSON.stringify({ results: [{ id: ids[0], status: 'fine' }] }))]);
    }),
});
