// A copy of what the tests of delivery need, in which sources may be changed while nobody else sees it.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, ROOT } from '../repo/files.js';
import type { KnownFault } from './known-faults.js';
import config from './stryker.config.js';

const PLACE = join(ROOT, '.cache/known-faults');
const TESTS = ['contracts', 'model', 'mutation', 'outbox', 'support', 'transport'].map((folder) => `test/${folder}`);
/** Some faults make tests go on for ever. */
const TIME_LIMIT_MS = 180_000;

/** Which tests are to notice: those that mutants have to pass as well, or the model of delivery alone. */
const COMMANDS = {
  all: [...config.testRunnerNodeArgs, join(ROOT, 'node_modules/mocha/bin/_mocha'), '--bail', '--exit', '--reporter', 'dot', ...config.mochaOptions.spec],
  model: ['--import', 'tsx', 'test/model/soak.ts', '2000'],
};

export type Tests = keyof typeof COMMANDS;

/** How mocha, and how the model of delivery, names what fails first. */
const FAILURE = /\n\s*1\) ([\s\S]+?):\n|(sequence \d+), shrunk/;

export const setUp = (): void => {
  rmSync(PLACE, { recursive: true, force: true });
  mkdirSync(join(PLACE, 'test'), { recursive: true });
  for (const what of ['src', 'package.json', 'tsconfig.json', 'demo/province/random.ts', ...TESTS]) cpSync(join(ROOT, what), join(PLACE, what), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(PLACE, 'node_modules'), 'junction');
};

/** The changed text of each file; throws where the sources no longer read as the fault expects. */
export const inject = ({ name, edits }: KnownFault): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  for (const [file, from, to] of edits) {
    const parts = (files.get(file) ?? read(file)).split(from);
    if (parts.length !== 2) throw new Error(`"${name}" finds ${parts.length - 1} times in ${file}: ${from}`);
    files.set(file, parts.join(to));
  }
  return files;
};

/** Who notices, if anybody does. */
export const test = (tests: Tests, fault?: KnownFault): Promise<string | undefined> => {
  const files = fault ? inject(fault) : new Map<string, string>();
  for (const [file, text] of files) writeFileSync(join(PLACE, file), text);
  const child = spawn('node', COMMANDS[tests], { cwd: PLACE, timeout: TIME_LIMIT_MS, env: { ...process.env, SEED: '1' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  return new Promise((resolve) =>
    child.once('exit', (code) => {
      for (const file of files.keys()) writeFileSync(join(PLACE, file), read(file));
      const failing = FAILURE.exec(output)?.slice(1).find(Boolean)?.split('\n').map((line) => line.trim()).join(' › ');
      resolve(code === 0 ? undefined : (failing ?? (code === null ? 'never an end' : output.slice(-300))));
    }),
  );
};
