// The schema is read by editors and by Node, the parser by browsers: held against one table they can't drift apart.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isSurvey, parseSurvey } from '../../src/survey/parse.js';
import { isScores, parseScores } from '../../src/survey/scores.js';
import type { IssueCode } from '../../src/survey/issue.js';
import { definitions } from '../support/definitions.js';
import { filesIn, read } from './files.js';

const schema = JSON.parse(read('src/survey/survey.schema.json')) as { readonly $id: string; readonly $schema: string };
// Not strict about types and requirements that a neighbouring part of the schema states.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
const validate = ajv.compile(schema);

const plain = (definition: unknown): unknown => JSON.parse(JSON.stringify(definition));

function codesOf(definition: unknown): readonly IssueCode[] {
  const survey = parseSurvey(definition);
  if (!isSurvey(survey)) return survey.map(({ code }) => code);
  const scores = parseScores(definition, survey);
  return isScores(scores) ? [] : scores.map(({ code }) => code);
}

describe('the schema of definitions', () => {
  it('names its dialect and itself', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.match(schema.$id, /^https:\/\/.+\/survey\.schema\.json$/);
  });

  for (const file of filesIn('src/presets', '.json')) {
    it(`accepts ${file}, which names it`, () => {
      const preset = JSON.parse(read(file)) as { readonly $schema?: string };
      assert.ok(validate(preset), ajv.errorsText(validate.errors, { separator: '\n' }));
      assert.equal(preset.$schema, schema.$id);
    });
  }

  for (const { name, definition, valid } of definitions) {
    it(`${valid ? 'accepts' : 'refuses'} ${name}`, () => {
      assert.equal(validate(plain(definition)), valid, ajv.errorsText(validate.errors, { separator: '\n' }));
    });
  }
});

describe('the parser of definitions', () => {
  for (const { name, definition, codes } of definitions) {
    it(`${codes.length ? 'refuses' : 'accepts'} ${name}`, () => {
      assert.deepEqual([...codesOf(definition)].sort(), [...codes].sort());
    });
  }

  it('differs from the schema only where the table says why', () => {
    const silent = definitions.filter(({ valid, codes, only }) => valid === codes.length > 0 !== Boolean(only));
    assert.deepEqual(silent.map(({ name }) => name), []);
  });
});
