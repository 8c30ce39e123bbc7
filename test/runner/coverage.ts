// The pure rooms of the house are covered to the last line; the rest nearly. A file that no test loads counts too.
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesIn, read } from '../repo/files.js';

const COMPLETE = ['src/survey/', 'src/scoring/', 'src/response/', 'src/locale/negotiate.ts', 'src/theme/contrast.ts'];
// The kit runs in Node alone, and is proven there (test/endpoint-kit).
const IGNORED = ['src/locale/generated/', 'src/endpoint-kit/'];
const REST_AT_LEAST = 90;

/** As coverage-reporter.js writes it. */
interface FileCoverage {
  readonly lines: Readonly<Record<string, number>>;
  readonly functions: readonly { readonly line: number; readonly hits: number }[];
  readonly branches: readonly { readonly line: number; readonly hits: number }[];
}

const isUnder = (places: readonly string[], file: string) => places.some((place) => file.startsWith(place));
const unique = (lines: readonly number[]) => [...new Set(lines)].sort((a, b) => a - b);

/** 3, 4, 5, 9 → "3–5, 9" */
function ranges(lines: readonly number[]): string {
  const starts = lines.filter((line, index) => line - 1 !== lines[index - 1]);
  const ends = lines.filter((line, index) => line + 1 !== lines[index + 1]);
  return starts.map((start, index) => (start === ends[index] ? `${start}` : `${start}–${ends[index]}`)).join(', ');
}

function uncoveredLines({ lines, functions, branches }: FileCoverage): { readonly lines: readonly number[]; readonly branches: readonly number[] } {
  const never = Object.keys(lines).filter((line) => lines[line] === 0).map(Number);
  const linesOf = (items: FileCoverage['branches']) => items.filter(({ hits }) => hits === 0).map(({ line }) => line);
  const whole = unique([...never, ...linesOf(functions)]);
  return { lines: whole, branches: unique(linesOf(branches)).filter((line) => !whole.includes(line)) };
}

/** Interfaces leave nothing behind for a browser to load. */
function hasCode(file: string): boolean {
  const { outputText } = ts.transpileModule(read(file), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true, removeComments: true },
  });
  return outputText.replace('export {};', '').trim() !== '';
}

const NOTHING: FileCoverage = { lines: {}, functions: [], branches: [] };

function faultsOf(source: string, file: FileCoverage | undefined): readonly string[] {
  if (!file) return [`${source}: no test loads it`];
  const { lines, branches } = uncoveredLines(file);
  return [
    ...(lines.length ? [`${source}: never run: ${ranges(lines)}`] : []),
    ...(branches.length ? [`${source}: a branch never taken: ${ranges(branches)}`] : []),
  ];
}

/** Lines that ran, of all lines; a file nobody loaded counts with all its lines. */
function share(sources: readonly string[], measured: Readonly<Record<string, FileCoverage>>): number {
  const counts = sources.map((source) => {
    const hits = Object.values((measured[source] ?? NOTHING).lines);
    return { all: hits.length || read(source).split('\n').length, run: hits.filter((count) => count > 0).length };
  });
  const sum = (key: 'all' | 'run') => counts.reduce((total, count) => total + count[key], 0);
  return sum('all') === 0 ? 1 : sum('run') / sum('all');
}

/** The faults found in a report, each a sentence; none when all is covered. */
export function coverageFaults(report: string): readonly string[] {
  if (!existsSync(report)) return ['coverage was not measured'];
  const measured = JSON.parse(readFileSync(report, 'utf8')) as Readonly<Record<string, FileCoverage>>;
  const sources = filesIn('src', '.ts').filter((file) => !isUnder(IGNORED, file) && hasCode(file));
  const rest = sources.filter((source) => !isUnder(COMPLETE, source));
  const percent = share(rest, measured) * 100;
  return [
    ...sources.filter((source) => isUnder(COMPLETE, source)).flatMap((source) => faultsOf(source, measured[source])),
    ...(percent < REST_AT_LEAST ? [`outside the pure folders ${percent.toFixed(1)} % of the lines run; at least ${REST_AT_LEAST} % should`] : []),
  ];
}
