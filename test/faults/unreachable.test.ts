import assert from 'node:assert/strict';
import { allow, reply, unreadable, acknowledge } from './lab/answers.js';
import { assertOutcome } from './lab/outcome.js';
import { startUntrusted } from './lab/untrusted.js';
import { visiting } from './lab/visit.js';
import { prove } from './prove.js';
import { UNREACHABLE } from './rows/unreachable.js';

const NO_REACH = /can't be reached from this page/;

prove('An endpoint that can’t be reached', UNREACHABLE, {
  N1: (scene) =>
    visiting(scene, {}, async (visit) => {
      const { network } = visit.page;
      await network.setOffline(true);
      try {
        await visit.rate();
        await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [0], tries: 1, waiting: [1] });
        // A nudge doesn't come within two seconds of the last try.
        await visit.pass(2000);
      } finally {
        await network.setOffline(false);
      }
      await visit.page.state('sent');
      await assertOutcome(visit, { state: 'sent', told: ['1 queued', '1 sent'], arrivals: [1], tries: 2 });
    }),

  N2: (scene) =>
    visiting(scene, {}, async (visit) => {
      await visit.endpoint.goDown();
      await visit.rate();
      assert.equal(await visit.page.evaluate('navigator.onLine'), true);
      for (let tries = 1; tries <= 7; tries++) {
        if (tries > 1) await visit.nextTry();
        const warnings = tries < 3 ? [] : [NO_REACH];
        await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [0], tries, waiting: [1], warnings });
      }
      await visit.endpoint.comeUp();
      await visit.nextTry();
      await assertOutcome(visit, { state: 'sent', told: ['1 queued', '1 sent'], arrivals: [1], tries: 8, warnings: [NO_REACH] });
    }),

  N3: (scene) =>
    visiting(scene, { before: `Object.defineProperty(navigator, 'onLine', { get: () => false })` }, async (visit) => {
      await visit.rate();
      await visit.page.state('sent');
      visit.endpoint.next(reply({ status: 503 }));
      await visit.rate();
      await visit.page.state('queued');
      await visit.openAgain(2500);
      await visit.still();
      assert.equal(await visit.page.evaluate('navigator.onLine'), false);
      await assertOutcome(visit, { state: 'asking', told: ['1 queued', '1 sent', '2 queued', '2 sent earlier'], arrivals: [1, 2], tries: 1 });
    }),

  N4: (scene) =>
    visiting(scene, { address: 'http://office.invalid/v1/responses' }, async (visit) => {
      await visit.rate();
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [0], tries: 1, waiting: [1] });
      await visit.nextTry();
      await visit.nextTry();
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [0], tries: 3, waiting: [1], warnings: [NO_REACH] });
    }),

  N5: (scene) =>
    visiting(scene, {}, async (visit) => {
      await visit.endpoint.goDown();
      await visit.rate();
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [0], tries: 1, waiting: [1] });
      await visit.openAgain(60_000);
      await assertOutcome(visit, { state: 'asking', told: ['1 queued'], arrivals: [0], tries: 1, waiting: [1] });
      assert.deepEqual(await visit.page.evaluate('e2e.surveys()[0].flush()'), { sent: 0, kept: 1, rejected: 0 });
      await visit.endpoint.comeUp();
      await visit.openAgain(60_000);
      await assertOutcome(visit, { state: 'asking', told: ['1 queued', '1 sent earlier'], arrivals: [1], tries: 1 });
    }),

  N6: async (scene) => {
    const untrusted = await startUntrusted();
    const work = visiting(scene, { address: untrusted.url }, async (visit) => {
      await visit.rate();
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [0], tries: 1, waiting: [1] });
      await visit.nextTry();
      await visit.nextTry();
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [0], tries: 3, waiting: [1], warnings: [NO_REACH] });
      assert.ok(untrusted.connections() > 0);
      assert.deepEqual(untrusted.requests, []);
      assert.deepEqual(untrusted.unencrypted, []);
    });
    await work.finally(() => untrusted.close());
  },

  N7: (scene) =>
    visiting(scene, {}, async (visit) => {
      visit.endpoint.next(unreadable(acknowledge()));
      await visit.rate();
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [1], tries: 1, waiting: [1] });
      assert.equal(visit.endpoint.rows.length, 1);
      const gap = await visit.nextTry();
      assert.ok(gap >= 2000 && gap <= 4000, `${gap}`);
      await assertOutcome(visit, { state: 'sent', told: ['1 queued', '1 sent duplicate'], arrivals: [2], tries: 2 });
    }),

  N8: (scene) =>
    visiting(scene, {}, async (visit) => {
      const { endpoint } = visit;
      endpoint.preflight = reply({ status: 403 });
      await visit.rate();
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [0], tries: 1, waiting: [1] });
      endpoint.preflight = allow({});
      await visit.nextTry();
      await visit.nextTry();
      const warnings = [/Access-Control-Allow-Headers: content-type/];
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [0], tries: 3, waiting: [1], warnings });
      assert.deepEqual(endpoint.strays.map(({ method }) => method), ['OPTIONS', 'OPTIONS', 'OPTIONS']);
      endpoint.preflight = allow();
      await visit.nextTry();
      await assertOutcome(visit, { state: 'sent', told: ['1 queued', '1 sent'], arrivals: [1], tries: 4, warnings });
    }),

  N9: (scene) =>
    visiting(scene, { policy: `connect-src 'self'` }, async (visit) => {
      await visit.rate();
      await visit.nextTry();
      await visit.nextTry();
      const warnings = [/connect-src policy/];
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [0], tries: 3, waiting: [1], warnings });
      // The browser tells of each in its own time.
      await visit.page.until(`e2e.heard.violations.filter((violation) => violation.startsWith('connect-src')).length === 3`);
      await visit.openAgain(60_000, { policy: '' });
      await assertOutcome(visit, { state: 'asking', told: ['1 queued', '1 sent earlier'], arrivals: [1], tries: 1, warnings });
    }),

  N10: (scene) =>
    visiting(scene, {}, async (visit) => {
      const { network } = visit.page;
      await network.block(visit.endpoint.url);
      try {
        await visit.rate();
        await visit.nextTry();
        await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [0], tries: 2, waiting: [1] });
      } finally {
        await network.block();
      }
      await visit.nextTry();
      await assertOutcome(visit, { state: 'sent', told: ['1 queued', '1 sent'], arrivals: [1], tries: 3 });
    }),
});
