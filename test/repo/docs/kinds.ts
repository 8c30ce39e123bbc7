// What a survey is made of, off the tables that decide it.
import { models } from '../../../src/survey/questions/index.js';
import { SCALES } from '../../../src/survey/scales.js';
import { code } from './markdown.js';

const values = (all: readonly number[]): string => (all.length > 4 ? `${all[0]} … ${all.at(-1)}` : all.join('/'));

export function kinds(): string {
  const scales = [...SCALES.values()].map(({ name, levels }) => `${code(name)} (${values(levels.map(({ value }) => value))})`);
  return `Question types: ${Object.keys(models).map(code).join(', ')}. Built-in scales, with the values that are sent: ${scales.join(', ')}; or your own in \`scales\`.`;
}
