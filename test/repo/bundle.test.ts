import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { budgets, weigh } from './bundle.js';
import { exists, filesIn, read } from './files.js';

describe('the built files', () => {
  for (const [file, limit] of budgets()) {
    it(`${file} weighs at most ${limit} bytes (brotli)`, () => {
      assert.ok(exists(file), `${file} is missing: npm run build`);
      const { brotli } = weigh(file);
      assert.ok(
        brotli <= limit,
        `${file} weighs ${brotli} bytes, ${brotli - limit} too many. Find what grew and make it smaller or lazy; ` +
          'the budget in package.json ("size") is a promise to people on slow lines.',
      );
    });
  }

  for (const file of filesIn('dist/themes', '.js')) {
    it(`${file} weighs at most 1 kB (brotli)`, () => assert.ok(weigh(file).brotli <= 1000));
  }

  it('are whole, each for itself: what loads later asks for nothing more', () => {
    const later = ['lang', 'presets', 'themes', 'lazy'].flatMap((folder) => filesIn(`dist/${folder}`, '.js'));
    assert.ok(later.length > 4);
    assert.deepEqual(later.filter((file) => /\bimport\b/.test(read(file))), []);
    assert.deepEqual(filesIn('dist', '.js').filter((file) => /^dist\/[^/]+$/.test(file) && !/\/satisfaction-/.test(file)), []);
  });

  it('contain no development build of Lit', () => {
    const files = filesIn('dist', '.js');
    assert.ok(files.length > 0, 'dist is empty: npm run build');
    assert.deepEqual(files.filter((file) => /dev mode/.test(read(file))), []);
  });
});
