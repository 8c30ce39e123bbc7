import { expect } from '@open-wc/testing';
import type { Figure } from '../../src/results/document.js';
import { placeOn, scaleAround } from '../../src/results/view/plot.js';

const figures = (method: Figure['method'], ...values: readonly number[]): readonly Figure[] => values.map((value) => ({ id: 'f', method, n: 100, unit: 'ballots', value }) as Figure);

describe('The scale around figures', () => {
  for (const [method, values, scale] of [
    ['share', [83, 88.5], [80, 90]],
    ['share', [100, 100], [90, 100]],
    ['share', [0], [0, 10]],
    ['share', [80, 80], [70, 90]],
    ['share', [], [0, 1]],
    ['mean', [4, 4], [4, 5]],
    ['sum', [3.2, 7.9], [3, 8]],
  ] as const)
    it(`of ${method}s ${values.join(' and ')} is from ${scale[0]} to ${scale[1]}, and each has a place on it`, () => {
      expect(scaleAround(figures(method, ...values))).to.deep.equal(scale);
      for (const value of values) expect(placeOn(scale, value)).to.be.within(0, 100);
    });
});
