import { expect } from '@open-wc/testing';
import { base } from '../../src/theme/base.js';
import { controls } from '../../src/theme/controls.js';
import { receipt } from '../../src/theme/receipt.js';
import { situations } from '../../src/theme/situations.js';
import { styleSheet } from '../../src/theme/style-sheet.js';
import { tokens } from '../../src/theme/tokens.js';

const text = (tokens + receipt + base + controls + situations).replace(/\/\*[\s\S]*?\*\//g, '');
const sheet = styleSheet();

const rulesIn = (rules: CSSRuleList): readonly CSSRule[] =>
  [...rules].flatMap((rule) => [rule, ...('cssRules' in rule && rule.cssRules instanceof CSSRuleList ? rulesIn(rule.cssRules) : [])]);

/** `[property, value]` as they are written. */
const declarations = [...text.matchAll(/\{([^{}]*)\}/g)]
  .flatMap(([, block = '']) => block.split(';'))
  .map((line) => line.trim())
  .filter(Boolean)
  .map((line): readonly [string, string] => {
    const [, property = '', value = ''] = /^([\w-]+)\s*:\s*([\s\S]+)$/.exec(line) ?? [];
    return [property, value.replace(/\s*!important$/, '')];
  });

const PUBLIC = 'accent on-accent background surface color muted border-color error-color success-color focus-color font font-size line-height radius gap symbol-size target-size max-width reserve';

describe('The style sheet', () => {
  it('is one for all elements', () => {
    expect(styleSheet()).to.equal(sheet);
  });

  it('loses no rule in this engine', () => {
    const written = (text.match(/\{/g) ?? []).length;
    expect(written).to.be.greaterThan(50);
    expect(rulesIn(sheet.cssRules)).to.have.length(written);
  });

  it('has no declaration that this engine does not know, but for lines that may break between phrases where an engine knows how', () => {
    expect(declarations.length).to.be.greaterThan(150);
    const unknown = declarations.filter(([property, value]) => !CSS.supports(property, value)).map(([property, value]) => `${property}: ${value}`);
    expect(unknown.filter((declaration) => declaration !== 'word-break: auto-phrase')).to.deep.equal([]);
  });

  it('names logical sides and sizes only', () => {
    const physical = /(^|-)(left|right|top|bottom)(-|$)|^(min-|max-)?(width|height)$/;
    expect(declarations.filter(([property]) => physical.test(property)).map(([property]) => property)).to.deep.equal([]);
    expect(declarations.filter(([, value]) => /^(left|right)$/.test(value))).to.deep.equal([]);
  });

  it('reads the public custom properties, all of them, and sets none', () => {
    const read = new Set([...text.matchAll(/var\(\s*--survey-([\w-]+)/g)].map(([, name]) => name));
    expect([...read].sort()).to.deep.equal(PUBLIC.split(' ').sort());
    expect(declarations.filter(([property]) => property.startsWith('--survey-'))).to.deep.equal([]);
  });

  it('has a default beside every public property', () => {
    expect(text.match(/var\(\s*--survey-[\w-]+\s*\)/g)).to.equal(null);
  });

  it('reads no private property that nobody sets', () => {
    const used = new Set([...text.matchAll(/var\(\s*(--(?!survey-)[\w-]+)\s*\)/g)].map(([, name]) => name));
    const set = new Set(declarations.map(([property]) => property));
    expect([...used].filter((name) => !set.has(name ?? ''))).to.deep.equal([]);
  });

  it('asks for nothing from elsewhere', () => {
    expect(text).not.to.match(/url\(|@import|@font-face|@property/);
  });
});
