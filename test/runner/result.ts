// What one step of a run came to, whichever tool did it.
import { existsSync, readFileSync } from 'node:fs';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
}

export interface Result extends Count {
  readonly name: string;
  readonly seconds: number;
}

export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  failures: [...a.failures, ...b.failures],
});

/** A check that has no tests of its own counts as one. */
export function asOne(faults: readonly string[]): Count {
  return { passed: faults.length ? 0 : 1, failed: faults.length ? 1 : 0, skipped: 0, failures: faults };
}

/** What a reporter wrote. A tool that failed and told of no failing test, or told nothing, has failed once. */
export function readCount(file: string, exitCode: number): Count {
  if (!existsSync(file)) return asOne([`ended with ${exitCode} before any test was reported`]);
  const count = JSON.parse(readFileSync(file, 'utf8')) as Count;
  if (exitCode === 0 || count.failed > 0) return count;
  return { ...count, failed: 1, failures: [`all tests passed, but the runner ended with ${exitCode}`] };
}

export function table(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .map(({ name, passed, failed, skipped, seconds }) =>
      [
        failed ? '✗' : '✓',
        name.padEnd(width),
        `${passed} passed`.padStart(12),
        `${failed} failed`.padStart(10),
        (skipped ? `${skipped} skipped` : '').padStart(11),
        `${seconds.toFixed(0)} s`.padStart(7),
      ].join(' '),
    )
    .join('\n');
}

export function failures(results: readonly Result[]): string {
  const lines = results.flatMap((result) => result.failures.map((failure) => `  ${result.name}: ${failure}`));
  return lines.length ? ['Failed:', ...lines, ''].join('\n') : '';
}

export function total(results: readonly Result[]): string {
  const sum = (key: 'passed' | 'failed') => results.reduce((all, result) => all + result[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
