// The readers a definition is read with. Each takes a place and gives the value that stands there, or reports what is wrong with it and
// gives `undefined`: a survey with a fault is never handed out.

import type { IssueCode } from './issue.js';
import { isObject, type Place } from './place.js';
import type { Text } from './text.js';

export type Read<T> = (place: Place) => T | undefined;

/** A reader for every field. */
export type Fields<T> = { readonly [K in keyof T]-?: Read<T[K]> };

export const kind =
  <T>(type: 'string' | 'number' | 'boolean', code: IssueCode): Read<T> =>
  (place) =>
    typeof place.value === type ? (place.value as T) : place.fault(code);

export const optional =
  <T>(read: Read<T>, fallback?: T): Read<T> =>
  (place) =>
    place.value === undefined ? fallback : read(place);

const word = kind<string>('string', 'not-a-text');

/** A string that says something. */
export const string: Read<string> = (place) => {
  const value = word(place);
  return value === undefined || value.trim() ? value : place.fault('empty');
};

/** A text in one or several languages. */
export const text: Read<Text> = (place) => {
  const { value } = place;
  if (!isObject(value)) return string(place);
  const tags = Object.keys(value);
  for (const tag of tags) string(place.at(tag));
  return tags.length ? (value as Text) : place.fault('empty');
};

export const number = kind<number>('number', 'not-a-number');

/** A whole number from 1. */
export const count =
  (most: number): Read<number> =>
  (place) => {
    const value = number(place);
    return value! < 1 || value! > most || value! % 1 ? place.fault('out-of-range') : value;
  };

export const flag = optional(kind<boolean>('boolean', 'not-a-boolean'), false);

export const oneOf =
  <T extends string>(known: readonly T[], code: IssueCode = 'unknown-value'): Read<T> =>
  (place) => {
    const value = string(place) as T | undefined;
    return value === undefined || known.includes(value) ? value : place.fault(code, value, known);
  };

/** The fields that are there, or have a default. */
export const fields =
  <T>(readers: Fields<T>) =>
  (place: Place): T =>
    Object.fromEntries(
      Object.entries<Read<unknown>>(readers)
        .map(([key, read]) => [key, read(place.at(key))])
        .filter(([, value]) => value !== undefined),
    ) as T;

/** An object with these fields and no others. */
export const object =
  <T>(readers: Fields<T>) =>
  (place: Place): T => {
    const read = fields(readers)(place);
    place.done();
    return read;
  };

/** A list, `[]` if absent. No two of its items have the same `key`. */
export const list =
  <T>(read: (place: Place, index: number) => T, key?: 'id' | 'value') =>
  (place: Place): readonly T[] => {
    const { value = [] } = place;
    if (!Array.isArray(value)) return place.fault('not-a-list') ?? [];
    const seen = new Set();
    return value.map((_, index) => {
      const at = place.at(index);
      const item = read(at, index);
      if (key) {
        const name = item[key as keyof T];
        if (seen.has(name)) at.at(key).fault(`duplicate-${key}`, name);
        seen.add(name);
      }
      return item;
    });
  };

/** At least one. */
export const some =
  <T>(read: (place: Place) => readonly T[]) =>
  (place: Place): readonly T[] => {
    const items = read(place);
    if (!items.length) place.fault('missing');
    return items;
  };

/** A link target that can't run script: https, relative, tel or mailto. */
export const href: Read<string> = (place) => {
  const value = string(place);
  // As a browser reads it: controls, tabs and line breaks don't hide a scheme.
  return /^(?!https:|tel:|mailto:)[^/?#:]*:/i.test(value?.replace(/[\0- ]/g, '') ?? '') ? place.fault('href-forbidden') : value;
};
