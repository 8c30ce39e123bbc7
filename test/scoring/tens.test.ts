import { expect } from '@open-wc/testing';
import { wholeTens } from '../../src/scoring/tens.js';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('Public figures', () => {
  it('rest on nothing under ten ballots', () => {
    expect(wholeTens([])).to.deep.equal([]);
    expect(wholeTens(upTo(9))).to.deep.equal([]);
    expect(wholeTens(upTo(10))).to.deep.equal(upTo(10));
  });

  it('move only with every tenth new ballot, in order of arrival', () => {
    expect(wholeTens(upTo(19))).to.deep.equal(upTo(10));
    expect(wholeTens(upTo(20))).to.deep.equal(upTo(20));
  });

  it('of a period take whole tens, each where its last ballot arrived', () => {
    const isLate = (number: number) => number > 15;
    expect(wholeTens(upTo(35), isLate)).to.deep.equal(upTo(30).slice(10));
  });

  it('of two periods always differ by whole tens, so that none lays a single ballot bare', () => {
    const arrivals = upTo(57);
    for (const from of arrivals) {
      for (const to of arrivals) {
        const period = new Set(wholeTens(arrivals, (number) => number >= from && number <= to));
        const longer = wholeTens(arrivals, (number) => number >= from - 1 && number <= to + 1);
        expect(longer.filter((number) => !period.has(number)).length % 10).to.equal(0);
      }
    }
  });
});
