// How heavy the built files are, compressed as a server would send them, and how heavy they may be.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, ROOT } from './files.js';

export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export function weigh(file: string): Weight {
  const bytes = readFileSync(join(ROOT, file));
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes, best).length };
}

type Sizes = Readonly<Record<string, number>>;

const sizesIn = (key: 'size' | 'sizeGoal'): Sizes => (JSON.parse(read('package.json')) as Readonly<Record<string, Sizes>>)[key] ?? {};

/** Bytes by file that no change may exceed: "size" in package.json. It only ever goes down, towards the goal. */
export const budgets = (): readonly (readonly [file: string, limit: number])[] => Object.entries(sizesIn('size'));

/** Bytes by file that were promised: "sizeGoal" in package.json. */
export const goals = (): ReadonlyMap<string, number> => new Map(Object.entries(sizesIn('sizeGoal')));
