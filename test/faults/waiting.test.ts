import assert from 'node:assert/strict';
import { acknowledge, answerEach, askToWait, hold, reply, without, type Result } from './lab/answers.js';
import { assertOutcome } from './lab/outcome.js';
import { visiting, type Visit } from './lab/visit.js';
import { prove, type Scene } from './prove.js';
import { WAITING } from './rows/waiting.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const inSevenSeconds = async (visit: Visit) => new Date((await visit.page.evaluate<number>('Date.now()')) + 7000).toUTCString();

/** What is asked is obeyed to the millisecond. */
const waits = (status: number, says: (visit: Visit) => Promise<string> | string) => (scene: Scene) =>
  visiting(scene, {}, async (visit) => {
    visit.endpoint.next(askToWait(await says(visit), status));
    await visit.rate();
    await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [1], tries: 1, waiting: [1] });
    await visit.pass(6999);
    await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [1], tries: 1, waiting: [1] });
    await visit.pass(1);
    await assertOutcome(visit, { state: 'sent', told: ['1 queued', '1 sent'], arrivals: [2], tries: 2 });
  });

const RESULTS: readonly (Result | undefined)[] = [{ status: 'accepted' }, { status: 'duplicate' }, { status: 'rejected', problem: { title: 'No' } }, { status: 'retry' }, undefined];

const CLIENTS = 30;

prove('An endpoint that asks to wait, or is there now and then', WAITING, {
  N29: (scene) =>
    visiting(scene, { body: '<iframe src="/tab" title="Another tab"></iframe>' }, async (visit) => {
      const { endpoint, page } = visit;
      const everywhere = (what: string) => page.evaluate(`Promise.all([window, frames[0]].map((tab) => ${what}))`);
      await page.until(`frames[0].e2e?.surveys()[0]?.state === 'asking'`);
      endpoint.next(askToWait('7'));
      await visit.rate();
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [1], tries: 1, waiting: [1] });
      await page.until('frames[0].e2e.surveys()[0].pending === 1');
      await everywhere('tab.stage.pass(6999)');
      await everywhere(`tab.dispatchEvent(new Event('online'))`);
      await everywhere('tab.e2e.surveys()[0].flush()');
      await everywhere('tab.stage.still()');
      assert.equal(endpoint.arrivals.length, 1);
      await everywhere('tab.stage.pass(1)');
      await page.state('sent');
      await everywhere('tab.stage.pass(60000)');
      await assertOutcome(visit, { state: 'sent', told: ['1 queued', '1 sent'], arrivals: [2], tries: 2 });
      assert.deepEqual(await page.evaluate('frames[0].e2e.heard.errors'), []);
    }),

  N30: waits(429, inSevenSeconds),

  N31: (scene) =>
    visiting(scene, {}, async (visit) => {
      const unexposed = without(['access-control-expose-headers'], askToWait('7200'));
      const ordinary = [unexposed, ...['-5', 'soon', '1e12', '0.5', '0', '1', 'Mon, 99 Foo 2026 99:99:99 GMT'].map((value) => askToWait(value, 503))];
      visit.endpoint.next(...ordinary, askToWait('1000000000000'));
      await visit.rate();
      await visit.still();
      for (const [index] of ordinary.entries()) {
        const gap = await visit.nextTry();
        assert.ok(gap >= 2000 && gap <= 2000 * 2 ** (index + 1), `${gap} ms`);
        await visit.still();
      }
      assert.equal(await visit.nextTry(), DAY);
      const tries = ordinary.length + 2;
      await assertOutcome(visit, { state: 'sent', told: ['1 queued', '1 sent'], arrivals: [tries], tries });
    }),

  N32: (scene) =>
    visiting(scene, {}, async (visit) => {
      const behaviours = Array.from({ length: 16 }, (_, index) => reply({ status: [500, 502, 503, 504][index % 4]! }));
      visit.endpoint.next(...behaviours);
      await visit.rate();
      const gaps: number[] = [];
      for (const _ of behaviours) gaps.push(await visit.nextTry());
      // Chance is at its most here, so each wait is nearly the longest that may be.
      const longest = behaviours.map((_, index) => Math.min(2000 * 2 ** (index + 1), HOUR));
      gaps.forEach((gap, index) => assert.ok(gap <= longest[index]! && gap > 0.98 * longest[index]!, `${gap} ms in place of ${longest[index]}`));
      await assertOutcome(visit, { state: 'sent', told: ['1 queued', '1 sent'], arrivals: [17], tries: 17 });
    }),

  N33: async (scene) => {
    await waits(503, () => '7')(scene);
    await waits(503, inSevenSeconds)(scene);
  },

  N34: (scene) =>
    visiting(scene, {}, async (visit) => {
      const { endpoint, ids } = visit;
      endpoint.otherwise = (call) => (endpoint.arrivals.length % 2 ? reply({ status: 502 }) : acknowledge())(call);
      for (const _ of [1, 2, 3, 4]) {
        await visit.rate();
        await visit.pass(1000);
      }
      for (const _ of [1, 2, 3]) await visit.nextTry();
      const told = ['1 queued', '2 queued', '2 sent', '3 queued', '4 queued', '3 sent', '1 sent', '4 sent'];
      await assertOutcome(visit, { state: 'sent', told, arrivals: [3, 1, 1, 3], tries: 8 });
      assert.deepEqual(endpoint.rows.map(({ id }) => id).sort(), ids);
    }),

  N35: (scene) =>
    visiting(scene, { before: 'let seed = 7; window.chance = () => (seed = (seed * 16807) % 2147483647) / 2147483647;' }, async (visit) => {
      const { endpoint, page } = visit;
      // Back-off is by address, so that many addresses of one page are many clients.
      await page.evaluate(`document.body.append(...Array.from({ length: ${CLIENTS} }, (_, index) =>
        Object.assign(document.createElement('satisfaction-survey'), { endpoint: '${endpoint.url}?client=' + index })))`);
      const clients = 'e2e.surveys().slice(1)';
      await page.until(`${clients}.length === ${CLIENTS} && ${clients}.every(({ state }) => state === 'asking')`);
      await endpoint.goDown();
      await page.evaluate(`${clients}.forEach((survey) => (survey.shadowRoot.querySelector('input').click(), survey.submit()))`);
      await page.until(`${clients}.every(({ state }) => state === 'queued')`);
      await visit.pass(10 * 60_000);
      await endpoint.comeUp();
      const back = await page.evaluate<number>('Date.now()');
      await visit.pass(HOUR);
      await page.until(`${clients}.every(({ state }) => state === 'sent')`);
      const seconds = (await page.evaluate<number[]>('[...stage.tries]')).filter((at) => at > back).map((at) => Math.floor(at / 1000));
      const busiest = Math.max(...seconds.map((second) => seconds.filter((other) => other === second).length));
      assert.ok(busiest <= CLIENTS / 5, `${busiest} in one second`);
      assert.deepEqual([seconds.length, new Set(endpoint.arrivals.map(({ path }) => path)).size, endpoint.rows.length], [CLIENTS, CLIENTS, CLIENTS]);
      assert.deepEqual((await visit.heard()).errors, []);
    }),

  N36: (scene) =>
    visiting(scene, { attributes: 'batch="10"' }, async (visit) => {
      const { endpoint, ids } = visit;
      endpoint.otherwise = reply({ status: 503 });
      for (const _ of RESULTS) await visit.rate();
      endpoint.otherwise = acknowledge();
      endpoint.next(answerEach((id) => RESULTS[ids.indexOf(id)]));
      await visit.nextTry();
      const told = [...ids.map((_, index) => `${index + 1} queued`), '2 sent duplicate', '3 rejected 200', '1 sent'];
      await assertOutcome(visit, { state: 'queued', told, arrivals: [2, 1, 1, 1, 1], tries: 2, waiting: [4, 5], refused: [3] });
      await visit.nextTry();
      await assertOutcome(visit, { state: 'sent', told: [...told, '4 sent', '5 sent'], arrivals: [2, 1, 1, 2, 2], tries: 3, refused: [3] });
    }),

  N37: (scene) =>
    visiting(scene, {}, async (visit) => {
      const { endpoint, page } = visit;
      const held = hold();
      endpoint.next(held.behaviour);
      const post = (bytes: number) => `fetch('${endpoint.url}', { method: 'POST', keepalive: true, body: 'x'.repeat(${bytes}) })`;
      await page.evaluate(`void ${post(65_500)}`);
      await held.waiting();
      assert.equal(await page.evaluate(`${post(100)}.then(() => 'sent', () => 'refused')`), 'refused');
      await visit.rate();
      await page.state('sent');
      held.release(reply());
      // Two of the POSTs are the page's own.
      await assertOutcome(visit, { state: 'sent', told: ['1 queued', '1 sent'], arrivals: [1], tries: 3 });
    }),
});
