import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { isFault, parseEvent } from '../../demo/collector/event.js';
import { findFault } from '../../demo/collector/validate.js';
import { isSurvey, parseSurvey } from '../../src/survey/parse.js';
import { CRITERIA } from './accessibility/criteria.js';
import { BARS } from './accessibility/bars.js';
import { PROOFS } from './accessibility/proofs.js';
import { documents, GENERATORS, refreshed, REPORTS, written } from './docs.js';
import { exists, read, ROOT } from './files.js';

const blocks = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, block = '']) => block);

const survey = (definition: unknown) => {
  const parsed = parseSurvey(definition);
  if (!isSurvey(parsed)) assert.fail(JSON.stringify(parsed));
  return parsed;
};

describe('the documents', () => {
  it('include a README with its measured sizes', () => {
    assert.ok(exists('README.md'));
    assert.match(read('README.md'), /<!-- generated:sizes -->/);
  });

  it('say what is measured today (npm run docs)', () => {
    for (const document of documents()) assert.equal(read(document), refreshed(read(document)), `${document} is out of date`);
  });

  it('are said again for machines (npm run docs)', () => {
    for (const [file, generate] of Object.entries(REPORTS)) assert.equal(read(file), generate(), `${file} is out of date`);
  });

  it('use everything that is generated for them', () => {
    const text = documents().map(read).join('\n');
    assert.deepEqual(Object.keys(GENERATORS).filter((name) => !text.includes(`<!-- generated:${name} -->`)), []);
  });

  it('state no size by hand', () => {
    for (const document of documents()) assert.doesNotMatch(written(read(document)), /\d\s*(?:bytes|kB|KiB|MB)\b/, document);
  });

  it('link to files that exist, and show pictures that load fast', () => {
    for (const document of documents()) {
      const links = blocks(read(document), /(?:\]\(|(?:src|href)=")((?!https?:|#|\/)[^)"#]+)/g).map((link) => join(dirname(document), link));
      assert.deepEqual(links.filter((link) => !exists(link)), []);
      assert.deepEqual(links.filter((link) => link.endsWith('.png') && statSync(join(ROOT, link)).size >= 150_000), []);
    }
  });
});

describe('the evidence of accessibility', () => {
  const rows = [...BARS, ...CRITERIA];

  it('rests on tests that exist, and each of them on something', () => {
    assert.deepEqual(Object.values(PROOFS).filter((file) => !exists(file) || !/\bit\(/.test(read(file))), []);
    const used = new Set(rows.flatMap(({ proofs }) => proofs));
    assert.deepEqual(Object.keys(PROOFS).filter((name) => !used.has(name as keyof typeof PROOFS)), []);
  });

  it('claims nothing without a test, and says how far a part goes', () => {
    assert.deepEqual(rows.filter(({ verdict, proofs }) => (verdict === 'proven' || verdict === 'partly') && proofs.length === 0), []);
    assert.deepEqual(rows.filter(({ verdict, note }) => verdict === 'partly' && !note), []);
  });

  it('has every criterion at A and AA once', () => {
    const numbers = CRITERIA.map(({ number }) => number);
    assert.equal(new Set(numbers).size, 55);
    assert.deepEqual([CRITERIA.filter(({ level }) => level === 'A').length, CRITERIA.filter(({ since }) => since === '2.2').length], [31, 6]);
  });
});

describe('the README', () => {
  const readme = read('README.md');

  it('asks for the Node that package.json asks for', () => {
    const { engines } = JSON.parse(read('package.json')) as { readonly engines: { readonly node: string } };
    assert.ok(readme.includes(`Node ${engines.node.replace('>=', '')} or later`));
  });

  it('names the policy that the script creates', () => {
    const [, name = '?'] = /namePolicy\('([\w-]+)'\), 'script'/.exec(read('vite.config.ts')) ?? [];
    assert.match(readme, new RegExp(`trusted-types ${name}\\n`));
  });

  it('shows definitions that can be used', () => {
    const definitions = blocks(readme, /<script type="application\/json">\n([\s\S]*?)<\/script>/g);
    assert.ok(definitions.length > 0);
    for (const definition of definitions) assert.deepEqual(survey(JSON.parse(definition)).warnings, []);
  });

  it('shows a response that the collector takes', () => {
    const [response] = blocks(readme, /```json\n([\s\S]*?)```/g);
    const event = parseEvent(JSON.parse(response ?? ''));
    if (isFault(event)) assert.fail(event.detail);
    assert.equal(findFault(event, survey(JSON.parse(read('src/presets/csat.json')))), undefined);
  });
});
