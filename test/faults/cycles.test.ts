// Pages that live for a day take elements out and put others in, a thousand times: nothing of them may stay behind.

import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { eventually, inEveryEngine, type Page } from '../e2e/support/browser.js';
import { page, startSite, tag, type Site } from '../e2e/support/site.js';
import { SCRIPTS } from './lab/office-site.js';

const TIMES = 1000;

/** The same element out and in again, and a new one that comes and goes. */
const CYCLE = `window.cycle = async (times) => {
  const turn = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (port1.close(), resolve());
    port2.postMessage(0);
  });
  const [kept] = e2e.surveys();
  for (let time = 0; time < times; time++) {
    kept.remove();
    document.body.append(kept);
    const other = document.createElement('satisfaction-survey');
    other.endpoint = kept.endpoint;
    document.body.append(other);
    await turn();
    other.remove();
    await turn();
  }
  // What the test's own ears keep is none of ours.
  e2e.heard.events.length = 0;
  return true;
};`;

interface Figures {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

async function measure(at: Page): Promise<Figures> {
  await at.tools('HeapProfiler.collectGarbage');
  await at.tools('Performance.enable');
  const { metrics } = await at.tools<{ readonly metrics: readonly { readonly name: string; readonly value: number }[] }>('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

/** What an element had begun with the device when it went comes to its end first. */
const measureOnce = (at: Page, isQuiet: (figures: Figures) => boolean): Promise<Figures> => {
  let last: Figures | undefined;
  return eventually(
    async () => {
      last = await measure(at);
      return isQuiet(last) && last;
    },
    () => `never at rest: ${JSON.stringify(last)}`,
  ) as Promise<Figures>;
};

describe('an element that comes and goes a thousand times', { timeout: 600_000 }, () => {
  inEveryEngine((browser, engine) => {
    let site: Site;
    afterEach(async () => {
      await browser().closePages();
      await site.close();
    });

    const open = async (head: string): Promise<Page> => {
      site = await startSite({ answers: { ...SCRIPTS, '/': page({ head: `${head}<script>${CYCLE}</script><script defer src="/dist/satisfaction-survey.js"></script>`, body: tag() }) } });
      const at = await browser().newPage();
      await at.open(site.url);
      await at.state('asking');
      await at.evaluate('cycle(20)');
      return at;
    };

    it('leaves no listener, no timer and no observer behind', async () => {
      const at = await open('<script type="module" src="/test/faults/lab/census.js"></script>');
      await at.until('census.count().timers === 0');
      const before = await at.evaluate<Readonly<Record<string, number>>>('census.count()');
      assert.ok(before['listeners']! > 0);
      await at.evaluate(`cycle(${TIMES})`);
      // Each has looked at the device; that takes a while.
      await at.until('census.count().timers === 0');
      assert.deepEqual(await at.evaluate('census.count()'), before);
      assert.deepEqual((await at.heard()).errors, []);
    });

    if (engine === 'chromium') {
      it('leaves no node behind, and no memory', async () => {
        const at = await open('');
        // By then every function has been compiled that will be.
        await at.evaluate(`cycle(${TIMES})`);
        let last: Figures | undefined;
        const before = await measureOnce(at, (now) => {
          const isSame = now.nodes === last?.nodes && now.listeners === last.listeners;
          last = now;
          return isSame;
        });
        await at.evaluate(`cycle(${TIMES})`);
        const after = await measureOnce(at, ({ nodes, listeners }) => nodes <= before.nodes && listeners <= before.listeners);
        // An element that stayed would be thousands of bytes; what the engine itself keeps of a function that runs so often is tens.
        assert.ok(after.heap - before.heap < 128 * TIMES, `${after.heap - before.heap} bytes more`);
      });
    }
  });
});
