// Proportions become percent in one place, value and interval alike.

import type { Estimate } from './method.js';

export const percent = ({ value, interval, ...rest }: Estimate): Estimate => ({
  ...rest,
  ...(value !== undefined && { value: value * 100 }),
  ...(interval && { interval: { ...interval, low: interval.low * 100, high: interval.high * 100 } }),
});
