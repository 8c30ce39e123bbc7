// The lowest and the highest value of a scale, wherever in its order they stand.

import type { Scaled } from '../questions-of.js';

export const rangeOf = ({ scale }: Scaled): readonly [low: number, high: number] => {
  const values = scale.levels.map(({ value }) => value);
  return [Math.min(...values), Math.max(...values)];
};
