// When two pictures are the same. The tolerance is proved by tolerance.test.ts: two pixels are seen, antialiasing is not.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Of the distance from black to white: a tint of 5 % is seen, the rounding of a palette is not. */
const THRESHOLD = 0.03;
/** Pixels that may differ in a picture, and how many of them close together: antialiasing strays, what moved is all in one place. */
const STRAY = 100;
const STRAY_TOGETHER = 32;
const TOGETHER = 24;

/** Where letters or the engine are others, only the composition can be compared: mean colours of a coarse grid. */
const GRID = 24;
const SIZE_MAY_DIFFER = 0.12;
const MEAN_MAY_DIFFER = 10;

export interface Difference {
  readonly sentence: string;
  /** Where it is, in red. */
  readonly image?: PNG;
}

function compareExactly(before: PNG, now: PNG): Difference | undefined {
  const { width, height } = now;
  const image = new PNG({ width, height });
  const count = (output: Buffer | null, windowSize: number) => pixelmatch(before.data, now.data, output, width, height, { threshold: THRESHOLD, windowSize });
  const pixels = count(image.data, Infinity);
  if (pixels <= STRAY && (pixels <= STRAY_TOGETHER || count(null, TOGETHER) <= STRAY_TOGETHER)) return undefined;
  return { sentence: `${pixels} pixels differ`, image };
}

type Color = readonly [number, number, number];

/** Mean colours of GRID × GRID cells. */
function cells({ data, width, height }: PNG): readonly Color[] {
  const sums = Array.from({ length: GRID * GRID }, () => [0, 0, 0, 0] as [number, number, number, number]);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sum = sums[Math.floor((y * GRID) / height) * GRID + Math.floor((x * GRID) / width)] as [number, number, number, number];
      const at = (y * width + x) * 4;
      for (const channel of [0, 1, 2] as const) sum[channel] += data[at + channel] ?? 0;
      sum[3]++;
    }
  }
  return sums.map(([r, g, b, count]) => [r / count, g / count, b / count]);
}

const relative = (a: number, b: number): number => Math.abs(a - b) / Math.max(a, b);

function compareRoughly(before: PNG, now: PNG): Difference | undefined {
  if (relative(before.width, now.width) > SIZE_MAY_DIFFER || relative(before.height, now.height) > SIZE_MAY_DIFFER) return ofSize(before, now);
  const theirs = cells(now);
  const distances = cells(before).map((color, cell) => color.reduce((sum, value, channel) => sum + Math.abs(value - (theirs[cell]?.[channel] ?? 0)), 0) / 3);
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  return mean > MEAN_MAY_DIFFER ? { sentence: `the mean colours differ by ${mean.toFixed(1)} of 255` } : undefined;
}

const ofSize = (before: PNG, now: PNG): Difference => ({ sentence: `the size was ${before.width} × ${before.height} and is ${now.width} × ${now.height}` });

/** @param roughly for pictures that another engine or other fonts have made */
export function compare(before: PNG, now: PNG, { roughly = false } = {}): Difference | undefined {
  if (roughly) return compareRoughly(before, now);
  if (before.width !== now.width || before.height !== now.height) return ofSize(before, now);
  return compareExactly(before, now);
}
