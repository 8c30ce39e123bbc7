import { expect } from '@open-wc/testing';
import { percent } from '../../src/results/words.js';

describe('A share in per cent', () => {
  for (const [part, whole, words] of [
    [0, 100, '0.0%'],
    [20, 99_847, '<0.1%'],
    [5, 10_000, '0.1%'],
    [1, 3, '33.3%'],
    [3, 3, '100.0%'],
    [0, 0, '–'],
  ] as const)
    it(`of ${part} in ${whole} is ${words}: some are never none`, () => {
      expect(percent(part, whole, 'en')).to.equal(words);
    });
});
