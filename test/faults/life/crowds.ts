// Several pages of one site at the same time: one sends, the others hear of it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { eventually } from '../../e2e/support/browser.js';
import { readDist } from '../../e2e/support/site.js';
import { acknowledge, reply } from '../lab/answers.js';
import type { Behaviour } from '../lab/behaviour.js';
import { offline } from '../lab/device.js';
import { inLab, type Lab } from '../lab/lab.js';
import { leave } from '../lab/left.js';
import type { Tab } from '../lab/tab.js';

const DOWN = reply({ status: 503 });

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `response ${String(index).padStart(3, '0')}`);

/** Of a device where these wait, and nobody has looked yet. */
async function leaveUnseen(lab: Lab, tab: Tab, ids: readonly string[]): Promise<void> {
  await tab.still();
  await leave(lab, tab, ids);
  // Without counts they are taken again from the rows.
  await tab.write([['m'], null]);
}

const PAGES = 20;
/** A tab costs the others a second. */
const PAGES_IN_A_TAB = { chromium: 1, firefox: 5, webkit: 5 };

async function openCrowd(lab: Lab, attributes: string): Promise<readonly Tab[]> {
  const count = PAGES_IN_A_TAB[lab.scene.engine];
  const url = lab.page({ scripts: [], body: `<iframe src="${lab.page({ attributes })}"></iframe>`.repeat(count) });
  while (lab.tabs.size < PAGES / count) await lab.visit(url);
  for (const { page } of lab.tabs) await page.until(`Array.from(frames).every(({ e2e }) => e2e?.surveys()[0]?.state === 'asking')`);
  return [...lab.tabs];
}

/** How many requests there were at once, at most. */
function countTogether(behaviour: Behaviour): { readonly behaviour: Behaviour; readonly most: () => number } {
  let now = 0;
  let most = 0;
  return {
    most: () => most,
    behaviour(call) {
      most = Math.max(most, ++now);
      call.response.once('close', () => now--);
      setImmediate(() => behaviour(call));
    },
  };
}

/** The network is gone, and comes back for all of them at the same moment. */
const together = (count: number, size: number) =>
  inLab(async (lab) => {
    const { endpoint } = lab;
    const ids = numbered(count);
    const tabs = await openCrowd(lab, `batch="${size}"`);
    const [first] = tabs;
    await leaveUnseen(lab, first!, ids);
    const requests = countTogether(acknowledge());
    endpoint.otherwise = requests.behaviour;
    await offline(lab, () => first!.still());
    await eventually(async () => endpoint.rows.length === count, () => `${endpoint.rows.length} arrived`);
    for (const tab of tabs) await tab.evaluate(`Promise.all(Array.from(frames).map(({ stage }) => stage.still()))`);
    assert.deepEqual(endpoint.arrivals.flatMap((arrival) => arrival.ids), ids);
    assert.equal(endpoint.arrivals.length, count / size);
    assert.equal(requests.most(), 1);
    assert.deepEqual(await first!.waiting(), []);
    for (const tab of tabs) assert.deepEqual(await tab.evaluate('Array.from(frames).flatMap(({ e2e }) => e2e.heard.errors)'), []);
  });

/** The same script as of another version. */
const OTHER = '999.0.0';

export const crowds = {
  L10: inLab(async (lab) => {
    const { endpoint } = lab;
    const ids = numbered(12);
    const [one, two] = [await lab.open(), await lab.open()];
    await leaveUnseen(lab, one, ids);
    const done = await Promise.all([one.flush(), two.flush()]);
    await lab.pass(20_000);
    assert.deepEqual(endpoint.arrivals.flatMap((arrival) => arrival.ids), ids);
    assert.equal(done[0].sent + done[1].sent, ids.length);
  }),

  L11: together(60, 10),
  L25: together(200, 1),

  L20: inLab(async (lab) => {
    const { endpoint } = lab;
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { readonly version: string };
    lab.answers['/other.js'] = { type: 'text/javascript', body: readDist('satisfaction-survey.js').replaceAll(version, OTHER) };
    endpoint.otherwise = DOWN;
    const one = await lab.open();
    const other = await lab.open({ scripts: ['/other.js'] });
    const sent = [await one.send(), await other.send()];
    assert.deepEqual(sent.map(({ durable }) => durable), [true, true]);
    await one.reads('queued');
    await other.reads('queued');
    const waiting = new Map((await one.disk()).map(([[, , id], value]) => [id, value as { readonly body: string }]));
    endpoint.otherwise = acknowledge();
    await one.flush();
    await lab.pass(300);
    await one.reads('sent');
    await other.reads('sent');
    const arrived = new Map(endpoint.rows.map(({ id, body }) => [id, body]));
    assert.deepEqual([...arrived.keys()].sort(), sent.map(({ id }) => id).sort());
    const versions = sent.map(({ id }) => {
      assert.equal(arrived.get(id), waiting.get(id)?.body);
      return (JSON.parse(arrived.get(id) ?? '') as { readonly data: { readonly client: { readonly version: string } } }).data.client.version;
    });
    assert.deepEqual(versions, [version, OTHER]);
  }),
};
