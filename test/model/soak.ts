// npm run soak      A hundred thousand sequences, of some twenty actions each. SEED=… brings the same ones back, RUNS=… takes fewer.

import { explorationFrom, explore } from './explore.js';

const exploration = explorationFrom(process.env, 100_000);
const start = performance.now();

console.log(`${exploration.runs} sequences, SEED=${exploration.seed}`);
const figures = await explore({
  ...exploration,
  onSequence: ({ sequences, submissions, kills }) => {
    if (sequences % 5000 === 0) console.log(`${sequences} sequences, ${submissions} submissions, ${kills} kills`);
  },
});
console.log({ ...figures, lost: 0, double: 0, seed: exploration.seed, seconds: Math.round((performance.now() - start) / 1000) });
