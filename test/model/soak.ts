// npm run soak -- 5000      So many sequences, of some twenty actions each; a hundred thousand if no number is given. SEED=… brings the same ones back.

import { explorationFrom, explore } from './explore.js';

const exploration = explorationFrom(process.env, Number(process.argv[2] ?? 100_000));
const start = performance.now();

console.log(`${exploration.runs} sequences, SEED=${exploration.seed}`);
const figures = await explore({
  ...exploration,
  onSequence: ({ sequences, responses, lost, double }) => {
    if (sequences % 5000 === 0) console.log(`${sequences} sequences, ${responses} responses, ${lost} lost, ${double} double`);
  },
});
console.log({ ...figures, seed: exploration.seed, seconds: Math.round((performance.now() - start) / 1000) });
