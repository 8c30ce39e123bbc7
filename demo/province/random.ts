// Chance that can be had twice: the same seed, the same numbers.

/** mulberry32: from 0 to 1. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Around 0, nearly always between -2.5 and 2.5: the sum of six, which is close enough to the bell. */
export const bell = (random: () => number): number => (random() + random() + random() + random() + random() + random() - 3) * 1.414;

/** Picks by weight. */
export function createPick<T>(items: readonly T[], weightOf: (item: T) => number): (random: () => number) => T {
  const ends: number[] = [];
  for (const item of items) ends.push((ends.at(-1) ?? 0) + weightOf(item));
  return (random) => {
    const at = random() * (ends.at(-1) ?? 0);
    return items[ends.findIndex((end) => at < end)] as T;
  };
}
