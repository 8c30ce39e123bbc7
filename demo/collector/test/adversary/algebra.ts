// All figures are sums over ballots: a system of linear equations. Ballots that are in the same figures can't be told apart by any of them, so
// the unknowns are such cells of ballots, and how often each level was chosen in each. A cell of fewer than ten whose levels follow is a leak.

import type { Equation } from './equations.js';
import { LEVELS } from './world.js';

/** Ballots that every figure has all or none of. */
export interface Cell {
  readonly ballots: readonly number[];
  /** By level, what the figures leave possible: fewest and most. */
  readonly bounds: readonly (readonly [low: number, high: number])[];
}

/** Coefficients by cell, and what they come to by level. */
interface Row {
  readonly of: readonly bigint[];
  readonly is: readonly bigint[];
}

type Bounds = [low: number, high: number][];

export const cellsIn = (equations: readonly Pick<Equation, 'ballots'>[]): readonly (readonly number[])[] => {
  const figures = new Map<number, number[]>();
  const different = [...new Map(equations.map(({ ballots }) => [ballots.join(), ballots])).values()];
  different.forEach((ballots, figure) => ballots.forEach((ballot) => figures.set(ballot, [...(figures.get(ballot) ?? []), figure])));
  const cells = new Map<string, number[]>();
  for (const [ballot, own] of figures) cells.set(own.join(), [...(cells.get(own.join()) ?? []), ballot]);
  return [...cells.values()].map((ballots) => ballots.sort((a, b) => a - b));
};

const combine = (a: Row, b: Row, [m, n]: readonly [bigint, bigint]): Row => ({
  of: a.of.map((one, index) => m * one - n * (b.of[index] as bigint)),
  is: a.is.map((one, index) => m * one - n * (b.is[index] as bigint)),
});

const magnitude = (a: bigint): bigint => (a < 0n ? -a : a);
const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? magnitude(a) : divisor(b, a % b));

const reduce = (row: Row): Row => {
  const by = [...row.of, ...row.is].reduce(divisor, 0n);
  return by < 2n ? row : { of: row.of.map((one) => one / by), is: row.is.map((one) => one / by) };
};

/** Gauss and Jordan in whole numbers, which is in rationals without their denominators. */
export const eliminate = (rows: readonly Row[]): readonly Row[] => {
  let rest = [...rows];
  const done: Row[] = [];
  const width = rows[0]?.of.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const pivot = rest.find(({ of }) => of[column] !== 0n);
    if (!pivot) continue;
    const without = (row: Row): Row => (row.of[column] === 0n ? row : reduce(combine(row, pivot, [pivot.of[column] as bigint, row.of[column] as bigint])));
    rest = rest.filter((row) => row !== pivot).map(without).filter(({ of }) => of.some((one) => one !== 0n));
    done.splice(0, done.length, ...done.map(without), pivot);
  }
  return done;
};

const toRow = (cells: readonly (readonly number[])[], { ballots, counts }: Equation): Row => {
  const own = new Set(ballots);
  return { of: cells.map(([first]) => (own.has(first as number) ? 1n : 0n)), is: counts.map(BigInt) };
};

const differing = (a: Row, b: Row, sizes: readonly number[]): readonly [number, number] =>
  a.of.reduce<[number, number]>(([more, less], one, index) => {
    const by = one - (b.of[index] as bigint);
    return [more + (by > 0n ? (sizes[index] as number) : 0), less + (by < 0n ? (sizes[index] as number) : 0)];
  }, [0, 0]);

/** Two figures that differ by fewer than ten ballots on either side. */
const nearMisses = (rows: readonly Row[], sizes: readonly number[]): readonly Row[] =>
  rows.flatMap((a, index) => rows.slice(index + 1).flatMap((b) => (Math.max(...differing(a, b, sizes)) < 10 ? [combine(a, b, [1n, 1n])] : [])));

const tighten = (row: Row, bounds: readonly Bounds[], level: number): boolean => {
  const terms = row.of.flatMap((factor, cell) => (factor === 0n ? [] : [{ factor: Number(factor), bound: (bounds[cell] as Bounds)[level] as [number, number] }]));
  const ends = ({ factor, bound: [low, high] }: (typeof terms)[number]): [number, number] => (factor > 0 ? [factor * low, factor * high] : [factor * high, factor * low]);
  const [least, most] = terms.map(ends).reduce((sum, [a, b]) => [sum[0] + a, sum[1] + b], [0, 0]);
  let changed = false;
  for (const term of terms) {
    const { factor, bound } = term;
    const [own, most_] = ends(term);
    const room = [Number(row.is[level]) - (most - most_), Number(row.is[level]) - (least - own)].map((end) => end / factor).sort((a, b) => a - b) as [number, number];
    const next: [number, number] = [Math.max(bound[0], Math.ceil(room[0] - 1e-9)), Math.min(bound[1], Math.floor(room[1] + 1e-9))];
    if (next[0] > bound[0] || next[1] < bound[1]) changed = true;
    [bound[0], bound[1]] = next;
    if (changed) return true;
  }
  return changed;
};

/** Tightens what each cell may be until nothing moves any more. */
const propagate = (rows: readonly Row[], sizes: readonly number[]): readonly Bounds[] => {
  const bounds = sizes.map((size): Bounds => LEVELS.map(() => [0, size]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const row of rows) for (const level of LEVELS.keys()) while (tighten(row, bounds, level)) changed = true;
    sizes.forEach((size, cell) => {
      const own = bounds[cell] as Bounds;
      own.forEach((bound, level) => {
        const others = own.filter((_, other) => other !== level);
        const low = Math.max(bound[0], size - others.reduce((sum, [, high]) => sum + high, 0));
        const high = Math.min(bound[1], size - others.reduce((sum, [least]) => sum + least, 0));
        if (low > bound[0] || high < bound[1]) changed = true;
        [bound[0], bound[1]] = [low, high];
      });
    });
  }
  return bounds;
};

const isKnown = (bounds: Bounds | undefined): boolean => bounds !== undefined && bounds.every(([low, high]) => low === high);

export interface Solution {
  readonly cells: readonly Cell[];
  /** Fewer than ten ballots of which the levels follow, though from no single figure: that all of a group said the same is no secret of the group. */
  readonly leaks: readonly Cell[];
}

export const solve = (equations: readonly Equation[]): Solution => {
  const cells = cellsIn(equations);
  const sizes = cells.map(({ length }) => length);
  const rows = [...new Map(equations.map((equation) => [equation.ballots.join(), toRow(cells, equation)])).values()];
  const unanimous = cells.map((_, cell) => rows.some(({ of, is }) => of[cell] !== 0n && is.filter((count) => count > 0n).length === 1 && Number(is.reduce((sum, count) => sum + count)) >= 10));
  const bounds = propagate([...rows, ...nearMisses(rows, sizes), ...eliminate(rows)], sizes);
  const solved = cells.map((ballots, cell): Cell => ({ ballots, bounds: bounds[cell] as Bounds }));
  return { cells: solved, leaks: solved.filter(({ ballots }, cell) => ballots.length < 10 && !unanimous[cell] && isKnown(bounds[cell])) };
};
