// A PostgreSQL server of our own for one test file, on a directory and a port that nobody else uses. PostgreSQL refuses to run as root.

import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface PostgresServer {
  readonly url: string;
  /** Another database on the same server. */
  create(name: string): Promise<string>;
  start(): Promise<void>;
  stop(): Promise<void>;
  remove(): Promise<void>;
}

/** The newest one installed, if any. */
export async function findBinaries(root = '/usr/lib/postgresql'): Promise<string | undefined> {
  const versions = await readdir(root).catch(() => []);
  const newest = versions.map(Number).filter(Number.isFinite).sort((a, b) => b - a)[0];
  return newest === undefined ? undefined : join(root, String(newest), 'bin');
}

export async function createPostgres(binaries: string): Promise<PostgresServer> {
  const directory = await mkdtemp(join(tmpdir(), 'collector-postgres-'));
  const isRoot = userInfo().uid === 0;
  if (isRoot) await chown(directory, ...(await idsOf('postgres')));
  const as = async (program: string, ...args: readonly string[]): Promise<unknown> => {
    const command = [join(binaries, program), ...args];
    const [file = '', ...rest] = isRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', ...command] : command;
    return run(file, rest, { cwd: directory });
  };
  const data = join(directory, 'data');
  const port = await freePort();
  await as('initdb', '-D', data, '-U', 'tester', '--auth=trust', '--encoding=UTF8', '--no-sync');
  const urlOf = (name: string): string => `postgres://tester@127.0.0.1:${port}/${name}`;
  return {
    url: urlOf('postgres'),
    async create(name) {
      await as('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'tester', name);
      return urlOf(name);
    },
    async start() {
      await as('pg_ctl', '-D', data, '-l', join(directory, 'log'), '-w', '-o', `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`, 'start');
    },
    async stop() {
      await as('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

async function idsOf(user: string): Promise<[number, number]> {
  const [uid, gid] = await Promise.all([run('id', ['-u', user]), run('id', ['-g', user])]);
  return [Number(uid.stdout), Number(gid.stdout)];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
