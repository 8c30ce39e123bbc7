// Where the definition comes from: the first that is present of property, JSON child, `src`, `preset`, nothing (the built-in csat).

import { findPreset, SOURCE_LOCALE } from '../locale/localization.js';
import { presets } from '../presets/index.js';
import csat from '../presets/csat.json' with { type: 'json' };
import type { Issue } from '../survey/issue.js';

export interface Source {
  readonly definition: unknown;
  readonly src: string | null | undefined;
  readonly preset: string | null | undefined;
}

/** What was found, still unread; or why nothing was. */
export type Found = { readonly raw: unknown } | { readonly issue: Issue };

const isParsed = (element: Element): boolean => {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
};

/** Resolves once the parser has left the element: an async script may be faster than its children. */
const children = (element: Element): Promise<unknown> =>
  document.readyState !== 'loading' || isParsed(element)
    ? Promise.resolve()
    : new Promise<void>((resolve) => {
        const done = () => {
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(() => isParsed(element) && done());
        observer.observe(document, { childList: true, subtree: true });
        document.addEventListener('DOMContentLoaded', done, { once: true });
      });

const parse = (json: string, where: string): Found => {
  try {
    return { raw: JSON.parse(json) };
  } catch {
    return { issue: { code: 'source-not-json', path: '', detail: where } };
  }
};

const loadPreset = async (id: string, locale: string): Promise<Found> => {
  // Each language pack carries the built-in one in its own language alone; the script has it in English.
  const known = id === 'csat' && locale === SOURCE_LOCALE ? csat : findPreset(id, locale);
  if (known) return { raw: known };
  if (id === 'csat') return { raw: csat };
  const load = Object.hasOwn(presets, id) && presets[id];
  if (!load) return { issue: { code: 'preset-unknown', path: '', detail: id, known: ['csat', ...Object.keys(presets)] } };
  try {
    return { raw: (await load()).default };
  } catch {
    return { issue: { code: 'source-unreachable', path: '', detail: id } };
  }
};

/** @param download fetches text, or rejects */
export const findDefinition = async (
  element: Element,
  { definition, src, preset }: Source,
  locale: string,
  download: (url: string) => Promise<string>,
): Promise<Found> => {
  if (definition !== undefined && definition !== null) return { raw: definition };
  await children(element);
  const child = element.querySelector(':scope > script[type="application/json"]');
  if (child) return parse(child.textContent ?? '', 'the <script type="application/json"> child');
  if (!src) return loadPreset(preset || 'csat', locale);
  try {
    return parse(await download(new URL(src, document.baseURI).href), src);
  } catch {
    return { issue: { code: 'source-unreachable', path: '', detail: src } };
  }
};
