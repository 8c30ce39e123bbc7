// The table of presets, off their own files.
import { filesIn, read } from '../files.js';
import { code, table } from './markdown.js';

interface Definition {
  readonly id: string;
  readonly source: { readonly name: string; readonly evidence: string };
  readonly questions?: readonly { readonly type: string }[];
  readonly sections?: readonly { readonly questions: readonly { readonly type: string }[] }[];
}

/** The languages in which every text of a definition is written. */
function languagesOf(definition: object): readonly string[] {
  const found: string[][] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const tags = Object.keys(value);
    if (tags.length && tags.every((tag) => /^[a-z]{2}(-\w+)*$/.test(tag)) && Object.values(value).every((text) => typeof text === 'string')) found.push(tags);
    else Object.values(value).forEach(visit);
  };
  visit({ ...definition, source: undefined });
  return [...new Set(found.flat())].filter((tag) => found.every((tags) => tags.includes(tag))).sort();
}

export function presets(): string {
  const definitions = filesIn('src/presets', '.json').map((file) => JSON.parse(read(file)) as Definition);
  return table(
    ['preset', 'questions:', 'languages', 'evidence', 'source'],
    definitions.map((definition) => {
      const questions = definition.sections?.flatMap((section) => section.questions) ?? definition.questions ?? [];
      const count = questions.filter(({ type }) => type !== 'note').length;
      return [code(definition.id), String(count), languagesOf(definition).join(', '), definition.source.evidence, definition.source.name];
    }),
  );
}
