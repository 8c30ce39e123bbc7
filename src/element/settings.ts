// Attributes as the page wrote them become settings that the rest can rely on. Unknown values fall back to the default, and are named once.

import type { SymbolSet } from '../survey/scale.js';
import type { RequestKind } from '../transport/transport.js';
import { warnOnce } from './report.js';

const ENUMS = {
  mode: ['inline', 'kiosk', 'entry'],
  layout: ['', 'page', 'steps'],
  symbols: ['', 'faces', 'stars', 'numbers', 'words', 'thumbs'],
  theme: ['default', 'dvc', 'govuk', 'uswds', 'dsfr'],
  scheme: ['auto', 'light', 'dark'],
  corners: ['soft', 'sharp', 'round'],
  density: ['regular', 'compact', 'spacious'],
  storage: ['local', 'none'],
  request: ['json', 'cloudevents', 'simple'],
} as const;

type Enums = typeof ENUMS;

export interface Settings extends Readonly<{ [K in Exclude<keyof Enums, 'symbols' | 'layout' | 'request'>]: Enums[K][number] }> {
  readonly layout: 'page' | 'steps' | undefined;
  readonly symbols: SymbolSet | undefined;
  readonly request: RequestKind;
  readonly headingLevel: number;
  readonly batch: number;
}

type Raw = Readonly<Partial<Record<keyof Enums | 'headingLevel' | 'batch', unknown>>>;

const whole = (raw: Raw, name: 'headingLevel' | 'batch', low: number, high: number, fallback: number): number => {
  const value = raw[name] ?? fallback;
  if (Number.isInteger(value) && (value as number) >= low && (value as number) <= high) return value as number;
  warnOnce(`${name}: ${String(value)} is not a whole number from ${low} to ${high}; using ${fallback}`);
  return fallback;
};

export const readSettings = (raw: Raw): Settings => {
  const read = Object.entries(ENUMS).map(([name, known]: readonly [string, readonly string[]]) => {
    const value = raw[name as keyof Enums] ?? known[0];
    if (known.includes(value as string)) return [name, value || undefined];
    warnOnce(`${name}="${String(value)}" is not known; use ${known.filter(Boolean).join(', ')}`);
    return [name, known[0] || undefined];
  });
  return {
    ...(Object.fromEntries(read) as Omit<Settings, 'headingLevel' | 'batch'>),
    headingLevel: whole(raw, 'headingLevel', 1, 6, 2),
    batch: whole(raw, 'batch', 1, 50, 1),
  };
};
