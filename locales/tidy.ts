// The last step of `npm run locales`: lit-localize begins each pack with exceptions for a lint that no generated file here is shown to.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tidy = (pack: string): string => pack.replace(/^ *\/\* eslint-disable .* \*\/\n/gm, '');

export function tidyPacks(folder: string): void {
  for (const file of readdirSync(folder).map((name) => join(folder, name))) writeFileSync(file, tidy(readFileSync(file, 'utf8')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) tidyPacks(fileURLToPath(new URL('../src/locale/generated', import.meta.url)));
