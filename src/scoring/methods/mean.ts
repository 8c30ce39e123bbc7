// The mean of all answers, in points of the scale.

import type { Method } from './method.js';
import { pool } from './pool.js';
import { rangeOf } from './range-of.js';

export const mean: Method = (task) => {
  const ends = task.questions.flatMap(rangeOf);
  return pool(task, { worth: (level) => level, range: [Math.min(...ends), Math.max(...ends)] });
};
