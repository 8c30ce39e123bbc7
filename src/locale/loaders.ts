// Where each language pack comes from. A language is one XLIFF file in locales/, its code there, and a line here.

import type { Pack } from './pack.js';

export const loaders: Readonly<Record<string, () => Promise<Pack>>> = {
  vi: () => import('./generated/vi.js'),
  'zh-Hans': () => import('./generated/zh-Hans.js'),
  'zh-Hant': () => import('./generated/zh-Hant.js'),
  ko: () => import('./generated/ko.js'),
  ja: () => import('./generated/ja.js'),
  fr: () => import('./generated/fr.js'),
  km: () => import('./generated/km.js'),
  lo: () => import('./generated/lo.js'),
  th: () => import('./generated/th.js'),
  ru: () => import('./generated/ru.js'),
  ar: () => import('./generated/ar.js'),
  es: () => import('./generated/es.js'),
  id: () => import('./generated/id.js'),
};
