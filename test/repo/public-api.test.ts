import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { read } from './files.js';

// Taking a name away breaks somebody's page: that is a major version. Adding one is a promise to keep it.
const NAMES: Readonly<Record<string, Pick<Exports, 'values' | 'types'>>> = {
  'src/index.ts': {
    values: ['SatisfactionSurveyElement'],
    types: ['About', 'IssueDetail', 'Pack', 'Problem', 'Response', 'ResponseData', 'SatisfactionSurveyEventMap', 'SendEvents', 'StoredResponse', 'Value'],
  },
  'src/worker/index.ts': { values: ['keepInSync', 'registerBackgroundSync', 'sendWhatWaits'], types: ['Send', 'SendOptions'] },
};

interface Exports {
  readonly values: readonly string[];
  readonly types: readonly string[];
  /** Statements that export what nobody can read off this file. */
  readonly stars: readonly string[];
}

function exportsOf(file: string): Exports {
  const values: string[] = [];
  const types: string[] = [];
  const stars: string[] = [];
  for (const statement of ts.createSourceFile(file, read(file), ts.ScriptTarget.ESNext, true).statements) {
    if (ts.isExportDeclaration(statement)) {
      if (!statement.exportClause || ts.isNamespaceExport(statement.exportClause)) stars.push(statement.getText());
      else for (const { name, isTypeOnly } of statement.exportClause.elements) (statement.isTypeOnly || isTypeOnly ? types : values).push(name.text);
    } else if (ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) {
      stars.push(statement.getText().split('\n')[0]!);
    }
  }
  return { values: values.sort(), types: types.sort(), stars };
}

describe('the package', () => {
  it('brings exactly one command', () => {
    const { bin } = JSON.parse(read('package.json')) as { readonly bin: object };
    assert.deepEqual(bin, { 'satisfaction-survey': 'dist/bin/satisfaction-survey.js' });
  });
});

for (const [file, names] of Object.entries(NAMES)) {
  describe(file, () => {
    it('exports exactly these names', () => {
      const { values, types } = exportsOf(file);
      assert.deepEqual({ values, types }, names);
    });

    it('names each of them and defines nothing itself', () => {
      assert.deepEqual(exportsOf(file).stars, []);
    });
  });
}
