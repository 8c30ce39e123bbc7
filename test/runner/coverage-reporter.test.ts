import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeCoverage } from './coverage-reporter.js';

const range = (start: number, end: number) => ({ loc: { start: { line: 1, column: start }, end: { line: 1, column: end } } });

/** One file as one test file saw it: a function over columns 0–90, and branches inside. */
function seen(calls: number, branches: readonly (readonly [start: number, end: number, hits: number])[]) {
  const all = [[0, 90, calls] as const, ...branches];
  return {
    statementMap: { 0: range(0, 90).loc },
    s: { 0: calls },
    fnMap: { 0: range(0, 90) },
    f: { 0: calls },
    branchMap: Object.fromEntries(all.map(([start, end], id) => [id, range(start, end)])),
    b: Object.fromEntries(all.map(([, , hits], id) => [id, [hits]])),
  };
}

const neverTaken = (...runs: readonly object[]) => mergeCoverage(runs).branches.filter(({ hits }: { hits: number }) => hits === 0).length;

describe('coverage of several test files', () => {
  it('counts a branch that one of them takes', () => {
    assert.equal(neverTaken(seen(1, [[10, 20, 0]]), seen(1, [[30, 40, 0]])), 0);
  });

  it('finds a branch inside one line that none of them takes', () => {
    assert.equal(neverTaken(seen(1, [[10, 20, 0]]), seen(1, [[10, 20, 0], [30, 40, 0]])), 1);
  });

  it('knows that what is inside an untaken branch was not taken either', () => {
    assert.equal(neverTaken(seen(1, [[10, 50, 0]]), seen(1, [[10, 50, 3], [20, 30, 0]])), 1);
  });
});
