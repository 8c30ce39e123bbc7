// Where each language pack comes from. A language is one XLIFF file in locales/, its code there, and a line here.

import type { Pack } from './pack.js';

export const loaders: Readonly<Record<string, () => Promise<Pack>>> = {
  vi: () => import('./generated/vi.js'),
};
