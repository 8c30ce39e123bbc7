// A directory belongs to one living process. A lock whose process is gone (killed, or its number is now ours after a restart) is taken over.

import { readFile, rm, writeFile } from 'node:fs/promises';

/** Resolves to the function that gives the directory back. */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const path = `${directory.replace(/\/+$/, '')}.lock`;
  const release = (): Promise<void> => rm(path, { force: true });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return release;
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
      const holder = Number(await readFile(path, 'utf8').catch(() => '0'));
      if (holder !== process.pid && isAlive(holder)) {
        throw new Error(`${directory} is in use by another collector (process ${holder}). Stop it, or set DATA_DIR to another directory. If no collector runs, delete ${path}.`);
      }
      await release();
    }
  }
  throw new Error(`${path} could not be taken: another collector started at the same moment.`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
