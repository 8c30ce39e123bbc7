// What a survey is made of, and the languages it speaks, off the tables that decide it.
import { models } from '../../../src/survey/questions/index.js';
import { SCALES } from '../../../src/survey/scales.js';
import { templates } from '../../../src/locale/generated/vi.js';
import { read } from '../files.js';
import { code } from './markdown.js';

const values = (all: readonly number[]): string => (all.length > 4 ? `${all[0]} … ${all.at(-1)}` : all.join('/'));

export function kinds(): string {
  const scales = [...SCALES.values()].map(({ name, levels }) => `${code(name)} (${values(levels.map(({ value }) => value))})`);
  return `Question types: ${Object.keys(models).map(code).join(', ')}. Built-in scales, with the values that are sent: ${scales.join(', ')}; or your own in \`scales\`.`;
}

export function languages(): string {
  const { sourceLocale, targetLocales } = JSON.parse(read('locales/lit-localize.json')) as { readonly sourceLocale: string; readonly targetLocales: readonly string[] };
  return `The interface speaks ${[sourceLocale, ...targetLocales].map(code).join(' and ')}: ${Object.keys(templates).length} sentences, each translated.`;
}
