// Baselines are kept small: 256 colours, one byte a pixel. What is lost is less than `compare` can see.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE = 3;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** So many of the commonest colours, those of whole areas, keep their value. */
const EXACT = 32;

const rounded = (key: number, step: number): number =>
  [16, 8, 0].reduce((color, shift) => (color << 8) | Math.min(255, Math.round(((key >> shift) & 255) / step) * step), 0);

/** Which colour stands for which. Those at the edges of letters, hundreds of them, are rounded as little as it takes. */
function choose(keys: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
  for (let step = 4; ; step += 2) {
    const colors = new Map(ranked.map((key, rank) => [key, rank < EXACT ? key : rounded(key, step)]));
    if (new Set(colors.values()).size <= 256) return colors;
  }
}

export function encode({ data, width, height }: PNG): Buffer {
  const keys = Uint32Array.from({ length: width * height }, (_, at) => data.readUIntBE(at * 4, 3));
  const colors = choose(keys);
  const palette = [...new Set(colors.values())];
  const places = new Map([...colors].map(([key, color]) => [key, palette.indexOf(color)]));
  // Each row stands behind a byte that says "no filter".
  const rows = Buffer.alloc((width + 1) * height);
  keys.forEach((key, at) => rows.writeUInt8(places.get(key) ?? 0, at + Math.floor(at / width) + 1));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const readPngBytes = (bytes: Buffer): PNG => PNG.sync.read(bytes);

export const readPng = (file: string): PNG | undefined => (existsSync(file) ? readPngBytes(readFileSync(file)) : undefined);

export function writePng(file: string, image: PNG): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, encode(image));
}
