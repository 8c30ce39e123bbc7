// npm run mutate      Changes the sources of delivery in a thousand ways and sees whether any test notices; see CONTRIBUTING.md.
// In Node, not in browsers: one process, and for each mutant only the tests that reach it.
export default {
  mutate: ['src/outbox/**/*.ts', 'src/transport/**/*.ts'],
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  mochaOptions: { spec: ['test/outbox/*.test.ts', 'test/transport/*.test.ts', 'test/mutation/model.ts'] },
  testRunnerNodeArgs: ['--import', 'tsx', '--import', './test/mutation/node.js'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Many mutants never end, and most machines are busy.
  timeoutMS: 6000,
  timeoutFactor: 3,
  ignorePatterns: ['/dist', '/demo/*', '!/demo/province', '/locales', '/.cache', '/.data', '/test/visual', '/test/e2e', '/test/behaviour'],
  tempDirName: '.cache/stryker',
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  thresholds: { high: 95, low: 90, break: 90 },
  allowConsoleColors: false,
};
