import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn, read, ROOT } from './files.js';
import { placeholdersOf, unitsOf, withoutPlaceholders } from './xliff.js';

interface Config {
  readonly targetLocales: readonly string[];
  readonly output: { readonly outputDir: string };
}

const CONFIG = 'locales/lit-localize.json';
const config = (): Config => JSON.parse(read(CONFIG)) as Config;
const fileOf = (locale: string) => `locales/${locale}.xlf`;

/** Runs lit-localize on copies: a check must not change what it checks. */
function regenerate(): string {
  const scratch = join(ROOT, '.cache/locales');
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  for (const file of filesIn('locales', '.xlf')) cpSync(join(ROOT, file), join(scratch, file.replace('locales/', '')));
  const elsewhere = { ...config(), tsConfig: join(ROOT, 'src/tsconfig.json'), output: { ...config().output, outputDir: './generated' } };
  writeFileSync(join(scratch, 'lit-localize.json'), JSON.stringify(elsewhere));
  for (const command of ['extract', 'build']) {
    const tool = join(ROOT, 'node_modules/@lit/localize-tools/bin/lit-localize.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, command, '--config', join(scratch, 'lit-localize.json')], { cwd: ROOT, encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  }
  return scratch;
}

describe('the translations', () => {
  it('exist for every language of the configuration, and for no other', () => {
    assert.ok(config().targetLocales.length > 0);
    assert.deepEqual(filesIn('locales', '.xlf'), config().targetLocales.map(fileOf).sort());
  });

  it('are complete: every message has words, once', () => {
    for (const locale of config().targetLocales) {
      const units = unitsOf(fileOf(locale));
      assert.ok(units.length > 0, `${fileOf(locale)} has no messages`);
      const ids = units.map(({ id }) => id);
      assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), [], `${locale}: said twice`);
      assert.deepEqual(units.filter(({ target }) => target.trim() === '').map(({ id }) => id), [], `${locale}: not translated`);
    }
  });

  it('fill in the same values as the English', () => {
    for (const locale of config().targetLocales) {
      for (const { id, source, target } of unitsOf(fileOf(locale))) {
        assert.deepEqual(placeholdersOf(target), placeholdersOf(source), `${locale}: ${id}`);
      }
    }
  });

  it('are plain text in composed form (NFC), without markup', () => {
    for (const locale of config().targetLocales) {
      for (const { id, target } of unitsOf(fileOf(locale))) {
        assert.equal(target, target.normalize('NFC'), `${locale}: ${id} is not NFC`);
        assert.doesNotMatch(withoutPlaceholders(target), /<|&lt;|&amp;\w+;/, `${locale}: ${id} has markup`);
      }
    }
  });

  it('are up to date with the sources (npm run locales)', () => {
    const scratch = regenerate();
    for (const locale of config().targetLocales) {
      const pack = join('locales', config().output.outputDir, `${locale}.ts`);
      const now = (file: string) => readFileSync(join(scratch, file), 'utf8');
      assert.equal(now(`${locale}.xlf`), read(fileOf(locale)), `${fileOf(locale)} is out of date`);
      assert.equal(now(`generated/${locale}.ts`), read(pack), `${pack} is out of date`);
    }
  });
});
