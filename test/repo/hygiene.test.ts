import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { exists, read, ROOT } from './files.js';

// What is true on one machine only is noise or a leak on every other. Written in parts, or this file would find itself.
const HOMES = ['work', 'root', 'home', 'Users'].join('|');
const MACHINE_PATH = new RegExp(`(?<![\\w.:/@~})*-])/(?:(?:${HOMES})/|tmp/bash)[\\w.-]+/?`);

function trackedFiles(): readonly string[] {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  return stdout.split('\n').filter((file) => file && exists(file));
}

describe('what is published', () => {
  const files = trackedFiles();

  it('names no path of one machine', () => {
    assert.ok(files.length > 0, 'git lists no files');
    const faults = files.flatMap((file) => {
      const hit = /\.(?:png|jpe?g|ico|woff2?|pdf)$/.test(file) ? null : MACHINE_PATH.exec(read(file));
      return hit ? [`${file}: ${hit[0]}`] : [];
    });
    assert.deepEqual(faults, []);
  });

  it('locks packages by their content, not by the host they were fetched from', () => {
    assert.doesNotMatch(read('package-lock.json'), /"resolved":/);
  });

  it('carries no settings of one machine’s package manager', () => {
    assert.ok(!files.includes('.npmrc'));
  });
});
