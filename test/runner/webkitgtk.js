// WebKit from the system's WebKitGTK: its MiniBrowser, driven through WebKitWebDriver, on a screen of its own.
// Both helper processes are started with the first test page and never outlive this process.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

const children = new Set();
const killAll = () => children.forEach((child) => child.kill('SIGKILL'));
process.once('exit', killAll);
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]]) {
  process.once(signal, () => {
    killAll();
    process.exit(code);
  });
}

function start(command, args, options) {
  const child = spawn(command, args, options);
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

const list = (folder) => (statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : []);

export function findWebKitGtk(onPath) {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  const browser = ['/usr/lib', '/usr/libexec', ...list('/usr/lib').map((name) => `/usr/lib/${name}`)]
    .flatMap((folder) => list(folder).filter((name) => /^webkit2?gtk-/.test(name)).map((name) => join(folder, name, 'MiniBrowser')))
    .filter((file) => existsSync(file))
    .sort()
    .at(-1);
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** Xvfb picks a free display by itself and writes its number to the descriptor it is given. */
function startScreen(command) {
  const child = start(command, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a display`)));
    let number = '';
    child.stdio[3].on('data', (chunk) => {
      number += chunk;
      if (number.endsWith('\n')) resolve(`:${number.trim()}`);
    });
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilReady(port, child) {
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    const reply = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not become ready');
}

class WebKitGtkLauncher extends WebdriverLauncher {
  // One page at a time: with more, the runner would put test files into iframes of one page.
  concurrency = 1;
  #tools;
  #helpers = [];

  constructor(tools) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        // WebKitWebDriver speaks classic WebDriver; asked for BiDi it takes the session and runs nothing.
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: tools.browser, args: ['--automation'] },
      },
    });
    this.#tools = tools;
  }

  async initialize(config) {
    await super.initialize({ ...config, concurrency: 1 });
    this.name = 'WebKit';
  }

  async createDriverManager() {
    const screen = await startScreen(this.#tools.screen);
    this.options.port = await freePort();
    const driver = start(this.#tools.driver, [`--port=${this.options.port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: screen },
    });
    this.#helpers = [...children];
    await untilReady(this.options.port, driver);
    return super.createDriverManager();
  }

  // The runner asks for the title now and then, so that a hired browser does not go to sleep. Asked while a page
  // is on its way, WebKitWebDriver answers neither; and a driver of one's own keeps awake.
  setupHeartbeat() {}

  async stop() {
    await super.stop();
    for (const child of this.#helpers.reverse()) child.kill();
  }
}

export const webkitGtkLauncher = (tools) => new WebKitGtkLauncher(tools);
