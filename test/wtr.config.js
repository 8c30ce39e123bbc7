// Every test runs in three engines, because no two of them agree on focus, storage or forms.
//   ENGINES=chromium npx wtr --config test/wtr.config.js --files 'test/outbox/**/*.test.ts'
//   npx wtr --config test/wtr.config.js --group behaviour      (after `npm run build`)
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { countReporter } from './runner/count-reporter.js';
import { coverageReporter } from './runner/coverage-reporter.js';
import { enginesAreRequired, findEngines, missingEngineNotice } from './runner/engines.js';
import { groups } from './runner/groups.js';
import { jsonImports } from './runner/json-imports.js';

const { available, missing } = findEngines();
const notices = missing.map(missingEngineNotice);
if (!available.length) throw new Error(notices.join('\n'));
for (const notice of notices) console.log(notice);
// Said again at the end, where it is read. A whole run (TEST_RESULTS) counts missing engines itself.
process.once('exit', () => {
  for (const notice of notices) console.log(notice);
  if (notices.length && enginesAreRequired() && !process.env.TEST_RESULTS) process.exitCode = 1;
});

// What the build writes into the script.
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const filesAreNamed = process.argv.some((word) => word.startsWith('--files') || word.endsWith('.test.ts'));

// Lit's development build warns about mistakes, which we want, and about being the development build, which we know.
const isNews = ({ args }) => !args.some((text) => typeof text === 'string' && text.includes('Lit is in dev mode'));

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  groups: filesAreNamed ? [] : groups,
  browsers: available.map(({ create }) => create()),
  concurrentBrowsers: 3,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    jsonImports(),
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
      define: { __VERSION__: JSON.stringify(version) },
    }),
  ],
  // Generous, because three browsers share a small machine; a test that hangs still fails.
  testFramework: { config: { timeout: '20000' } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  coverageConfig: { include: ['src/**/*.ts'], exclude: ['src/locale/generated/**'], report: false },
  filterBrowserLogs: isNews,
  reporters: [
    defaultReporter(),
    ...(process.env.TEST_RESULTS ? [countReporter(process.env.TEST_RESULTS)] : []),
    ...(process.env.TEST_COVERAGE ? [coverageReporter(process.env.TEST_COVERAGE)] : []),
  ],
};
