// A language that the site brings itself. Surveys that were asked in another for want of it go on in it, with what is answered.

import { watchers } from '../locale/language.js';
import { addPack } from '../locale/localization.js';
import type { Pack } from '../locale/pack.js';
import { report } from './report.js';

export const registerLocale = (tag: string, pack: Pack): void => {
  try {
    // Each throws where something is not what it must be: dates are written by the tag, and sentences are texts.
    new Intl.Locale(tag);
    for (const text of Object.values(pack.templates)) text.trim();
    addPack(tag, pack);
    watchers.forEach((changed) => changed());
  } catch {
    void report([{ code: 'locale-unusable', path: '', detail: tag }]);
  }
};
