// Each step of a full run: how it is done and how its outcome is counted.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, ROOT } from '../repo/files.js';
import { run } from './command.js';
import { coverageFaults } from './coverage.js';
import { enginesAreRequired, findEngines, missingEngineNotice, wantedEngines } from './engines.js';
import { NODE_FOLDERS } from './groups.js';
import type { Options, Step } from './options.js';
import { add, asOne, readCount, type Count } from './result.js';

const COVERAGE = join(ROOT, '.cache/test/coverage.json');
const NONE: Count = { passed: 0, failed: 0, skipped: 0, failures: [] };

async function command(name: string, ...args: readonly string[]): Promise<Count> {
  const code = await run(name, args);
  return asOne(code === 0 ? [] : [`${name} ended with ${code}`]);
}

/** A result file of an earlier run must never be taken for this one's. */
function freshResultFile(step: Step): string {
  const file = join(ROOT, `.cache/test/${step}.json`);
  rmSync(file, { force: true });
  return file;
}

interface NodeOptions {
  readonly engines?: string;
  /** Of Node's test runner. */
  readonly flags?: readonly string[];
}

async function nodeTests(step: Step, files: readonly string[], { engines = '', flags = [] }: NodeOptions = {}): Promise<Count> {
  if (files.length === 0) return step === 'repo' ? asOne(['no tests were found']) : NONE;
  const result = freshResultFile(step);
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const counter = ['--test-reporter=./test/runner/node-reporter.js', `--test-reporter-destination=${result}`];
  const code = await run('node', ['--import', 'tsx', '--test', ...reporters, ...counter, ...flags, ...files], { ENGINES: engines });
  return readCount(result, code);
}

async function browserTests(step: Step, { engines, browserFiles }: Options, ...args: readonly string[]): Promise<Count> {
  const result = freshResultFile(step);
  const which = browserFiles.length ? browserFiles.flatMap((file) => ['--files', file]) : ['--group', step];
  const env = { ENGINES: engines, TEST_RESULTS: result, TEST_COVERAGE: COVERAGE };
  const attempt = () => run('wtr', ['--config', 'test/wtr.config.js', '--static-logging', ...which, ...args], env);
  const code = await attempt();
  if (existsSync(result)) return readCount(result, code);
  // No test has failed then, for none was reported: the runner itself was ended, as on a machine short of memory.
  console.log(`The runner ended with ${code} before it could report. Once more:`);
  return readCount(result, await attempt());
}

/** Beside two other engines Firefox stops drawing, and whoever waits for a frame waits in vain: what is looked at runs in one at a time. */
async function oneByOne(step: Step, options: Options): Promise<Count> {
  const counts: Count[] = [];
  for (const { name } of findEngines(wantedEngines({ ENGINES: options.engines })).available) {
    counts.push(await browserTests(step, { ...options, engines: name.toLowerCase() }));
  }
  return counts.reduce(add, NONE);
}

function engines({ engines: asked }: Options): Count {
  const { available, missing } = findEngines(wantedEngines({ ENGINES: asked }));
  const notices = missing.map(missingEngineNotice);
  console.log(available.map(({ name }) => `${name}: found`).concat(notices).join('\n'));
  const faults = enginesAreRequired() || available.length === 0 ? notices : [];
  return { ...NONE, passed: available.length, failed: faults.length, failures: faults };
}

const within = (...folders: readonly string[]) => folders.flatMap((folder) => filesIn(folder, '.test.ts'));

export const steps: Record<Step, (options: Options) => Count | Promise<Count>> = {
  engines,
  types: () => command('tsc', '--noEmit'),
  lint: () => command('eslint', '--config', 'test/repo/eslint.config.js', '--max-warnings', '0', '.'),
  build: () => {
    rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
    return command('npm', 'run', 'build');
  },
  repo: () => nodeTests('repo', within(...NODE_FOLDERS.repo)),
  node: ({ nodeFiles, engines: asked }) => nodeTests('node', nodeFiles.length ? nodeFiles : within(...NODE_FOLDERS.node), { engines: asked }),
  unit: (options) => {
    rmSync(COVERAGE, { force: true });
    return browserTests('unit', options, '--coverage');
  },
  // Only Chromium measures; a run of some files or of other engines has nothing to say about coverage.
  coverage: ({ engines: asked, browserFiles }) =>
    browserFiles.length || !wantedEngines({ ENGINES: asked }).includes('chromium')
      ? NONE
      : asOne(coverageFaults(COVERAGE)),
  behaviour: (options) => oneByOne('behaviour', options),
  e2e: ({ engines: asked }) => nodeTests('e2e', within(...NODE_FOLDERS.e2e), { engines: asked }),
  // Browsers that share few processors with each other are slow rather than wrong, but every one of these tests waits for all of its storage.
  faults: ({ engines: asked }) => nodeTests('faults', within(...NODE_FOLDERS.faults), { engines: asked, flags: ['--test-concurrency=1'] }),
  visual: () => nodeTests('visual', within(...NODE_FOLDERS.visual)),
  // One file after the other: each has a browser an engine already.
  speech: ({ engines: asked }) => nodeTests('speech', within(...NODE_FOLDERS.speech), { engines: asked, flags: ['--test-concurrency=1'] }),
};
