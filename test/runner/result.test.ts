import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readOptions } from './options.js';
import { readCount, total } from './result.js';

const folder = mkdtempSync(join(tmpdir(), 'count-'));

function written(count: object): string {
  const file = join(folder, 'count.json');
  writeFileSync(file, JSON.stringify({ passed: 0, failed: 0, skipped: 0, failures: [], ...count }));
  return file;
}

describe('a run', () => {
  it('counts what the runner reported', () => {
    assert.equal(readCount(written({ passed: 3, failed: 1 }), 1).failed, 1);
    assert.equal(readCount(written({ passed: 3 }), 0).failed, 0);
  });

  it('has failed when the runner did, even if no test says so', () => {
    assert.equal(readCount(written({ passed: 3 }), 1).failed, 1);
  });

  it('has failed when nothing was reported', () => {
    assert.equal(readCount(join(folder, 'missing.json'), 0).failed, 1);
  });

  it('ends in one line that a machine can read', () => {
    const step = { name: 'unit', seconds: 1, skipped: 0, failures: [] };
    assert.equal(total([{ ...step, passed: 2, failed: 0 }, { ...step, passed: 3, failed: 1 }]), '5 passed, 1 failed');
  });
});

describe('npm test', () => {
  it('does every step when nothing is chosen', () => {
    assert.ok(readOptions([], {}).steps.includes('behaviour'));
  });

  it('runs named files alone, each where it belongs', () => {
    const { steps, nodeFiles, browserFiles } = readOptions(['--files', 'test/outbox/a.test.ts', 'test/repo/css.test.ts'], {});
    assert.deepEqual({ steps, nodeFiles, browserFiles }, {
      steps: ['node', 'unit'],
      nodeFiles: ['test/repo/css.test.ts'],
      browserFiles: ['test/outbox/a.test.ts'],
    });
  });

  it('takes engines from the command line before the environment', () => {
    assert.equal(readOptions(['--engine', 'webkit'], { ENGINES: 'chromium' }).engines, 'webkit');
    assert.equal(readOptions([], { ENGINES: 'chromium' }).engines, 'chromium');
  });

  it('refuses a step that does not exist', () => {
    assert.throws(() => readOptions(['--only', 'lunch'], {}), /lunch/);
  });
});
