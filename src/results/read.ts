// The border between JSON of a stranger and what is known of it. Total: what is of another kind is `undefined`, or empty.

import type { Text } from '../survey/text.js';

export type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

export const recordOf = (value: unknown): Json => (isRecord(value) ? value : {});

/** The records of a list. */
export const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);

export const numberOf = (value: unknown): number | undefined => (Number.isFinite(value) ? (value as number) : undefined);

export const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const textOf = (value: unknown): Text | undefined => {
  if (!isRecord(value)) return stringOf(value);
  const words = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return words.length ? Object.fromEntries(words) : undefined;
};
