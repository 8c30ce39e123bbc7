// Writes THIRD-PARTY-NOTICES: what in the published files is not ours, and on what terms. `npx tsx demo/notices.ts`; a test holds the file
// to what this writes.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);
const NOTICES = 'THIRD-PARTY-NOTICES';
const WIDTH = 100;

/** Reached by dependencies but in no published file: types only, and a stand-in for browsers in Node. */
const NOT_BUNDLED: readonly string[] = ['@lit-labs/ssr-dom-shim', '@types/trusted-types'];

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Source {
  readonly name: string;
  readonly evidence: keyof typeof EVIDENCE;
  readonly legal?: string;
  readonly licence?: string;
  readonly attribution?: string;
  readonly unverified?: { readonly en: string };
}

const EVIDENCE = {
  official: 'official, read in the primary text',
  transcribed: "transcribed, read in another's copy",
  adapted: 'adapted from the source named here',
  own: "this project's own",
};

// The terms under which wording is published beside the software of its authors.
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const readPackage = (path: string): Package => JSON.parse(read(`${path}package.json`)) as Package;

const wrapLine = (line: string, indent: string): string => {
  let width = 0;
  return line
    .split(' ')
    .map((word, index) => {
      const breaks = index > 0 && width + word.length + 1 > WIDTH;
      width = breaks ? indent.length + word.length : width + word.length + 1;
      if (breaks) return `\n${indent}${word}`;
      return index ? ` ${word}` : word;
    })
    .join('');
};

const wrap = (text: string, indent = ''): string => text.split('\n').map((line) => wrapLine(line.trimEnd(), indent)).join('\n');

const titled = (title: string, ...parts: readonly string[]): string => [title, '='.repeat(title.length), '', parts.join('\n\n')].join('\n');

/** Every package that the published files contain, by name. */
const bundled = (names: readonly string[], found: Map<string, Package> = new Map()): readonly Package[] => {
  for (const name of names) {
    if (found.has(name) || NOT_BUNDLED.includes(name)) continue;
    const own = readPackage(`node_modules/${name}/`);
    found.set(name, own);
    bundled(Object.keys(own.dependencies ?? {}), found);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

const licenceOf = ({ name }: Package): string => {
  const folder = `node_modules/${name}/`;
  const file = readdirSync(new URL(folder, ROOT)).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file; who ships it has to find out its terms`);
  return read(folder + file).trim();
};

const packagesPart = (): string => {
  const byText = new Map<string, readonly Package[]>();
  for (const item of bundled(Object.keys(readPackage('').dependencies ?? {}))) {
    const text = licenceOf(item);
    byText.set(text, [...(byText.get(text) ?? []), item]);
  }
  const parts = [...byText].map(([text, items]) =>
    [...items.map(({ name, version, license }) => `${name} ${version} (${license})`), '', wrap(text)].join('\n'),
  );
  return titled('Software', ...parts);
};

// Its holder's own file only refers to it, and a copy has to come along (section 4a).
const apachePart = (): string => titled('Apache License 2.0, of the software above that names it', wrap(read('node_modules/typescript/LICENSE.txt').trim()));

const presetPart = (file: string): string => {
  const { id, source } = JSON.parse(read(`src/presets/${file}`)) as { readonly id: string; readonly source: Source };
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Instrument', source.name],
    ['Wording', EVIDENCE[source.evidence]],
    ['Legal basis', source.legal],
    ['Licence', source.licence],
    ['Source', source.attribution],
    ['Not verified', source.unverified?.en],
  ];
  return [id, ...lines.flatMap(([name, text]) => (text ? [wrap(`  ${name}: ${text}`, '    ')] : []))].join('\n');
};

// Of one package here and of questionnaires; what names its holder is taken away.
const bsdText = (): string => licenceOf(readPackage('node_modules/lit-html/')).replace(/^Copyright .*\n+/m, '');

const presetsPart = (): string => {
  const files = readdirSync(new URL('src/presets/', ROOT)).filter((file) => file.endsWith('.json'));
  return titled('Questionnaires (presets)', ...files.sort().map(presetPart));
};

export const noticesText = (): string =>
  `${[
    wrap('This file is written by demo/notices.ts. It names what is not ours in the published files of satisfaction-survey, and the terms it comes under. Our own licence is in LICENSE.'),
    packagesPart(),
    apachePart(),
    presetsPart(),
    titled('MIT licence, of the questionnaires above whose source names it beside a copyright', wrap(MIT)),
    titled('BSD 3-Clause licence, of the questionnaires above whose source names it beside a copyright', wrap(bsdText())),
  ].join('\n\n\n')}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL(NOTICES, ROOT), noticesText());
