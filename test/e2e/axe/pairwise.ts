// All pairs instead of all combinations: most faults come of one thing, or of two together, so a table in which any two values meet at
// least once finds them with a small part of the rows. Greedy, and the same at each run.

export type Dimensions = Readonly<Record<string, readonly unknown[]>>;
export type Row<D extends Dimensions> = { readonly [Name in keyof D]: D[Name][number] };

const keyOf = (a: string, valueA: unknown, b: string, valueB: unknown): string => (a < b ? `${a}=${String(valueA)} ${b}=${String(valueB)}` : `${b}=${String(valueB)} ${a}=${String(valueA)}`);

/** Every pair of values of two different dimensions, as a key, and what it is of. */
function pairsOf(dimensions: Dimensions): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const names = Object.keys(dimensions);
  const pairs = names.flatMap((a, index) =>
    names.slice(index + 1).flatMap((b) => (dimensions[a] ?? []).flatMap((valueA) => (dimensions[b] ?? []).map((valueB) => [keyOf(a, valueA, b, valueB), { [a]: valueA, [b]: valueB }] as const))),
  );
  return new Map(pairs);
}

const pairsIn = (row: Readonly<Record<string, unknown>>): readonly string[] => {
  const entries = Object.entries(row);
  return entries.flatMap(([a, valueA], index) => entries.slice(index + 1).map(([b, valueB]) => keyOf(a, valueA, b, valueB)));
};

export function pairwise<const D extends Dimensions>(dimensions: D): readonly Row<D>[] {
  const missing = new Map(pairsOf(dimensions));
  const gain = (row: Readonly<Record<string, unknown>>): number => pairsIn(row).filter((key) => missing.has(key)).length;
  const rows: Row<D>[] = [];
  for (let first = missing.values().next().value; first; first = missing.values().next().value) {
    let row = first;
    for (const [name, values] of Object.entries(dimensions)) {
      if (name in row) continue;
      // Of equals the one that came up longest ago, so that all come up.
      const turned = values.map((_, index) => values[(index + rows.length) % values.length]);
      const [best] = turned.map((value) => ({ ...row, [name]: value })).sort((a, b) => gain(b) - gain(a));
      row = best ?? row;
    }
    for (const key of pairsIn(row)) missing.delete(key);
    rows.push(row as Row<D>);
  }
  return rows;
}

/** Pairs of which no row has both. */
export const unmet = <D extends Dimensions>(dimensions: D, rows: readonly Row<D>[]): readonly string[] => {
  const met = new Set(rows.flatMap(pairsIn));
  return [...pairsOf(dimensions).keys()].filter((key) => !met.has(key));
};
