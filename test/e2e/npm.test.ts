// What a bundler or a server that renders pages gets from the package, by the names in its `exports`; modules load without a DOM.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = new URL('../../', import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { exports: Readonly<Record<string, string | Readonly<Record<string, string>>>> };

/** In a process of its own: nothing of the test runner may lend a hand. A package may import itself by its name. */
async function inNode(code: string): Promise<unknown> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], { cwd: fileURLToPath(ROOT), env: { PATH: process.env.PATH } });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

describe('the npm package', () => {
  it('imports in Node without a DOM, though it registers the tag where there is one', async () => {
    assert.equal(await inNode(`await import('satisfaction-survey'); console.log(JSON.stringify(typeof HTMLElement))`), 'undefined');
  });

  it('gives the class by its name, without a DOM too', async () => {
    assert.equal(await inNode(`const { SatisfactionSurveyElement } = await import('satisfaction-survey/element'); console.log(JSON.stringify(typeof SatisfactionSurveyElement))`), 'function');
  });

  it('gives what a service worker needs, and does nothing by being imported', async () => {
    const names = await inNode(`console.log(JSON.stringify(Object.keys(await import('satisfaction-survey/service-worker'))))`);
    assert.deepEqual(names, ['keepInSync', 'registerBackgroundSync', 'sendWhatWaits']);
  });

  it('registers the results by their own name, and imports them without a DOM', async () => {
    assert.equal(await inNode(`await import('satisfaction-survey/results'); console.log(JSON.stringify(typeof HTMLElement))`), 'undefined');
  });

  it('resolves the script files that a page copies', async () => {
    for (const file of ['satisfaction-survey.js', 'satisfaction-survey.vi.js', 'satisfaction-results.js', 'satisfaction-survey-worker.js', 'integrity.json']) {
      const address = await inNode(`console.log(JSON.stringify(import.meta.resolve('satisfaction-survey/${file}')))`);
      assert.equal(address, new URL(`dist/${file}`, ROOT).href);
    }
  });

  it('names no file that isn’t there', () => {
    const files = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    const single = files.filter((file) => !file.includes('*'));
    assert.ok(single.length > 3);
    assert.deepEqual(single.filter((file) => !existsSync(new URL(file, ROOT))), []);
  });
});
