import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { stories } from './actions.js';
import { play } from './play.js';
import { judge } from './verdict.js';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Number(process.env.RUNS ?? 2000);

it('whatever happens: what was promised is delivered, and counted once', async () => {
  console.log(`seed ${seed}`);
  let unheard = 0;
  const listen = () => void unheard++;
  process.on('unhandledRejection', listen);
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      const device = await play(story);
      assert.deepEqual(await judge(device), []);
      assert.equal(unheard, 0);
    }),
    { seed, numRuns },
  );
});
