// The pure rooms of the house are covered to the last line; the rest nearly. A file that no test loads counts too.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { filesIn, read } from '../repo/files.js';

const COMPLETE = ['src/survey/', 'src/scoring/', 'src/response/', 'src/locale/negotiate.ts', 'src/theme/contrast.ts'];
const IGNORED = ['src/locale/generated/'];
const REST_AT_LEAST = 0.9;

interface Range { readonly start: { readonly line: number } }
interface FileCoverage {
  readonly path: string;
  readonly statementMap: Readonly<Record<string, Range>>;
  readonly s: Readonly<Record<string, number>>;
  readonly fnMap: Readonly<Record<string, { readonly name: string; readonly loc: Range }>>;
  readonly f: Readonly<Record<string, number>>;
  readonly branchMap: Readonly<Record<string, { readonly loc: Range }>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}

const isUnder = (places: readonly string[], file: string) => places.some((place) => file.startsWith(place));
const unique = (lines: readonly number[]) => [...new Set(lines)].sort((a, b) => a - b);

/** 3, 4, 5, 9 → "3–5, 9" */
function ranges(lines: readonly number[]): string {
  const starts = lines.filter((line, index) => line - 1 !== lines[index - 1]);
  const ends = lines.filter((line, index) => line + 1 !== lines[index + 1]);
  return starts.map((start, index) => (start === ends[index] ? `${start}` : `${start}–${ends[index]}`)).join(', ');
}

function uncoveredLines(file: FileCoverage): { readonly lines: readonly number[]; readonly branches: readonly number[] } {
  const lines = Object.entries(file.s).filter(([, hits]) => hits === 0).map(([key]) => file.statementMap[key]!.start.line);
  const functions = Object.entries(file.f).filter(([, hits]) => hits === 0).map(([key]) => file.fnMap[key]!.loc.start.line);
  const branches = Object.entries(file.b).filter(([, hits]) => hits.includes(0)).map(([key]) => file.branchMap[key]!.loc.start.line);
  return { lines: unique([...lines, ...functions]), branches: unique(branches) };
}

/** Interfaces leave nothing behind for a browser to load. */
function hasCode(file: string): boolean {
  const { outputText } = ts.transpileModule(read(file), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true, removeComments: true },
  });
  return outputText.replace('export {};', '').trim() !== '';
}

/** The faults found in an istanbul report, each a sentence; none when all is covered. */
export function coverageFaults(report: string): readonly string[] {
  if (!existsSync(report)) return ['coverage was not measured'];
  const measured = new Map(
    Object.values(JSON.parse(readFileSync(report, 'utf8')) as Record<string, FileCoverage>).map((file) => [relative('.', file.path), file]),
  );
  const sources = filesIn('src', '.ts').filter((file) => !isUnder(IGNORED, file) && hasCode(file));
  const faults: string[] = [];
  let total = 0;
  let covered = 0;
  for (const source of sources) {
    const file = measured.get(source);
    const complete = isUnder(COMPLETE, source);
    if (!file && complete) faults.push(`${source}: no test loads it`);
    const { lines, branches } = file ? uncoveredLines(file) : { lines: [], branches: [] };
    if (complete && lines.length) faults.push(`${source}: lines ${ranges(lines)} never run`);
    if (complete && branches.length) faults.push(`${source}: a branch in lines ${ranges(branches)} is never taken`);
    if (complete) continue;
    const count = file ? Object.keys(file.s).length : read(source).split('\n').length;
    total += count;
    covered += file ? Object.values(file.s).filter((hits) => hits > 0).length : 0;
  }
  if (total && covered / total < REST_AT_LEAST) {
    faults.push(`outside the pure folders ${((covered / total) * 100).toFixed(1)} % of the lines run; at least ${REST_AT_LEAST * 100} % should`);
  }
  return faults;
}
