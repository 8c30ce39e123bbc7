import { expect } from '@open-wc/testing';
import { wilson } from '../../src/scoring/wilson.js';

const VECTORS: readonly (readonly [k: number, n: number, low: number, high: number])[] = [
  [0, 10, 0, 27.75],
  [4, 5, 37.55, 96.38],
  [8, 10, 49.02, 94.33],
  [10, 10, 72.25, 100],
  [1, 1, 20.65, 100],
  [70, 100, 60.42, 78.11],
  [319, 385, 78.77, 86.29],
  [996, 1000, 98.98, 99.84],
];

describe('The Wilson interval', () => {
  for (const [k, n, low, high] of VECTORS) {
    it(`of ${k} among ${n} is ${low} to ${high} %`, () => {
      const interval = wilson(k / n, n);
      expect(interval.low * 100).to.be.closeTo(low, 0.005);
      expect(interval.high * 100).to.be.closeTo(high, 0.005);
    });
  }

  it('never leaves 0 to 100 %, and always holds the share itself', () => {
    // Up to 130: at 125 rounding alone would put the end of 0 % above 0.
    for (let n = 1; n <= 130; n += 1) {
      for (let k = 0; k <= n; k += 1) {
        const { low, high } = wilson(k / n, n);
        expect(low).to.be.within(0, k / n);
        expect(high).to.be.within(k / n, 1);
      }
    }
  });
});
