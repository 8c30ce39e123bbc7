import { expect } from '@open-wc/testing';
import { clustered } from '../../src/scoring/clustered.js';
import { ballots, score, surveyWith } from '../support/ballots.js';

const three = surveyWith({ a: 'satisfaction5', b: 'satisfaction5', c: 'satisfaction5' });
const everything = (level: number) => ({ a: level, b: level, c: level });

describe('The interval clustered by ballot', () => {
  it('is z times the root of m/(m−1) times the sum of squared influences', () => {
    // Two ballots that miss the value by ±0.1: 2/1 · 0.02 = 0.04, its root 0.2.
    const interval = clustered({ value: 0.5, influences: [0.1, -0.1], range: [0, 1] });
    expect(interval?.low).to.be.closeTo(0.5 - 1.959964 * 0.2, 1e-9);
    expect(interval?.high).to.be.closeTo(0.5 + 1.959964 * 0.2, 1e-9);
    expect(interval?.method).to.equal('clustered');
  });

  it('stays within the range', () => {
    const { low, high } = clustered({ value: 0.5, influences: [0.4, -0.4], range: [0, 1] }) ?? {};
    expect([low, high]).to.deep.equal([0, 1]);
  });

  it('is not given for one ballot, or for ballots that do not differ', () => {
    expect(clustered({ value: 0.5, influences: [0.1], range: [0, 1] })).to.equal(undefined);
    expect(clustered({ value: 0.5, influences: [0, 1e-17, -1e-17], range: [0, 1] })).to.equal(undefined);
  });

  it('is as wide as if each person had answered once, when everyone repeats themselves', () => {
    const threefold = score({ method: 'share' }, { survey: three, ballots: ballots([60, everything(5)], [40, everything(1)]) });
    // One answer a person: p ± z·√(p(1−p)/(n−1)), n = 100. The 300 answers taken as independent would give ±5.5 points, not ±9.7.
    const half = 100 * 1.959964 * Math.sqrt((0.6 * 0.4) / 99);
    expect(threefold).to.deep.include({ unit: 'answers', n: 300, ballots: 100 });
    expect(threefold.value).to.be.closeTo(60, 1e-9);
    expect(threefold.interval?.method).to.equal('clustered');
    expect(threefold.interval?.low).to.be.closeTo(60 - half, 1e-9);
    expect(threefold.interval?.high).to.be.closeTo(60 + half, 1e-9);
  });

  it('is narrower than that when the answers of a person differ', () => {
    const mixed = { a: 5, b: 5, c: 1 };
    const other = { a: 1, b: 5, c: 1 };
    const { interval } = score({ method: 'share' }, { survey: three, ballots: ballots([50, mixed], [50, other]) });
    expect((interval?.high ?? 0) - (interval?.low ?? 0)).to.be.lessThan(10);
  });

  it('weighs ballots by how much they answered', () => {
    // Worked out by hand: y = 1, 2, x = 1, 3, r = 3/4; influences (1 − 0.75)/4 and (2 − 2.25)/4.
    const given = ballots([1, { a: 5 }], [1, { a: 5, b: 5, c: 1 }]);
    const { value, interval } = score({ method: 'share' }, { survey: three, ballots: given });
    const half = 100 * 1.959964 * Math.sqrt(2 * 2 * 0.0625 ** 2);
    expect(value).to.equal(75);
    expect(interval?.low).to.be.closeTo(75 - half, 1e-9);
    expect(interval?.high).to.be.closeTo(75 + half, 1e-9);
  });

  it('gives way to Wilson over ballots when all pooled answers agree, instead of claiming certainty', () => {
    const { value, interval } = score({ method: 'share' }, { survey: three, ballots: ballots([10, everything(5)]) });
    expect(value).to.equal(100);
    expect(interval?.method).to.equal('wilson');
    expect(interval?.low).to.be.closeTo(72.25, 0.005);
    expect(interval?.high).to.equal(100);
  });
});
