import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documents, refreshed } from './docs.js';
import { exists, read } from './files.js';

describe('the documents', () => {
  it('include a README with its measured sizes', () => {
    assert.ok(exists('README.md'));
    assert.match(read('README.md'), /<!-- generated:sizes -->/);
  });

  it('say what is measured today (npm run docs)', () => {
    for (const document of documents()) assert.equal(read(document), refreshed(read(document)), `${document} is out of date`);
  });
});
