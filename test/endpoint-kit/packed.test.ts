// The command as it is published: packed, installed elsewhere, called by its name. Nothing is fetched for that: it has no dependency.

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { exists, read, ROOT } from '../repo/files.js';
import { against } from './support/command.js';

const COMMAND = 'satisfaction-survey';

describe('The packed command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const office = join(folder, 'office');
  after(() => rmSync(folder, { recursive: true }));

  before(() => {
    assert.ok(exists('dist/bin/satisfaction-survey.js'), 'dist/bin is missing: npm run build');
    execFileSync('npm', ['pack', '--ignore-scripts', '--offline', '--pack-destination', folder], { cwd: ROOT, stdio: 'pipe' });
    const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    // A folder outside is installed without its dependencies.
    execFileSync('tar', ['-xzf', join(folder, file), '-C', folder]);
    mkdirSync(office);
    writeFileSync(join(office, 'package.json'), '{ "private": true }');
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--install-links=false', join(folder, 'package')], { cwd: office, stdio: 'pipe' });
  });

  const npx = (...words: readonly string[]) =>
    new Promise<{ readonly code: number; readonly out: string; readonly err: string }>((resolve) => {
      const child = execFile('npx', ['--offline', '--no', '--', COMMAND, ...words], { cwd: office }, (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }));
    });

  it('begins with the line that makes it one, and may be run', () => {
    const file = join(folder, 'package/dist/bin/satisfaction-survey.js');
    assert.match(execFileSync('head', ['-1', file], { encoding: 'utf8' }), /^#!\/usr\/bin\/env node\n$/);
    assert.equal(statSync(file).mode & 0o111, 0o111);
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(read('package.json')) as { readonly version: string };
    assert.deepEqual(await npx('--version'), { code: 0, out: `${version}\n`, err: '' });
  });

  it('finds nothing wrong where nothing is', () =>
    against(undefined, async ({ url }) => {
      const { code, out, err } = await npx('check-endpoint', url);
      assert.equal(err, '');
      assert.match(out, /This writes up to[\s\S]*✓ One response: 201[\s\S]* 0 wrong\.\n$/);
      assert.equal(code, 0);
    }));

  it('answers the questions of presets, which it carries', () =>
    against(undefined, async ({ url, stored }) => {
      const { code } = await npx('check-endpoint', url, '--survey', 'vn-sipas-short@1');
      assert.equal(code, 0);
      assert.ok([...stored.values()].some((body) => /"answers":\{"[^}]*,[^}]*,/.test(body)));
    }));

  it('ends with 1 where something is wrong', () =>
    against(({ before, count }, right) => (before && count === 1 ? { status: 409 } : right()), async ({ url }) => {
      const { code, out } = await npx('check-endpoint', url);
      assert.match(out, /✗ The same once more: 409[\s\S]*on conflict \(id\) do nothing/);
      assert.equal(code, 1);
    }));

  it('ends with 2 where it is used wrongly', async () => {
    const { code, out, err } = await npx('check-endpoint');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /No address was given/);
  });
});
