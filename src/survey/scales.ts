// The scales that need no definition. Values carry the meaning, order is the order shown; the words are in the language packs.

import type { Fields } from './fields.js';
import type { BuiltInScale, Level, Scale, SymbolSet } from './scale.js';

export const SYMBOLS: readonly SymbolSet[] = ['faces', 'stars', 'numbers', 'words', 'thumbs'];

const builtIn = (name: BuiltInScale, values: readonly number[], symbols?: SymbolSet): Scale => ({
  name,
  builtIn: name,
  levels: values.map((value) => ({ value })),
  ...(symbols && { symbols }),
});

const FIVE = [1, 2, 3, 4, 5];

export const SCALES: ReadonlyMap<string, Scale> = new Map(
  [
    builtIn('satisfaction5', FIVE),
    builtIn('satisfaction3', [3, 2, 1]),
    builtIn('agreement5', FIVE),
    builtIn('agreement7', [...FIVE, 6, 7]),
    builtIn('stars5', FIVE, 'stars'),
    builtIn('thumbs', [1, 0], 'thumbs'),
    builtIn('yesno', [1, 0]),
    builtIn('recommend', [0, ...FIVE, 6, 7, 8, 9, 10], 'numbers'),
    builtIn('points2', [2, 1, 0]),
  ].map((scale) => [scale.name, scale]),
);

const parseScale = (fields: Fields, name: string): Scale => {
  const seen = new Set<number>();
  const levels = fields.objects('levels').map((level): Level => {
    const value = level.number('value');
    if (seen.has(value)) level.fault('duplicate-value', 'value', value);
    seen.add(value);
    return level.done({ value, label: level.text('label') });
  });
  if (levels.length < 2) fields.fault('out-of-range', 'levels', levels.length);
  return fields.done({ name, levels, ...parseSymbols(fields) });
};

export const parseSymbols = (fields: Fields): { readonly symbols?: SymbolSet } =>
  fields.optional('symbols', (key) => fields.oneOf(key, SYMBOLS));

/** The built-in scales and the author's own; an own name may not hide a built-in one. */
export const parseScales = (survey: Fields): ReadonlyMap<string, Scale> => {
  const scales = new Map(SCALES);
  const own = survey.object('scales');
  for (const name of Object.keys(own?.raw ?? {})) {
    const fields = own?.object(name);
    if (SCALES.has(name)) own?.fault('reserved-id', name, name);
    else if (fields) scales.set(name, parseScale(fields, name));
  }
  return scales;
};

/** The scale a question names, or brings along. */
export const pickScale = (question: Fields, scales: ReadonlyMap<string, Scale>): Scale => {
  const value = question.get('scale');
  if (typeof value === 'object' && value !== null) {
    return parseScale(question.object('scale') as Fields, question.at('scale'));
  }
  const name = question.string('scale');
  const scale = scales.get(name);
  if (name && !scale) question.fault('unknown-scale', 'scale', name, [...scales.keys()]);
  return scale ?? { name, levels: [] };
};
