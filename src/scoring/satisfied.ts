// Which levels count as satisfied. By value, not by place: some scales are shown best first. Of two levels only the higher counts, because
// a share of all levels would be 100 % whatever people answer.

import type { Score } from '../survey/scores.js';
import type { Scaled } from './questions-of.js';

export const satisfiedLevels = ({ satisfied }: Pick<Score, 'satisfied'>, { scale }: Scaled): readonly number[] => {
  if (satisfied) return satisfied;
  const values = scale.levels.map(({ value }) => value).sort((a, b) => b - a);
  return values.slice(0, values.length > 2 ? 2 : 1);
};
