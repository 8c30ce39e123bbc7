import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeOf } from './files.js';
import { importsOf, sourceFiles } from './imports.js';
import { DOORS, RULES } from './rules.js';

const isIn = (places: readonly string[], file: string) => places.some((place) => file.startsWith(place));

describe('the sources', () => {
  const files = sourceFiles();
  const code = new Map(files.map((file) => [file, codeOf(file)]));

  for (const { what, pattern, only, why, example } of RULES) {
    const place = only.length ? `only in ${only.join(' and ')}` : 'nowhere';
    it(`use ${what} ${place}: ${why}`, () => {
      assert.match(example, pattern);
      const faults = files.filter((file) => !isIn(only, file) && pattern.test(code.get(file)!));
      assert.deepEqual(faults.map((file) => `${file}: ${pattern.exec(code.get(file)!)![0].trim()}`), []);
    });
  }

  for (const { specifier, only } of DOORS) {
    it(`import ${specifier} only in ${only.join(' and ')}`, () => {
      const faults = files
        .flatMap(importsOf)
        .filter(({ from, to }) => (to === specifier || to.startsWith(`${specifier}/`)) && !isIn(only, from));
      assert.deepEqual(faults.map(({ from, to }) => `${from} imports ${to}`), []);
    });
  }
});
