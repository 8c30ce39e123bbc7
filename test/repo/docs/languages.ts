// The table of languages: how each calls itself, which way it reads, whether a native speaker has read it, and what it weighs.
import { directionOf } from '../../../src/locale/negotiate.js';
import { weigh } from '../bundle.js';
import { exists, read } from '../files.js';
import { AUTONYMS } from '../wording.js';
import { isDraft, unitsOf } from '../xliff.js';
import { code, table } from './markdown.js';

const WAYS = { ltr: 'left to right', rtl: 'right to left' } as const;

function autonym(tag: string): string {
  const name = AUTONYMS[tag];
  if (!name) throw new Error(`What does ${tag} call itself? Say it in test/repo/wording.ts.`);
  return name;
}

const weightOf = (tag: string): string => {
  const file = `dist/lang/${tag}.js`;
  if (!exists(file)) throw new Error(`${file} is missing: npm run build`);
  return weigh(file).brotli.toLocaleString('en');
};

export function languages(): string {
  const { sourceLocale, targetLocales } = JSON.parse(read('locales/lit-localize.json')) as { readonly sourceLocale: string; readonly targetLocales: readonly string[] };
  const count = unitsOf(`locales/${targetLocales[0]}.xlf`).filter(({ id }) => !id.startsWith('results.')).length;
  const rows = [sourceLocale, ...targetLocales].map((tag) => {
    const isSource = tag === sourceLocale;
    const standing = isSource ? 'source' : isDraft(`locales/${tag}.xlf`) ? 'draft' : 'read';
    return [code(tag), autonym(tag), WAYS[directionOf(tag)], standing, isSource ? 'in the script' : weightOf(tag)];
  });
  return `Each speaks all ${count} sentences of \`<satisfaction-survey>\`, and the built-in survey. *Draft*: no native speaker has read it yet; the file in \`locales/\` says so of each sentence.\n\n${table(
    ['tag', 'language', 'reads', 'translation', 'pack, bytes (brotli):'],
    rows,
  )}`;
}
