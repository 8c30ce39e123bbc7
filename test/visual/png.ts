// Baselines are kept small: at most 256 colours, one byte a pixel. Colours are rounded by less than `compare` can see.
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

const rounded = (value: number, step: number): number => Math.min(255, Math.round(value / step) * step);

/** Rows of palette indices, each after a byte that says "no filter"; `undefined` if there are more colours than a byte counts. */
function index({ data, width, height }: PNG, step: number): { readonly rows: Buffer; readonly colors: readonly number[] } | undefined {
  const places = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const [r, g, b] = [0, 1, 2].map((channel) => rounded(data[at + channel] ?? 0, step)) as [number, number, number];
      const color = (r << 16) | (g << 8) | b;
      const place = places.get(color) ?? places.size;
      if (place > 255) return undefined;
      places.set(color, place);
      rows[y * (width + 1) + 1 + x] = place;
    }
  }
  return { rows, colors: [...places.keys()] };
}

export function encode(image: PNG): Buffer {
  const indexed = index(image, 4) ?? index(image, 8);
  if (!indexed) return PNG.sync.write(image, { colorType: 2, deflateLevel: 9 });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(image.width, 0);
  header.writeUInt32BE(image.height, 4);
  header.set([8, PALETTE], 8);
  const palette = Buffer.from(indexed.colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(indexed.rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const readPngBytes = (bytes: Buffer): PNG => PNG.sync.read(bytes);

export const readPng = (file: string): PNG | undefined => (existsSync(file) ? readPngBytes(readFileSync(file)) : undefined);

export function writePng(file: string, image: PNG): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, encode(image));
}
