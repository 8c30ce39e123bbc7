// Where the definition comes from: the first that is present of property, JSON child, `src`, `preset`, nothing (the built-in csat).

import { findAnyPreset, findPreset } from '../locale/localization.js';
import csat from '../presets/csat.json' with { type: 'json' };
import { importPreset } from '../presets/import.js';
import type { Issue } from '../survey/issue.js';
import type { SurveyProperties } from './properties.js';

/** What was found, still unread; or why nothing was. */
export type Found = { readonly raw: unknown } | { readonly issue: Issue };

const isParsed = (element: Node): boolean => {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return document.readyState !== 'loading';
};

/** Resolves once the parser has left the element: an async script may be faster than its children. */
const children = async (element: Node): Promise<void> => {
  if (isParsed(element)) return;
  await new Promise<void>((resolve) => {
    const check = () => {
      if (!isParsed(element)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(check);
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', check, { once: true });
  });
};

const fault = (code: 'source-not-json' | 'source-unreachable' | 'preset-unknown', detail: string, known: readonly string[] = []): Found => ({
  issue: { code, path: '', detail, known },
});

const parse = (json: string, where: string): Found => {
  try {
    return { raw: JSON.parse(json) };
  } catch {
    return fault('source-not-json', where);
  }
};

const loadPreset = async (id: string, locale: string): Promise<Found> => {
  // Each language pack carries the built-in one in its own language alone; the script has it in English, for whoever's pack has none.
  const raw = findPreset(id, locale) ?? (id === 'csat' ? csat : findAnyPreset(id));
  if (raw) return { raw };
  return importPreset(id).then(
    (module) => ({ raw: module.default }),
    async () => {
      // Whether there is one of this name is asked only now: every page would carry the list otherwise.
      const { presetNames } = await import('../presets/names.js').catch(() => ({ presetNames: [id] }));
      return presetNames.includes(id) ? fault('source-unreachable', id) : fault('preset-unknown', id, presetNames);
    },
  );
};

/** @param download fetches text, or rejects */
export const findDefinition = async (
  element: SurveyProperties,
  locale: string,
  download: (url: string) => Promise<string>,
): Promise<Found> => {
  const { definition, src, preset } = element;
  if ((definition ?? null) !== null) return { raw: definition };
  await children(element);
  const child = element.querySelector(':scope > script[type="application/json"]');
  if (child) return parse(child.textContent ?? '', 'script');
  if (!src) return loadPreset(preset || 'csat', locale);
  return download(src).then(
    (text) => parse(text, src),
    () => fault('source-unreachable', src),
  );
};
