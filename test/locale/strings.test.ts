import { expect } from '@open-wc/testing';
import { templates } from '../../src/locale/generated/vi.js';
import { addPack, inLocale } from '../../src/locale/localization.js';
import { SCALES } from '../../src/survey/scales.js';
import * as strings from '../../src/view/strings.js';
import { read } from '../support/builders.js';

const CODES = ['required', 'too-long', 'too-few', 'too-many', 'not-an-email', 'not-an-option'] as const;
const { fill, faultText, isBuiltIn, levelWords, receipts, ...plain } = strings;

const levels = [...SCALES.values()].flatMap(({ builtIn, levels: all }) => (builtIn ? all.map(({ value }) => [builtIn, value] as const) : []));

/** Says every sentence of the interface once. */
const sayAll = (): readonly string[] => [
  ...Object.values(plain).map((say) => (say as () => string)()),
  ...Object.values(receipts).flatMap((say) => say()),
  ...CODES.flatMap((code) => (['text', 'consent', 'scale'] as const).map((type) => faultText({ code, question: read(type) }))),
  ...levels.map(([scale, value]) => levelWords(scale, value) ?? ''),
];

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

const asked = new Set<string>();
addPack('probe', { templates: new Proxy({}, { get: (_, id) => void asked.add(String(id)) }) });
const english = inLocale('probe', sayAll);
const vietnamese = inLocale('vi', sayAll);
addPack('vi', { templates });

describe('The sentences of the interface', () => {
  it('are all there in Vietnamese', () => {
    expect(asked.size).to.be.greaterThan(50);
    expect([...asked].filter((id) => !(id in templates))).to.deep.equal([]);
  });

  it('speak Vietnamese only once it was loaded', () => {
    expect(vietnamese).to.deep.equal(english);
    const translated = inLocale('vi', sayAll);
    expect(translated.map((text, at) => text !== '' && text === english[at])).not.to.include(true);
  });

  it('know the built-in scales, and no other', () => {
    expect([...SCALES.keys()].filter((name) => !isBuiltIn(name))).to.deep.equal([]);
    expect(['stars', 'toString', '__proto__', '', undefined, null, 5].filter(isBuiltIn)).to.deep.equal([]);
  });

  it('lose no placeholder in Vietnamese', () => {
    const translated = inLocale('vi', sayAll);
    expect(translated.map(placeholders)).to.deep.equal(english.map(placeholders));
  });

  it('are composed (NFC) and without empty ones', () => {
    for (const text of Object.values(templates)) expect(text).to.match(/\S/).and.to.equal(text.normalize('NFC'));
  });

  it('are in English outside of any language', () => {
    expect(strings.send()).to.equal('Send feedback');
    expect(inLocale('vi', strings.send)).to.equal('Gửi đánh giá');
  });

  it('name every level of every built-in scale, but the middle of 0 to 10', () => {
    const silent = levels.filter(([scale, value]) => !levelWords(scale, value)).map(([scale, value]) => `${scale} ${value}`);
    expect(silent).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => `recommend ${value}`));
  });

  it('count stars and points', () => {
    expect([1, 2, 5].map((value) => levelWords('stars5', value))).to.deep.equal(['1 star', '2 stars', '5 stars']);
    expect([0, 1, 2].map((value) => levelWords('points2', value))).to.deep.equal(['0 points', '1 point', '2 points']);
  });

  it('mean the same level by the same words in scales of different length', () => {
    expect(levelWords('satisfaction3', 3)).to.equal(levelWords('satisfaction5', 5));
    expect(levelWords('agreement5', 5)).to.equal(levelWords('agreement7', 7));
    expect(levelWords('agreement5', 3)).to.equal(levelWords('agreement7', 4));
  });
});

describe('Placeholders', () => {
  it('are filled in, each as often as it stands there, 0 too', () => {
    expect(fill('{n} of {total}, {n}', { n: 0, total: 3 })).to.equal('0 of 3, 0');
  });

  it('that nobody knows stay as they are, whatever they are called', () => {
    for (const text of ['{name}', '{constructor}', '{toString}', '{ n }', '{}', '{__proto__}']) expect(fill(text, { n: 1 })).to.equal(text);
    expect(fill('{n}', { n: undefined })).to.equal('{n}');
  });

  it('inside what is filled in are words like others', () => {
    expect(fill('{limit}: {question}', { limit: 3, question: 'Use {limit}?' })).to.equal('3: Use {limit}?');
  });
});
