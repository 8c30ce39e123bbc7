// What is asked of the server: one address a grouping, and each reply read as from a stranger.

import { download } from '../transport/download.js';
import { parseResults, type Results } from './document.js';
import { toFault, type Fault } from './fault.js';
import type { ResultsProperties } from './properties.js';

export type Outcome = { readonly documents: readonly Results[] } | { readonly fault: Fault };

const addressOf = ({ src, from, to }: ResultsProperties, more: Readonly<Record<string, string | null>>): string | undefined => {
  if (!src) return undefined;
  try {
    const url = new URL(src, document.baseURI);
    for (const [name, value] of Object.entries({ from, to, ...more })) if (value) url.searchParams.set(name, value);
    return url.href;
  } catch {
    return undefined;
  }
};

const groupingsOf = ({ group }: ResultsProperties): readonly string[] => [...new Set((group ?? '').split(/\s+/).filter(Boolean))];

/** One for each grouping; without any, one. None if `src` is no address. */
export const addressesOf = (element: ResultsProperties): readonly string[] =>
  (groupingsOf(element).length ? groupingsOf(element) : ['']).flatMap((group) => addressOf(element, { group }) ?? []);

/** The first of them as a file for spreadsheet programs. */
export const csvOf = (element: ResultsProperties, lang: string): string | undefined =>
  addressOf(element, { group: groupingsOf(element)[0] ?? '', format: 'csv', lang });

const read = (body: unknown, url?: string): Outcome => {
  const results = parseResults(body);
  return results ? { documents: [results] } : { fault: { code: 'shape', url } };
};

const askOne = async (url: string): Promise<Outcome> => {
  let text: string;
  try {
    text = await download(url);
  } catch (reason) {
    return { fault: toFault(reason, url) };
  }
  try {
    return read(JSON.parse(text), url);
  } catch {
    return { fault: { code: 'shape', url } };
  }
};

/** Never rejects. */
export const ask = async (element: ResultsProperties): Promise<Outcome> => {
  if (element.data !== undefined && element.data !== null) return read(element.data);
  const addresses = addressesOf(element);
  if (!addresses.length) return { fault: { code: 'address', url: element.src ?? undefined } };
  const outcomes = await Promise.all(addresses.map(askOne));
  return outcomes.find((outcome) => 'fault' in outcome) ?? { documents: outcomes.flatMap((outcome) => ('documents' in outcome ? outcome.documents : [])) };
};
