import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { read } from './files.js';
import { sourceFiles } from './imports.js';

// Languages that run from right to left mirror the page only if nobody says "left".
const SIDE = '(?:left|right|top|bottom)';
const PHYSICAL = [
  new RegExp(`(?<![\\w-])(?:margin|padding|border|scroll-margin|scroll-padding)-${SIDE}\\b[\\w-]*`),
  new RegExp(`(?<![\\w-])${SIDE}\\s*:`),
  /\bborder-(?:top|bottom)-(?:left|right)-radius\b/,
  /\btext-align\s*:\s*(?:left|right)\b/,
  /(?<![\w-])(?:float|clear)\s*:\s*(?:left|right)\b/,
];

/** The text of every css`…` in a file, without its comments. */
function stylesIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') found.push(node.template.getText().replace(/\/\*[\s\S]*?\*\//g, ''));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.ESNext, true));
  return found;
}

describe('the styles', () => {
  const styles = sourceFiles().map((file) => ({ file, css: stylesIn(file).join('\n') }));

  it('are found', () => {
    assert.ok(styles.some(({ css }) => css !== ''), 'no css`…` was found in src');
  });

  it('name logical sides, never left, right, top or bottom', () => {
    const faults = styles.flatMap(({ file, css }) => PHYSICAL.map((pattern) => pattern.exec(css)).filter((hit) => hit !== null).map(([hit]) => `${file}: ${hit}`));
    assert.deepEqual(faults, []);
  });
});
