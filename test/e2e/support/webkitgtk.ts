// WebKit: the system's WebKitGTK, driven by WebDriver on a screen of its own. A driven MiniBrowser keeps no profile.

import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { remote } from 'webdriverio';
import { findWebKitGtk } from '../../runner/webkitgtk.js';
import { eventually } from './browser.js';
import type { Key, Machine, Program } from './machine.js';
import { onPath } from './on-path.js';
import type { ProgramOptions } from './program-options.js';

const children = new Set<ChildProcess>();
process.once('exit', () => children.forEach((child) => child.kill('SIGKILL')));

function start(command: string, args: readonly string[], stdio: StdioOptions, env = process.env): ChildProcess {
  const child = spawn(command, args, { stdio, env });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Xvfb picks a free display by itself and writes its number to the descriptor it is given. */
function startScreen(command: string): Promise<{ readonly screen: ChildProcess; readonly display: string }> {
  const screen = start(command, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], ['ignore', 'ignore', 'ignore', 'pipe']);
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a display`)));
    let number = '';
    (screen.stdio[3] as Readable).on('data', (chunk) => {
      number += String(chunk);
      if (number.endsWith('\n')) resolve({ screen, display: `:${number.trim()}` });
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** As WebDriver numbers them. */
const KEYS: Readonly<Record<Key, string>> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' };

export const startWebKitGtk = async ({ env }: ProgramOptions): Promise<Program> => {
  const tools = findWebKitGtk(onPath);
  if (!tools) throw new Error('WebKitGTK is not here');
  const own = env ? undefined : await startScreen(tools.screen);
  const port = await freePort();
  const driver = start(tools.driver, [`--port=${port}`], 'ignore', env ?? { ...process.env, DISPLAY: own?.display });
  await eventually(async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok, () => 'WebKitWebDriver did not become ready');
  const browser = await remote({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      pageLoadStrategy: 'none',
      // The driver would measure it by the page's clock, which tests move.
      timeouts: { script: null },
      // WebKitWebDriver speaks classic WebDriver; asked for BiDi it takes the session and runs nothing.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: tools.browser, args: ['--automation'] },
    } as object,
  });
  // The first window stays: the program ends with its last one.
  const first = await browser.getWindowHandle();
  const windows = new Set<string>();
  let shown = first;
  let turn: Promise<unknown> = Promise.resolve();

  /** One command at a time: WebDriver knows one current window. */
  const inWindow = <T>(handle: string, work: () => Promise<T>): Promise<T> => {
    const result = turn.then(async () => {
      if (shown !== handle) await browser.switchToWindow(handle);
      shown = handle;
      return work();
    });
    turn = result.catch(() => (shown = ''));
    return result;
  };
  // Not `closeWindow`, after which webdriverio goes to another window behind our back.
  const closeWindow = () => fetch(`http://127.0.0.1:${port}/session/${browser.sessionId}/window`, { method: 'DELETE' });
  const leave = async (handle: string) => {
    if (windows.delete(handle)) await inWindow(handle, closeWindow);
  };

  const machineOf = (handle: string): Machine => {
    const press = async (keys: readonly string[]): Promise<void> => {
      const actions = keys.flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
      await inWindow(handle, () => browser.performActions([{ type: 'key', id: 'keyboard', actions }]));
    };
    return {
      goTo: async (url) => void (await inWindow(handle, () => browser.navigateTo(url))),
      evaluate: (expression) => inWindow(handle, () => browser.executeScript(`return (${expression})`, [])),
      async clickAt(x, y) {
        const at = { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) } as const;
        const actions = [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
        await inWindow(handle, () => browser.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]));
      },
      press,
      strike: (key) => press([KEYS[key]]),
      // The window has a frame of its own around the page.
      async resize(width, height) {
        await inWindow(handle, async () => {
          for (let round = 0; round < 2; round++) {
            const [inner, outer] = (await browser.executeScript('return [[innerWidth, innerHeight], [outerWidth, outerHeight]]', [])) as [[number, number], [number, number]];
            await browser.setWindowSize(width + outer[0] - inner[0], height + outer[1] - inner[1]);
          }
        });
      },
      screenshot: async (file) => void (await inWindow(handle, () => browser.saveScreenshot(file))),
      console: [],
      close: () => leave(handle),
    };
  };
  return {
    async newMachine() {
      const { handle } = await inWindow(first, () => browser.createWindow('window'));
      windows.add(handle);
      return machineOf(handle);
    },
    async restart() {
      for (const handle of windows) await leave(handle).catch(() => undefined);
    },
    async close() {
      await browser.deleteSession().catch(() => undefined);
      driver.kill();
      own?.screen.kill();
    },
  };
};
