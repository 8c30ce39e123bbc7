// The scales that need no definition. Values carry the meaning, order is the order shown; the words are in the language packs.

import { isObject, type Place } from './place.js';
import { list, number, object, oneOf, optional, text, type Read } from './read.js';
import type { BuiltInScale, Level, Scale, SymbolSet } from './scale.js';

export const SYMBOLS: readonly SymbolSet[] = ['faces', 'stars', 'numbers', 'words', 'thumbs'];

const FIVE = [1, 2, 3, 4, 5];

const BUILT_IN: Readonly<Record<BuiltInScale, readonly [values: readonly number[], symbols?: SymbolSet]>> = {
  satisfaction5: [FIVE],
  satisfaction3: [[3, 2, 1]],
  agreement5: [FIVE],
  agreement7: [[...FIVE, 6, 7]],
  stars5: [FIVE, 'stars'],
  thumbs: [[1, 0], 'thumbs'],
  yesno: [[1, 0]],
  recommend: [[0, ...FIVE, 6, 7, 8, 9, 10], 'numbers'],
  points2: [[2, 1, 0]],
};

export const SCALES: ReadonlyMap<string, Scale> = new Map(
  (Object.keys(BUILT_IN) as BuiltInScale[]).map((name) => {
    const [values, symbols] = BUILT_IN[name];
    return [name, { name, builtIn: name, levels: values.map((value) => ({ value })), ...(symbols && { symbols }) }];
  }),
);

export const symbols = optional(oneOf(SYMBOLS));

const levels: Read<readonly Level[]> = (place) => {
  const read = list(object<Level>({ value: number, label: text }), 'value')(place);
  if (read.length < 2) place.fault('out-of-range', read.length);
  return read;
};

const ownScale = (place: Place, name: string): Scale => ({ name, ...object<Pick<Scale, 'levels' | 'symbols'>>({ levels, symbols })(place) });

/** The author's scales join the built-in ones; an own name may not hide one of those. */
export const readScales = (place: Place): void => {
  const { value, log } = place;
  if (value !== undefined && !isObject(value)) return place.fault('not-an-object');
  for (const name of Object.keys(value ?? {})) {
    if (SCALES.has(name)) place.at(name).fault('reserved-id', name);
    else log.scales.set(name, ownScale(place.at(name), name));
  }
};

/** The scale a question names, or brings along. */
export const scale: Read<Scale> = (place) => {
  const { path, value, log } = place;
  if (isObject(value)) return ownScale(place, path);
  return log.scales.get(oneOf([...log.scales.keys()], 'unknown-scale')(place)!);
};
