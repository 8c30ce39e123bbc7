// npm run docs: writes what can be measured or derived into the documents, between <!-- generated:name --> and <!-- /generated -->.
// A test compares, so that no number in them is older than the code.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { budgets, weigh } from './bundle.js';
import { exists, read, ROOT } from './files.js';

export const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'demo/README.md'] as const;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function sizes(): string {
  const rows = budgets().map(([file, limit]) => {
    const { raw, gzip, brotli } = weigh(file);
    return `| \`${file.replace('dist/', '')}\` | ${[raw, gzip, brotli, limit].map(kilobytes).join(' | ')} |`;
  });
  return ['| file | raw | gzip | brotli | budget (brotli) |', '| --- | --: | --: | --: | --: |', ...rows].join('\n');
}

/** One line adds a generator; its name is the name in the marker. */
export const GENERATORS: Readonly<Record<string, () => string>> = { sizes };

const MARKED = /(<!-- generated:(\S+) -->)[\s\S]*?(<!-- \/generated -->)/g;

export function refreshed(text: string): string {
  return text.replace(MARKED, (_, start: string, name: string, end: string) => {
    const generate = GENERATORS[name];
    if (!generate) throw new Error(`No generator is called "${name}"; there are ${Object.keys(GENERATORS).join(', ')}.`);
    return `${start}\n${generate()}\n${end}`;
  });
}

export const documents = (): readonly string[] => DOCUMENTS.filter(exists);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const document of documents()) writeFileSync(join(ROOT, document), refreshed(read(document)));
}
