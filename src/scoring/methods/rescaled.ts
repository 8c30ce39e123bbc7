// (mean − lowest) / (highest − lowest) × 100: what GOV.UK publishes as user satisfaction. Each answer is put on its own scale first, so that
// questions with different scales can be pooled.

import type { Method } from './method.js';
import { percent } from './percent.js';
import { pool } from './pool.js';
import { rangeOf } from './range-of.js';

export const rescaled: Method = (task) =>
  percent(
    pool(task, {
      worth: (level, question) => {
        const [low, high] = rangeOf(question);
        return (level - low) / (high - low);
      },
      range: [0, 1],
    }),
  );
