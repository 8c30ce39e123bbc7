// What a bundler or a server that renders pages gets: modules that load without a DOM.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DIST } from './support/site.js';

/** In a process of its own: nothing of the test runner may lend a hand. */
async function inNode(code: string): Promise<unknown> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], { cwd: DIST, env: { PATH: process.env.PATH } });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

const address = (file: string) => JSON.stringify(new URL(file, pathToFileURL(DIST)).href);

describe('the npm entries', () => {
  it('import in Node without a DOM, the one that registers the tag too', async () => {
    assert.deepEqual(await inNode(`const module = await import(${address('npm/define.js')}); console.log(JSON.stringify([typeof module, typeof HTMLElement]))`), ['object', 'undefined']);
  });

  it('give the class by its name', async () => {
    const code = `const { SatisfactionSurveyElement } = await import(${address('npm/index.js')}); console.log(JSON.stringify(typeof SatisfactionSurveyElement))`;
    assert.equal(await inNode(code), 'function');
  });
});
