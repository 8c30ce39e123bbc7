import assert from 'node:assert/strict';
import { afterCommit, allowAndClose } from './lab/answers.js';
import type { Behaviour } from './lab/behaviour.js';
import { cutChunk, garbage, hangUp, reset, resetInBody, shortBody, silence, trickle, trickleBody } from './lab/breakages.js';
import { assertOutcome } from './lab/outcome.js';
import { assertTriedAgain } from './lab/trying-again.js';
import { visiting, type Visit } from './lab/visit.js';
import { prove, type Scene } from './prove.js';
import { SILENCE } from './rows/silence.js';

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
  await arrived;
  const tries = await visit.tries();
  await visit.passUnanswered(14_999);
  assert.equal(await visit.tries(), tries);
  await visit.passUnanswered(1);
  await givenUp;
}

/** Each of these befalls one try. */
const broken =
  (behaviours: readonly Behaviour[], isDuplicate = false) =>
  (scene: Scene): Promise<void> =>
    visiting(scene, {}, (visit) => {
      visit.endpoint.preflight = allowAndClose;
      return assertTriedAgain(visit, behaviours, { isDuplicate });
    });

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

  N13: broken([reset, hangUp]),
  N14: broken([afterCommit(reset), afterCommit(hangUp)], true),

  N15: (scene) =>
    visiting(scene, {}, async (visit) => {
      visit.endpoint.next(afterCommit(reset));
      await visit.rate();
      await assertOutcome(visit, { state: 'sent', told: ['1 queued', '1 sent duplicate'], arrivals: [2], tries: 1 });
    }),

  N16: broken([resetInBody, shortBody, cutChunk].map(afterCommit), true),
  N17: broken([garbage, garbage]),
});
