// A survey in a frame that doesn't live as long as its page.

import assert from 'node:assert/strict';
import { reply } from '../lab/answers.js';
import type { Queued } from '../lab/in-page.js';
import { inLab } from '../lab/lab.js';

const DOWN = reply({ status: 503 });

export const framed = {
  S21: inLab(async (lab) => {
    lab.endpoint.otherwise = DOWN;
    const outer = await lab.visit(lab.page({ scripts: [], body: `<iframe src="${lab.page()}"></iframe>`.repeat(2) }));
    await outer.page.until(`Array.from(frames).every(({ e2e }) => e2e?.surveys()[0]?.state === 'asking')`);
    // One is removed by the very event that tells of it.
    const told = await outer.evaluate<Queued>(`new Promise((resolve) => {
      const frame = document.querySelector('iframe');
      frame.contentWindow.addEventListener('survey-queued', ({ detail: { id, durable } }) => {
        frame.remove();
        resolve({ id, durable });
      });
      frame.contentWindow.lab.press(0);
    })`);
    assert.equal(told.durable, true);
    assert.deepEqual(await outer.waiting(), [told.id]);
    lab.account.promise(told.id);
    // The other in the task in which Send was pressed: it could promise nothing, and is in nobody's way.
    await outer.evaluate(`void ((frame) => { frame.contentWindow.lab.press(0); frame.remove(); })(document.querySelector('iframe'))`);
    const waiting = await outer.waiting();
    assert.ok(waiting.includes(told.id) && waiting.length <= 2);
    lab.account.promise(...waiting);
    const next = await lab.open();
    const { durable } = await next.send();
    assert.equal(durable, true);
    await next.reads('queued');
  }),
};
