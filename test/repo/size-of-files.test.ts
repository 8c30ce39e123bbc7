import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesIn, isGenerated, read } from './files.js';

const LONGEST = 200;

describe('a file', () => {
  it(`has at most ${LONGEST} lines: longer ones do more than one thing`, () => {
    const files = ['src', 'demo', 'locales', 'test'].flatMap((folder) => filesIn(folder, '.ts', '.js', '.css')).filter((file) => !isGenerated(file));
    assert.ok(files.length > 0, 'no files were found');
    const lines = (file: string) => read(file).trimEnd().split('\n').length;
    assert.deepEqual(files.filter((file) => lines(file) > LONGEST).map((file) => `${file}: ${lines(file)} lines`), []);
  });
});
