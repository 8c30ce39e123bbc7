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

/** Bytes by file, from "size" in package.json. */
export function budgets(): readonly (readonly [file: string, limit: number])[] {
  const { size } = JSON.parse(read('package.json')) as { readonly size: Readonly<Record<string, number>> };
  return Object.entries(size);
}
