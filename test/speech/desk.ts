// A desktop of its own for one browser and one screen reader: a screen, a window manager, a message bus and on it the bus of assistive
// technology, told that a screen reader is in use. Nothing of the machine's own desktop is seen or touched.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

export interface Desk {
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  /** Starts a program on it, which ends with it. */
  start(command: string, args: readonly string[]): ChildProcess;
  /** Runs one to its end. @returns what it printed */
  ask(command: string, args: readonly string[]): Promise<string>;
  close(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** The first line that a program writes to one of its descriptors. */
const firstLine = (child: ChildProcess, descriptor: number, name: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it was ready`)));
    (child.stdio[descriptor] as Readable).on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
  });

const tellBus = (property: string): readonly string[] =>
  `--session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.freedesktop.DBus.Properties.Set string:org.a11y.Status string:${property} variant:boolean:true`.split(' ');

export async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const own: ChildProcess[] = [];
  let env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    // Settings of this desk only, and forgotten with it.
    GSETTINGS_BACKEND: 'memory',
    NO_AT_BRIDGE: '0',
  };

  function start(command: string, args: readonly string[]): ChildProcess {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'ignore', 'pipe'] });
    own.push(child);
    running.add(child);
    child.once('exit', () => running.delete(child));
    return child;
  }

  const ask = (command: string, args: readonly string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
      const said = { out: '', err: '' };
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said.out += chunk));
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said.err += chunk));
      child.once('error', reject);
      child.once('close', (code) => (code === 0 ? resolve(said.out) : reject(new Error(`${command} ended with ${code}: ${said.err}`))));
    });

  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1600x24', '-nolisten', 'tcp']);
  env = { ...env, DISPLAY: `:${await firstLine(screen, 3, 'Xvfb')}` };
  const bus = start('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=1']);
  env = { ...env, DBUS_SESSION_BUS_ADDRESS: await firstLine(bus, 1, 'dbus-daemon') };
  start('openbox', ['--sm-disable']);
  for (const property of ['IsEnabled', 'ScreenReaderEnabled']) await ask('dbus-send', tellBus(property));

  return {
    env,
    folder,
    start,
    ask,
    async close() {
      const ended = own.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null).map((child) => new Promise((resolve) => child.once('exit', resolve)));
      for (const child of own.toReversed()) child.kill();
      await Promise.race([Promise.all(ended), new Promise((resolve) => setTimeout(resolve, 2000))]);
      for (const child of own) child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
