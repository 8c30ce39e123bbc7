// npm test: everything that can be known about this repository, step by step, and one line at the end.
// A step that fails stops no other, so that one run tells all.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../repo/files.js';
import { readOptions, type Options, type Step } from './options.js';
import { asOne, failures, table, total, type Result } from './result.js';
import { steps } from './steps.js';

async function perform(step: Step, options: Options): Promise<Result> {
  console.log(`\n── ${step} ──`);
  const start = performance.now();
  const count = await Promise.resolve(options).then(steps[step]).catch((error: unknown) => asOne([String(error)]));
  const result = { ...count, name: step, seconds: (performance.now() - start) / 1000 };
  console.log(`\n${table([result])}`);
  return result;
}

process.chdir(ROOT);
mkdirSync('.cache/test', { recursive: true });
const options = readOptions(process.argv.slice(2));
const results: Result[] = [];
for (const step of options.steps) results.push(await perform(step, options));

console.log(`\n${table(results)}\n\n${failures(results)}`);
writeFileSync(join(ROOT, '.cache/test/total'), total(results));
console.log(total(results));
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
