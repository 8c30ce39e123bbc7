// Writes what happened as one JSON file, so that the totals of all runners can be added up.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const testsOf = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, title: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...path, inner.name])),
];

function resultsOf(session) {
  const where = `${session.browser.name} ${relative(process.cwd(), session.testFile)}`;
  const tests = session.testResults ? testsOf(session.testResults) : [];
  const failures = tests.filter((test) => !test.passed && !test.skipped).map((test) => `${where}: ${test.title}`);
  // A file that does not load has no failing test to count, and must not count as nothing.
  if (!session.passed && failures.length === 0) {
    const reasons = [session.errors[0]?.message ?? 'did not run', session.logs.flat()[0]].filter(Boolean);
    failures.push(`${where}: ${reasons.join(' — ')}`);
  }
  return { passed: tests.filter((test) => test.passed).length, skipped: tests.filter((test) => test.skipped).length, failures };
}

export function countReporter(file) {
  return {
    stop({ sessions }) {
      const all = [...sessions].map(resultsOf);
      const sum = (key) => all.reduce((total, one) => total + one[key], 0);
      const failures = all.flatMap((one) => one.failures);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ passed: sum('passed'), skipped: sum('skipped'), failed: failures.length, failures }, null, 2));
    },
  };
}
