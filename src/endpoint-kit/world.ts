// All that the command knows of the world, so that tests can hold it still.

import { randomBytes } from 'node:crypto';

export interface World {
  readonly version: string;
  /** ms since 1970 */
  readonly now: () => number;
  /** An id as the element makes one at that time. */
  readonly newId: (at: number) => string;
  readonly fetch: typeof fetch;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** UUIDv7 (RFC 9562). */
export const newId = (at: number): string => {
  const random = randomBytes(10);
  random[2] = ((random[2] ?? 0) & 0x3f) | 0x80;
  const digits = `${at.toString(16).padStart(12, '0')}7${random.toString('hex').slice(1)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

export const createWorld = (version: string): World => ({
  version,
  now: () => Date.now(),
  newId,
  fetch: (url, init) => globalThis.fetch(url, init),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
