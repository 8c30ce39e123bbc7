import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge, median, spread } from './statistics.js';

describe('a median', () => {
  it('is the one in the middle, or between the two', () => {
    assert.deepEqual([median([9, 1, 2]), median([4, 1, 2, 9]), median([10, 9, 100])], [2, 3, 10]);
  });

  it('is told with its range', () => {
    assert.equal(spread([1, 250, 30]), '30.0 (1.00–250)');
  });
});

describe('a verdict', () => {
  it('is that a bar was held, up to the bar itself', () => {
    assert.deepEqual(judge({ ours: [12], base: [10], bar: 1.2 }), { ratio: 1.2, isWithin: true, text: 'within: 1.20 × the time; wanted 1.20 × at most' });
  });

  it('is by how much a bar was missed', () => {
    assert.equal(judge({ ours: [15], base: [10], bar: 1.2 }).text, 'missed by 25 %: 1.50 × the time; wanted 1.20 × at most');
  });

  it('tells of speed where speed was wanted', () => {
    assert.equal(judge({ ours: [10], base: [250], bar: 0.1 }).text, 'within: 25.0 × as fast; wanted 10.0 × as fast or faster');
    assert.equal(judge({ ours: [10], base: [50], bar: 0.1 }).text, 'missed by 100 %: 5.0 × as fast; wanted 10.0 × as fast or faster');
  });
});
