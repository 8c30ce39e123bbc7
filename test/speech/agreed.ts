// What was agreed upon, in files that are read and reviewed like code. `SPEECH=update npm test -- --only speech` agrees upon what is there now.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../repo/files.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** What is of this run only. */
export const RESULTS = join(ROOT, '.cache/speech');

export const updates = process.env.SPEECH === 'update';

export interface Agreed {
  /** "trees/chromium/csat-asking-vi" */
  readonly name: string;
  readonly text: string;
  /** Why other words than those agreed upon are news and no fault: other programs than those they were taken with. */
  readonly otherwise?: string | undefined;
}

/** The first line that differs says more than two long texts. */
const difference = (before: string, now: string): string => {
  const [a, b] = [before.split('\n'), now.split('\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  const line = at < 0 ? a.length : at;
  return `line ${line + 1}: agreed ${JSON.stringify(a[line] ?? '(end)')}, now ${JSON.stringify(b[line] ?? '(end)')}`;
};

export function agree({ name, text, otherwise }: Agreed): void {
  const file = join(HERE, `${name}.txt`);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (before === text) return;
  const put = (path: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  if (updates) return put(file);
  const result = join(RESULTS, `${name}.txt`);
  put(result);
  const news = `${name}: ${before === undefined ? 'nothing was agreed upon' : difference(before, text)} (${relative(ROOT, result)})`;
  if (before !== undefined && otherwise) return console.log(`${news}. ${otherwise}`);
  assert.fail(`${news}; agree upon it with SPEECH=update`);
}

/** Names in a folder which nothing makes any more; gone after an update. */
export function orphans(folder: string, made: readonly string[]): readonly string[] {
  const path = join(HERE, folder);
  const found = existsSync(path) ? readdirSync(path).filter((file) => !made.includes(file.replace(/\.txt$/, ''))) : [];
  if (updates) for (const file of found) rmSync(join(path, file));
  return updates ? [] : found;
}
