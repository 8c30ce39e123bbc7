import assert from 'node:assert/strict';
import { afterCommit, allow } from './lab/answers.js';
import type { Behaviour } from './lab/behaviour.js';
import { cutChunk, garbage, hangUp, reset, resetInBody, shortBody, silence, trickle, trickleBody } from './lab/breakages.js';
import { assertOutcome } from './lab/outcome.js';
import { visiting, type Visit } from './lab/visit.js';
import { prove } from './prove.js';
import { SILENCE } from './rows/silence.js';

/** Preflight and POST go over connections of their own: on a reused one a browser may send again by itself (N15). */
const FRESH = allow({ 'access-control-allow-headers': 'content-type', 'access-control-max-age': '600', connection: 'close' });

/** A behaviour that tells when it has the request, and when the other side gives it up. */
function watched(behaviour: Behaviour): { readonly behaviour: Behaviour; readonly arrived: Promise<void>; readonly givenUp: Promise<void> } {
  let arrive = (): void => {};
  let giveUp = (): void => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const givenUp = new Promise<void>((resolve) => (giveUp = resolve));
  return {
    arrived,
    givenUp,
    behaviour(call) {
      call.socket.once('close', giveUp);
      behaviour(call);
      arrive();
    },
  };
}

/** Lets the 15 s of the request run out that is under way. */
async function outlast(visit: Visit, { arrived, givenUp }: ReturnType<typeof watched>): Promise<void> {
  const tries = await visit.tries();
  await arrived;
  await visit.passUnanswered(14_999);
  assert.equal(await visit.tries(), tries);
  await visit.passUnanswered(1);
  await givenUp;
}

/** Each of these befalls one try, and the next is fine. */
async function assertTriedAgain(visit: Visit, behaviours: readonly Behaviour[], ending: readonly string[]): Promise<void> {
  const { endpoint } = visit;
  endpoint.preflight = FRESH;
  endpoint.next(...behaviours);
  await visit.rate();
  for (let tries = 1; tries <= behaviours.length; tries++) {
    await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [tries], tries, waiting: [1] });
    const gap = await visit.nextTry();
    assert.ok(gap >= 2000 && gap <= 2000 * 2 ** tries, `${gap} ms`);
  }
  const tries = behaviours.length + 1;
  await assertOutcome(visit, { state: 'sent', told: ['1 queued', ...ending], arrivals: [tries], tries });
}

prove('A reply that does not come, or not whole', SILENCE, {
  N11: (scene) =>
    visiting(scene, {}, async (visit) => {
      const head = watched(trickle);
      const body = watched(trickleBody);
      visit.endpoint.next(head.behaviour, body.behaviour);
      await visit.rate();
      await outlast(visit, head);
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [1], tries: 1, waiting: [1] });
      await visit.nextTry();
      await outlast(visit, body);
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [2], tries: 2, waiting: [1] });
      await visit.nextTry();
      await assertOutcome(visit, { state: 'sent', told: ['1 queued', '1 sent'], arrivals: [3], tries: 3 });
    }),

  N12: (scene) =>
    visiting(scene, {}, async (visit) => {
      const never = watched(afterCommit(silence));
      visit.endpoint.next(never.behaviour);
      await visit.rate();
      await never.arrived;
      await visit.page.state('submitting');
      await visit.passUnanswered(3000);
      await visit.page.state('queued');
      await visit.passUnanswered(11_999);
      assert.equal(await visit.tries(), 1);
      await visit.passUnanswered(1);
      await never.givenUp;
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [1], tries: 1, waiting: [1] });
      await visit.nextTry();
      await assertOutcome(visit, { state: 'sent', told: ['1 queued', '1 sent duplicate'], arrivals: [2], tries: 2 });
    }),

  N13: (scene) => visiting(scene, {}, (visit) => assertTriedAgain(visit, [reset, hangUp], ['1 sent'])),

  N14: (scene) => visiting(scene, {}, (visit) => assertTriedAgain(visit, [afterCommit(reset), afterCommit(hangUp)], ['1 sent duplicate'])),

  N15: (scene) =>
    visiting(scene, {}, async (visit) => {
      visit.endpoint.next(afterCommit(reset));
      await visit.rate();
      await assertOutcome(visit, { state: 'sent', told: ['1 queued', '1 sent duplicate'], arrivals: [2], tries: 1 });
    }),

  N16: (scene) => {
    const cuts = [resetInBody, shortBody, cutChunk].map(afterCommit);
    return visiting(scene, {}, (visit) => assertTriedAgain(visit, cuts, ['1 sent duplicate']));
  },

  N17: (scene) => visiting(scene, {}, (visit) => assertTriedAgain(visit, [garbage, garbage], ['1 sent'])),
});
