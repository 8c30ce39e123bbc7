// The processes of the browser under test, which are descendants of this one, and their sudden end.

import { execFileSync } from 'node:child_process';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
}

const list = (): readonly Process[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .map((found) => ({ pid: Number(found?.[1]), parent: Number(found?.[2]), name: found?.[3] ?? '' }));

const below = (all: readonly Process[], pid: number): readonly Process[] =>
  all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(all, child.pid)]);

/** Pids of those descendants of this process that are called so, and of all that those have started, in their order. */
export function processes(name: RegExp): readonly number[] {
  const all = list();
  const found = below(all, process.pid).filter((child) => name.test(child.name));
  return [...new Set(found.flatMap(({ pid }) => [pid, ...below(all, pid).map((child) => child.pid)]))].sort((a, b) => a - b);
}

/** SIGKILL: nobody is asked, nothing is finished. SIGSTOP: not one more instruction. */
export function signal(name: 'SIGKILL' | 'SIGSTOP', pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It went with its parent.
    }
  }
}
