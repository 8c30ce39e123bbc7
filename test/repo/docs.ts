// npm run docs: writes what can be measured or derived into the documents, between <!-- generated:name --> and <!-- /generated -->.
// A test compares, so that no number in them is older than the code.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bars, counts, criteria, engines, gaps, REPORT, report, untried } from './docs/accessibility.js';
import { attributes, events, methods, properties, results } from './docs/api.js';
import { sizes, tag, verdict } from './docs/built.js';
import { checkHelp, event, headers, keeping, minimal, outcomes, sql } from './docs/endpoint.js';
import { faults } from './docs/faults.js';
import { kinds } from './docs/kinds.js';
import { languages } from './docs/languages.js';
import { limits } from './docs/limits.js';
import { parts, slots, variables } from './docs/looks.js';
import { presets } from './docs/presets.js';
import { pages, steps } from './docs/start.js';
import { exists, read, ROOT } from './files.js';

export const DOCUMENTS = ['README.md', 'ACCESSIBILITY.md', 'CONTRIBUTING.md', 'demo/README.md', 'demo/endpoint/README.md', 'test/faults/README.md'] as const;

/** One line adds a generator; its name is the name in the marker. */
export const GENERATORS: Readonly<Record<string, () => string>> = {
  tag, sizes, verdict, pages, steps, presets, kinds, languages, attributes, properties, methods, events, results, parts, variables, slots, limits, faults,
  event, outcomes, headers, sql, keeping, minimal, 'check-endpoint': checkHelp,
  bars, criteria, counts, engines, gaps, untried,
};

const MARKED = /(<!-- generated:(\S+) -->)[\s\S]*?(<!-- \/generated -->)/g;

export function refreshed(text: string): string {
  return text.replace(MARKED, (_, start: string, name: string, end: string) => {
    const generate = GENERATORS[name];
    if (!generate) throw new Error(`No generator is called "${name}"; there are ${Object.keys(GENERATORS).join(', ')}.`);
    return `${start}\n${generate()}\n${end}`;
  });
}

/** Files that are generated as a whole. */
export const REPORTS: Readonly<Record<string, () => string>> = { [REPORT]: report };

/** What people wrote themselves. */
export const written = (text: string): string => text.replace(MARKED, '');

export const documents = (): readonly string[] => DOCUMENTS.filter(exists);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const document of documents()) writeFileSync(join(ROOT, document), refreshed(read(document)));
  for (const [file, generate] of Object.entries(REPORTS)) writeFileSync(join(ROOT, file), generate());
}
