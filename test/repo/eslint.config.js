// eslint --config test/repo/eslint.config.js .      Patterns are relative to the top of the repository.
// Types are tsc's business; here are the habits it can't see. Inline exceptions are off: a rule is kept or changed.
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const forbid = (selector, message) => ({ selector, message });

const everywhere = [
  forbid('TSEnumDeclaration', 'Use a union of string literals: it vanishes when compiled.'),
  forbid(
    'ImportDeclaration[source.value=/^\\.\\.?\\u002F.*(?<!\\.(js|json|css))$/]',
    'Relative imports carry their ending (.js, also for a .ts file), as browsers need it.',
  ),
];

const inSources = [forbid('ExportDefaultDeclaration', 'Named exports only: a thing has one name everywhere.')];

const inTests = [
  forbid(
    'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(only|skip|todo)$/]',
    'Every test runs, always: mend it or delete it.',
  ),
];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', '.cache/', '.data/', '**/generated/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js}'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'off',
      // An underscore says: left out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  { files: ['{src,demo,test}/**/*.ts'], extends: [lit['flat/recommended'], wc['flat/recommended']], settings: { wc: { elementBaseClasses: ['LitElement'] } } },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...everywhere, ...inSources] } },
  {
    // The element's accessors are made from a table; an interface of the same name tells their types.
    files: ['src/element/properties.ts', 'src/results/properties.ts'],
    rules: { '@typescript-eslint/no-unsafe-declaration-merging': 'off' },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...inTests],
      // chai says what it expects in properties: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
