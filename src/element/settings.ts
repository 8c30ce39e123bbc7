// Attributes as the page wrote them become settings that the rest can rely on. Unknown values fall back to the default, and are named once.

import type { SymbolSet } from '../survey/scale.js';
import { themes } from '../theme/themes/index.js';
import type { RequestKind } from '../transport/transport.js';
import type { SurveyProperties } from './properties.js';
import { report } from './report.js';

/** The default first; empty for "not said". */
const KNOWN = {
  mode: ['inline', 'kiosk', 'entry'],
  layout: ['', 'page', 'steps'],
  symbols: ['', 'faces', 'stars', 'numbers', 'words', 'thumbs'],
  theme: ['default', ...Object.keys(themes)],
  scheme: ['auto', 'light', 'dark'],
  corners: ['soft', 'sharp', 'round'],
  density: ['regular', 'compact', 'spacious'],
  storage: ['local', 'none'],
  request: ['json', 'cloudevents', 'simple'],
} as const;

/** Whole numbers: default, lowest, highest. */
const RANGES = { headingLevel: [2, 1, 6], batch: [1, 1, 50] } as const;

export interface Settings {
  readonly mode: 'inline' | 'kiosk' | 'entry';
  readonly layout: '' | 'page' | 'steps';
  readonly symbols: '' | SymbolSet;
  readonly theme: string;
  readonly scheme: 'auto' | 'light' | 'dark';
  readonly corners: string;
  readonly density: string;
  readonly storage: 'local' | 'none';
  readonly request: RequestKind;
  readonly headingLevel: number;
  readonly batch: number;
}

export const readSettings = (element: SurveyProperties): Settings => {
  const pick = (name: keyof typeof KNOWN | keyof typeof RANGES, fallback: unknown, isKnown: (value: never) => boolean, known: readonly string[]) => {
    const value = element[name] ?? fallback;
    if (isKnown(value as never)) return [name, value];
    void report([{ code: 'attribute-unknown', path: name, detail: String(value), known }]);
    return [name, fallback];
  };
  return Object.fromEntries([
    ...Object.entries(KNOWN).map(([name, known]: readonly [string, readonly unknown[]]) =>
      pick(name as 'mode', known[0], (value) => known.includes(value), known as readonly string[]),
    ),
    ...Object.entries(RANGES).map(([name, [fallback, low, high]]) =>
      pick(name as 'batch', fallback, (value) => value >= low && value <= high && value % 1 === 0, [`${low}–${high}`]),
    ),
  ]) as unknown as Settings;
};
