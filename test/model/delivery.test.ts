import assert from 'node:assert/strict';
import { it } from 'node:test';
import { explorationFrom, explore } from './explore.js';

// The same sequences each time, so that a red run is of the change that was made; `npm run soak` draws new ones.
const exploration = explorationFrom({ SEED: '1', ...process.env }, 2000);

it('what was promised is delivered, and counted once, whatever happens to pages, disk, clock and network', async () => {
  console.log(`${exploration.runs} sequences; SEED=${exploration.seed} brings them back`);
  const { sequences, lost, double, ...figures } = await explore(exploration);
  console.log({ ...figures, lost, double });
  assert.deepEqual([lost, double], [0, 0]);
  if (!exploration.path) assert.equal(sequences, exploration.runs);
  // Of all that may happen, everything did.
  if (sequences >= 1000) for (const [what, count] of Object.entries(figures)) assert.ok(count > 0, what);
});
