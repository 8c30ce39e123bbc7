import { expect } from '@open-wc/testing';
import { withheldGroups } from '../../src/scoring/withhold.js';

const withheld = (counts: Readonly<Record<string, number>>): readonly string[] =>
  [...withheldGroups(new Map(Object.entries(counts)))].sort();

describe('Groups of a public result', () => {
  it('are all shown when each has ten ballots', () => {
    expect(withheld({ a: 10, b: 200 })).to.deep.equal([]);
    expect(withheld({})).to.deep.equal([]);
  });

  it('are withheld under ten ballots', () => {
    expect(withheld({ a: 9, b: 5, c: 40 })).to.deep.equal(['a', 'b']);
  });

  it('take the smallest other one with them when a single one would follow from the total', () => {
    expect(withheld({ a: 9, big: 40, small: 12 })).to.deep.equal(['a', 'small']);
  });

  it('take another one with them when the withheld ones have fewer than ten ballots together', () => {
    expect(withheld({ a: 3, b: 4, c: 40, d: 60 })).to.deep.equal(['a', 'b', 'c']);
  });

  it('take no other one with them when the withheld ones have ten ballots together', () => {
    expect(withheld({ a: 5, b: 5, c: 40 })).to.deep.equal(['a', 'b']);
  });

  it('are not hidden by groups without ballots', () => {
    expect(withheld({ a: 9, none: 0, c: 40 })).to.deep.equal(['a', 'c', 'none']);
    expect(withheld({ none: 0, c: 40 })).to.deep.equal(['none']);
  });

  it('are withheld altogether when nothing else helps', () => {
    expect(withheld({ a: 3, b: 40 })).to.deep.equal(['a', 'b']);
    expect(withheld({ a: 3 })).to.deep.equal(['a']);
  });

  it('leave a rest of nobody, or of several groups with ten ballots, whatever the numbers', () => {
    for (let a = 0; a < 24; a += 1) {
      for (let b = a; b < 24; b += 1) {
        for (let c = b; c < 24; c += 3) {
          const counts = { a, b, c, d: 30 };
          const hidden = withheld(counts)
            .map((key) => counts[key as keyof typeof counts])
            .filter((n) => n > 0);
          const rest = hidden.reduce((sum, n) => sum + n, 0);
          expect(rest === 0 || (hidden.length > 1 && rest >= 10), JSON.stringify(counts)).to.equal(true);
        }
      }
    }
  });
});
