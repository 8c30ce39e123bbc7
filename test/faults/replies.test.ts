import assert from 'node:assert/strict';
import { acknowledge, allowAndClose, problem, redirect, reply, webPage, type Reply } from './lab/answers.js';
import type { Behaviour } from './lab/behaviour.js';
import { assertOutcome } from './lab/outcome.js';
import { assertTriedAgain } from './lab/trying-again.js';
import { visiting } from './lab/visit.js';
import { prove, type Scene } from './prove.js';
import { REPLIES } from './rows/replies.js';

const HOUR = 3_600_000;

const FORMS_OF_THEIR_OWN: readonly Reply[] = [
  { body: { error: 'none' } },
  { body: 'null' },
  { body: [] },
  { body: { results: 'all' } },
  { type: 'text/plain', body: 'OK' },
  { body: '{"results":[' },
];

/** Each of these replies acknowledges one response. */
const accepted = (forms: readonly Reply[]) => (scene: Scene) =>
  visiting(scene, {}, async (visit) => {
    visit.endpoint.next(...forms.map((form) => acknowledge(form)));
    for (const _ of forms) {
      await visit.rate();
      await visit.page.state('sent');
    }
    const told = forms.flatMap((_, index) => [`${index + 1} queued`, `${index + 1} sent`]);
    await assertOutcome(visit, { state: 'sent', told, arrivals: forms.map(() => 1), tries: forms.length });
  });

const REASON = 'This survey ended on Friday.';

/** A single response is refused with its reason; of a batch only the one that is meant. */
const refused = (status: number) => async (scene: Scene) => {
  await visiting(scene, {}, async (visit) => {
    visit.endpoint.next(problem(status, REASON));
    await visit.rate();
    await assertOutcome(visit, { state: 'rejected', told: ['1 queued', `1 rejected ${status}`], arrivals: [1], tries: 1, refused: [1] });
    assert.ok((await visit.page.evaluate<string>('e2e.says()')).includes(REASON));
    await visit.rate();
    await visit.page.state('sent');
    await visit.pass(25 * HOUR);
    const told = ['1 queued', `1 rejected ${status}`, '2 queued', '2 sent'];
    await assertOutcome(visit, { state: 'sent', told, arrivals: [1, 1], tries: 2, refused: [1] });
  });
  await visiting(scene, { attributes: 'batch="10"' }, async (visit) => {
    const { endpoint, ids } = visit;
    endpoint.otherwise = reply({ status: 503 });
    for (const _ of [1, 2, 3]) await visit.rate();
    endpoint.otherwise = (call) => {
      const one = call.ids[0] === ids[1] ? problem(status, REASON) : acknowledge();
      return (call.ids.length > 1 ? reply({ status }) : one)(call);
    };
    await visit.nextTry();
    const told = ['1 queued', '2 queued', '3 queued', `2 rejected ${status}`, '3 sent', '1 sent'];
    await assertOutcome(visit, { state: 'sent', told, arrivals: [3, 2, 2], tries: 5, refused: [2] });
    assert.deepEqual(endpoint.arrivals.map((arrival) => arrival.ids.length), [1, 3, 1, 1, 1]);
  });
};

/** A wrong set-up, until it is mended. */
const misconfigured = (statuses: readonly number[]) => (scene: Scene) =>
  visiting(scene, {}, async (visit) => {
    visit.endpoint.next(...statuses.map((status) => reply({ status })));
    await visit.rate();
    // Each status is named once, however often it comes.
    const warningsAfter = (tries: number) => [...new Set(statuses.slice(0, tries))].map((status) => new RegExp(`answered ${status}.*mend the address`));
    for (const [index] of statuses.entries()) {
      const tries = index + 1;
      await assertOutcome(visit, { state: 'queued', told: ['1 queued'], arrivals: [tries], tries, waiting: [1], warnings: warningsAfter(tries) });
      await visit.pass(HOUR - 1);
      await visit.page.evaluate(`dispatchEvent(new Event('online'))`);
      await visit.still();
      assert.equal(await visit.tries(), tries);
      if (tries === statuses.length) break;
      const rest = await visit.nextTry();
      assert.ok(rest > 0 && rest < 23 * HOUR, `${rest} ms`);
    }
    // A new response doesn't bring it forward either.
    await visit.rate();
    const { length } = statuses;
    const warnings = warningsAfter(length);
    await assertOutcome(visit, { state: 'queued', told: ['1 queued', '2 queued'], arrivals: [length, 0], tries: length, waiting: [1, 2], warnings });
    await visit.nextTry();
    const told = ['1 queued', '2 queued', '2 sent', '1 sent'];
    await assertOutcome(visit, { state: 'sent', told, arrivals: [length + 1, 1], tries: length + 2, warnings });
  });

const elsewhere = (status: number): Behaviour => redirect(status, '/elsewhere');

prove('A reply that is no acknowledgement, or one', REPLIES, {
  N18: (scene) =>
    visiting(scene, {}, async (visit) => {
      const redirects = [301, 302, 303, 307, 308].map(elsewhere);
      await assertTriedAgain(visit, redirects, { warning: [3, /at redirects/] });
      assert.deepEqual(visit.endpoint.strays.filter(({ method }) => method !== 'OPTIONS'), []);
    }),

  N19: (scene) => {
    const xhtml = '\n <?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>';
    const pages = [{}, { type: 'text/plain' }, { type: 'application/json' }, { body: xhtml }, { status: 403 }, { status: 404 }, { status: 422 }, { status: 511 }];
    return visiting(scene, {}, (visit) => assertTriedAgain(visit, pages.map(webPage)));
  },

  N20: accepted(FORMS_OF_THEIR_OWN),
  N21: accepted([{ status: 200 }, { status: 201 }, { status: 201, body: {} }, { status: 202 }, { status: 204 }, { body: {} }]),
  N22: refused(400),
  N23: misconfigured([401, 401, 403]),
  N24: misconfigured([404, 405, 410, 415]),

  N25: (scene) =>
    visiting(scene, {}, (visit) => {
      visit.endpoint.preflight = allowAndClose;
      return assertTriedAgain(visit, [408, 425].map((status) => reply({ status, headers: { connection: 'close' } })));
    }),

  N26: (scene) => visiting(scene, {}, (visit) => assertTriedAgain(visit, [409, 409].map((status) => reply({ status })))),
  N27: refused(413),
  N28: refused(422),
});
