// Share of the high levels less share of the low ones, −100 to 100. Who chose neither stays in the denominator.

import type { Method } from './method.js';
import { percent } from './percent.js';
import { pool } from './pool.js';

export const difference: Method = (task) => {
  const { high = [], low = [] } = task.score;
  return percent(
    pool(task, { worth: (level) => Number(high.includes(level)) - Number(low.includes(level)), range: [-1, 1] }),
  );
};
