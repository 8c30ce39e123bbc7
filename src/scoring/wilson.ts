// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", J. Am. Stat. Assoc. 22 (1927) 209–212,
// https://doi.org/10.1080/01621459.1927.10502953. Unlike p ± z·s it stays within 0…1 and is sound at 0 and 1.

import { Z, type Interval } from './interval.js';

/** Of a proportion `share` among `n` independent ballots, n > 0; as proportions. */
export const wilson = (share: number, n: number): Interval => {
  const z2n = Z ** 2 / n;
  const centre = share + z2n / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / n + z2n / (4 * n));
  // At 0 and 1 the end is the share itself, but for rounding.
  return {
    low: Math.max(0, Math.min(share, (centre - half) / (1 + z2n))),
    high: Math.min(1, Math.max(share, (centre + half) / (1 + z2n))),
    method: 'wilson',
  };
};
