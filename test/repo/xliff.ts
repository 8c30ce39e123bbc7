// Reads the translation files that lit-localize writes: XLIFF 1.2, one unit a message.
import { read } from './files.js';

export interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** `translated`, or `needs-review-translation`: no native speaker has read it yet. */
  readonly state: string;
}

const inner = (xml: string, tag: string) => new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1] ?? '';

export function unitsOf(file: string): readonly Unit[] {
  return [...read(file).matchAll(/<trans-unit\b[^>]*\bid="([^"]*)"[^>]*>([\s\S]*?)<\/trans-unit>/g)].map(([, id, body]) => ({
    id: id!,
    source: inner(body!, 'source'),
    target: inner(body!, 'target'),
    state: /<target\b[^>]*\bstate="([^"]*)"/.exec(body!)?.[1] ?? '',
  }));
}

/** A draft is a translation that no native speaker has read, in part or in whole. */
export const isDraft = (file: string): boolean => unitsOf(file).some(({ state }) => state !== 'translated');

/** What the program fills in: {name} in a plain text, <x …/> in a template. Their order is the translator's. */
export function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}|<x\b[^>]*\/>/g)].map(([hit]) => hit).sort();
}

export const withoutPlaceholders = (text: string): string => text.replace(/<x\b[^>]*\/>/g, '');
