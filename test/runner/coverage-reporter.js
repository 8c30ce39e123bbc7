// Adds up what Chromium measured in each test file: which lines, functions and branches of a source ran in any of them.
//
// V8 lists a branch only where its count differs from what surrounds it. So a branch that a test file does not list ran as often as
// the smallest range around it that is listed. The runner's own report compares ranges by lines, and loses branches inside one line.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const at = ({ line, column }) => line * 100_000 + column;
const key = ({ start, end }) => `${at(start)}-${at(end)}`;
const length = ({ start, end }) => at(end) - at(start);
const surrounds = (outer, inner) => at(outer.start) <= at(inner.start) && at(inner.end) <= at(outer.end);

/** The branches or functions of one file as { loc, hits }. */
const items = (map, hits) => Object.entries(map).map(([id, { loc }]) => ({ loc, hits: [hits[id]].flat()[0] }));

const hitsOf = (loc, listed) =>
  listed.filter((other) => surrounds(other.loc, loc)).sort((a, b) => length(a.loc) - length(b.loc))[0]?.hits ?? 0;

export function mergeCoverage(runs) {
  const lines = {};
  for (const { statementMap, s } of runs) {
    for (const [id, { start }] of Object.entries(statementMap)) lines[start.line] = (lines[start.line] ?? 0) + s[id];
  }
  const sumUp = (lists) => {
    const all = new Map(lists.flat().map(({ loc }) => [key(loc), loc]));
    return [...all.values()].map((loc) => ({ line: loc.start.line, hits: lists.reduce((sum, list) => sum + hitsOf(loc, list), 0) }));
  };
  return {
    lines,
    functions: sumUp(runs.map(({ fnMap, f }) => items(fnMap, f))),
    branches: sumUp(runs.map(({ branchMap, b }) => items(branchMap, b))),
  };
}

export function coverageReporter(file) {
  return {
    stop({ sessions }) {
      const measured = [...sessions].flatMap(({ testCoverage }) => Object.values(testCoverage ?? {}));
      if (measured.length === 0) return;
      const paths = [...new Set(measured.map(({ path }) => path))];
      const merged = paths.map((path) => [relative(process.cwd(), path), mergeCoverage(measured.filter((one) => one.path === path))]);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(Object.fromEntries(merged)));
    },
  };
}
