import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noticesText } from '../../demo/notices.js';
import { filesIn, read } from './files.js';

const NOTICES = read('THIRD-PARTY-NOTICES');
const list = (fields: object): readonly string[] => Object.keys(fields);

describe('THIRD-PARTY-NOTICES', () => {
  it('is what demo/notices.ts writes: run "npx tsx demo/notices.ts" after a change of presets or packages', () => {
    assert.equal(NOTICES, noticesText());
  });

  it('names every package that the published files contain, with its version', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { readonly dependencies: Readonly<Record<string, string>> };
    for (const name of [...list(dependencies), 'lit-html', 'lit-element', '@lit/reactive-element']) {
      const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { readonly version: string; readonly license: string };
      assert.ok(NOTICES.includes(`\n${name} ${version} (${license})\n`), name);
    }
  });

  it('carries the texts that those licences ask for', () => {
    for (const words of ['Redistributions of source code must retain', 'END OF TERMS AND CONDITIONS', 'Permission is hereby granted']) {
      assert.ok(NOTICES.includes(words), words);
    }
  });

  it('names the source of every preset', () => {
    for (const file of filesIn('src/presets', '.json')) {
      const { id, source } = JSON.parse(read(file)) as { readonly id: string; readonly source: { readonly name: string } };
      const flat = NOTICES.replace(/\s+/g, ' ');
      assert.ok(flat.includes(` ${id} Instrument: ${source.name} Wording: `), id);
    }
  });
});
