// Runs a command of node_modules/.bin in the open: what it prints is shown as it goes.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from '../repo/files.js';

/** Longer than any step should take, shorter than the patience of a build server. */
const TIME_LIMIT_MS = 20 * 60_000;

export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env, PATH: path },
      stdio: 'inherit',
      timeout: TIME_LIMIT_MS,
      shell: process.platform === 'win32',
    });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.once('exit', (code, signal) => {
      if (signal) console.error(`${command} was ended by ${signal}`);
      resolve(code ?? 1);
    });
  });
}
