import { expect } from '@open-wc/testing';
import { toTens, type Plan } from '../../src/scoring/tens.js';

interface Arrival {
  readonly number: number;
  readonly office: string;
  readonly desk: string;
  readonly month: number;
}

const office = ({ office: at }: Arrival): string => at;
const desk = (arrival: Arrival): string => `${arrival.office}/${arrival.desk}`;
const plan: Plan<Arrival> = { kind: desk, closings: [{ span: ({ month }) => String(month), kinds: [office] }] };

/** `A1*12` is twelve at desk 1 of office A; `|` the end of a month. */
const arrivals = (text: string): readonly Arrival[] => {
  let month = 1;
  return text
    .split(' ')
    .flatMap((word): Omit<Arrival, 'number'>[] => {
      if (word === '|') month += 1;
      const [, at = '', own = '', count] = /^(\w)(\d)\*(\d+)$/.exec(word) ?? [];
      return Array.from({ length: Number(count ?? 0) }, () => ({ office: at, desk: own, month }));
    })
    .map((arrival, index) => ({ ...arrival, number: index + 1 }));
};

const numbers = (text: string, more: Partial<Plan<Arrival>> = {}): readonly (readonly number[])[] =>
  toTens(arrivals(text), { ...plan, ...more }).map((ten) => ten.map(({ number }) => number));

const upTo = (count: number, from = 1): readonly number[] => Array.from({ length: count }, (_, index) => from + index);

describe('Tens', () => {
  it('take ten, and not nine', () => {
    expect(numbers('A1*9')).to.deep.equal([]);
    expect(numbers('A1*10')).to.deep.equal([upTo(10)]);
    expect(numbers('A1*29')).to.deep.equal([upTo(10), upTo(10, 11)]);
  });

  it('are of one kind', () => {
    expect(numbers('A1*5 B1*9 A1*5')).to.deep.equal([[...upTo(5), ...upTo(5, 15)]]);
    expect(numbers('A1*9 A2*9 B1*9')).to.deep.equal([]);
  });

  it('are made of what is less alike when a month is over, first come first', () => {
    expect(numbers('A1*6 A2*7 B1*8 | B1*1')).to.deep.equal([upTo(10)]);
  });

  it('let those wait on, among their kind, who are still too few then', () => {
    expect(numbers('A1*6 B1*6 | A1*3 B1*4')).to.deep.equal([[...upTo(6, 7), ...upTo(4, 16)]]);
  });

  it('know that a month is over by the present, too', () => {
    const now = (month: number): Arrival => ({ number: 0, office: '', desk: '', month });
    expect(numbers('A1*5 A2*5')).to.deep.equal([]);
    expect(numbers('A1*5 A2*5', { now: now(1) })).to.deep.equal([]);
    expect(numbers('A1*5 A2*5', { now: now(2) })).to.deep.equal([upTo(10)]);
  });

  it('stay as they are whatever comes later', () => {
    const text = 'A1*6 A2*13 B1*8 | B2*9 A2*9 B1*7 | A1*4 B2*9 A2*3 | B1*30';
    const all = arrivals(text);
    const last = toTens(all, plan);
    for (let count = 0; count <= all.length; count += 1) expect(last.slice(0, toTens(all.slice(0, count), plan).length)).to.deep.equal(toTens(all.slice(0, count), plan));
  });

  it('hold no ballot twice', () => {
    const held = numbers('A1*6 A2*13 B1*8 | B2*9 A2*9 B1*7 | A1*4 B2*9 A2*3 | B1*30').flat();
    expect(new Set(held).size).to.equal(held.length);
  });
});
