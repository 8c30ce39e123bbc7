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

  it('contain no development build of Lit', () => {
    const files = filesIn('dist', '.js');
    assert.ok(files.length > 0, 'dist is empty: npm run build');
    assert.deepEqual(files.filter((file) => /dev mode/.test(read(file))), []);
  });
});
