import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { tidyPacks } from '../../locales/tidy.js';
import { filesIn, read, ROOT } from './files.js';
import { PUNCTUATION, SAME_AS_ENGLISH } from './wording.js';
import { isDraft, placeholdersOf, unitsOf, withoutPlaceholders } from './xliff.js';

interface Config {
  readonly targetLocales: readonly string[];
  readonly output: { readonly outputDir: string };
}

const CONFIG = 'locales/lit-localize.json';
const config = (): Config => JSON.parse(read(CONFIG)) as Config;
const fileOf = (locale: string) => `locales/${locale}.xlf`;

interface Text {
  readonly locale: string;
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

const everywhere = (): readonly Text[] => config().targetLocales.flatMap((locale) => unitsOf(fileOf(locale)).map((unit) => ({ ...unit, locale })));

/** The texts of the one survey that every language has. */
const builtIn = (node: unknown = JSON.parse(read('src/presets/csat.json')), path = 'csat'): readonly Text[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { en: source, ...others } = node as Readonly<Record<string, unknown>>;
  if (typeof source !== 'string') return Object.entries(node).flatMap(([key, value]) => builtIn(value, `${path}.${key}`));
  return Object.entries(others).map(([locale, target]) => ({ locale, id: path, source, target: String(target) }));
};

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
  tidyPacks(join(scratch, 'generated'));
  return scratch;
}

describe('the translations', () => {
  it('exist for every language of the configuration, and for no other', () => {
    assert.ok(config().targetLocales.length > 0);
    assert.deepEqual(filesIn('locales', '.xlf'), config().targetLocales.map(fileOf).sort());
  });

  it('have the built-in survey, too', () => {
    const tags = new Set(builtIn().map(({ locale }) => locale));
    assert.deepEqual([...tags].sort(), [...config().targetLocales].sort());
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

  it('say of each sentence whether a native speaker has read it, and of Vietnamese that one has', () => {
    for (const locale of config().targetLocales) {
      const states = new Set(unitsOf(fileOf(locale)).map(({ state }) => state));
      assert.deepEqual([...states].filter((state) => state !== 'translated' && state !== 'needs-review-translation'), [], locale);
    }
    assert.equal(isDraft(fileOf('vi')), false);
  });

  it('leave no English, but for words that are the same', () => {
    const same = everywhere().filter(({ source, target }) => source === target).map(({ locale, id }) => `${locale}: ${id}`);
    assert.deepEqual(same.sort(), Object.keys(SAME_AS_ENGLISH).sort());
  });

  it('are not so much longer than the English that a button or a tile bursts', () => {
    const long = everywhere().filter(({ source, target }) => target.length > 2.2 * source.length + 20);
    assert.deepEqual(long.map(({ locale, id, target }) => `${locale}: ${id}: ${target}`), []);
  });

  it('are punctuated as their language is', () => {
    const texts = [...everywhere(), ...builtIn()].map((text) => ({ ...text, bare: text.target.replace(/\{\w+\}|\w+@example\.org/g, '') }));
    for (const [locale, { wrong, example }] of Object.entries(PUNCTUATION)) {
      assert.match(example, wrong, `${locale}: the rule no longer finds what it forbids`);
      const faults = texts.filter((text) => text.locale === locale && wrong.test(text.bare));
      assert.deepEqual(faults.map(({ id, target }) => `${locale}: ${id}: ${target}`), []);
    }
  });

  it('let Khmer sentences and Japanese levels break between words, and put such marks nowhere else', () => {
    for (const { locale, id, target } of [...everywhere(), ...builtIn()]) {
      const isSentence = locale === 'km' && /[។?]/.test(target);
      const mayBreak = locale === 'km' || (locale === 'ja' && /^[ars]\d$/.test(id));
      if (isSentence || target.includes('\u200b')) assert.equal(mayBreak && target.includes('\u200b'), true, `${locale}: ${id}`);
    }
  });

  it('isolate in Arabic what may be written from left to right', () => {
    for (const { locale, id, target } of everywhere()) {
      const bare = locale === 'ar' ? target : '';
      assert.doesNotMatch(bare, /(?<!\u2068)\{(?:question|case|reason|time|url|range)\}|\{\w+\}(?!\u2069)(?<=(?:question|case|reason|time|url|range)\})/, id);
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
