// The share of answers at a satisfied level, "top two" by default: a factor is pooled over its items, as Vietnam's health ministry defines
// its general satisfaction rate (Quyết định 3869/QĐ-BYT, 2019).

import { satisfiedLevels } from '../satisfied.js';
import type { Method } from './method.js';
import { percent } from './percent.js';
import { pool } from './pool.js';

export const share: Method = (task) =>
  percent(
    pool(task, {
      worth: (level, question) => Number(satisfiedLevels(task.score, question).includes(level)),
      range: [0, 1],
      proportion: true,
    }),
  );
