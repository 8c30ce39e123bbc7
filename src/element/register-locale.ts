// A language that the site brings itself, whenever it comes: before the first survey, or after one has settled for English.

import { addPack, resolveLocale } from '../locale/localization.js';
import type { Pack } from '../locale/pack.js';
import type { Core } from './core.js';
import { languageOf } from '../locale/language.js';
import { load } from './load.js';
import { report } from './report.js';

/** The surveys in a document: each may wait for a language. */
export const waiting = new Set<Core>();

export const registerLocale = (tag: string, pack: Pack): void => {
  try {
    // Each throws where something is not what it must be: dates are written by the tag, and sentences are texts.
    new Intl.Locale(tag);
    for (const text of Object.values(pack.templates)) text.trim();
    addPack(tag, pack);
  } catch {
    void report([{ code: 'locale-unusable', path: '', detail: tag }]);
  }
  waiting.forEach((core) => {
    if (resolveLocale(languageOf(core.element)) !== core.locale) void load(core);
  });
};
