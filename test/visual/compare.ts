// When two pictures are the same. The tolerance is proved by tolerance.test.ts: two pixels are seen, antialiasing is not.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * Two looks at the same pair, distances being parts of that from black to white. Antialiasing is faint and strewn about: the first look
 * takes it out and sees faint areas, as a tint; the second leaves it in and sees strong strokes, as a mouth of two pixels.
 */
const FAINT = { threshold: 0.03, together: 32, inAll: 250 };
const STRONG = { threshold: 0.25, includeAA: true, together: 18, inAll: Infinity };
/** Pixels are together within a square of this side. */
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

const differenceOfSize = (before: PNG, now: PNG): string | undefined =>
  before.width === now.width && before.height === now.height ? undefined : `the size was ${before.width} × ${before.height} and is ${now.width} × ${now.height}`;

function onCanvas(image: PNG, width: number, height: number): PNG {
  if (image.width === width && image.height === height) return image;
  const canvas = new PNG({ width, height });
  PNG.bitblt(image, canvas, 0, 0, image.width, image.height, 0, 0);
  return canvas;
}

/** Pictures of two sizes are laid over each other at the top left. */
function compareExactly(before: PNG, now: PNG): Difference | undefined {
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const [a, b] = [onCanvas(before, width, height), onCanvas(now, width, height)];
  const image = new PNG({ width, height });
  const pixels = pixelmatch(a.data, b.data, image.data, width, height, { threshold: FAINT.threshold, includeAA: true });
  const size = differenceOfSize(before, now);
  if (size) return { sentence: size, image };
  const isSeen = ({ together, inAll, ...options }: typeof FAINT) => {
    const count = (windowSize: number) => pixelmatch(a.data, b.data, null, width, height, { ...options, windowSize });
    return count(TOGETHER) > together || count(Infinity) > inAll;
  };
  return pixels > STRONG.together && [FAINT, STRONG].some(isSeen) ? { sentence: `${pixels} pixels differ`, image } : undefined;
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
  if (relative(before.width, now.width) > SIZE_MAY_DIFFER || relative(before.height, now.height) > SIZE_MAY_DIFFER) return { sentence: differenceOfSize(before, now) ?? '' };
  const theirs = cells(now);
  const distances = cells(before).map((color, cell) => color.reduce((sum, value, channel) => sum + Math.abs(value - (theirs[cell]?.[channel] ?? 0)), 0) / 3);
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  return mean > MEAN_MAY_DIFFER ? { sentence: `the mean colours differ by ${mean.toFixed(1)} of 255` } : undefined;
}

/** @param roughly for pictures that another engine or other fonts have made */
export function compare(before: PNG, now: PNG, { roughly = false } = {}): Difference | undefined {
  return roughly ? compareRoughly(before, now) : compareExactly(before, now);
}
