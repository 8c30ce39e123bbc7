// Chromium and Firefox, driven by Playwright: the system's own where there is one, else those that Playwright has installed.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox, type BrowserContext, type CDPSession, type LaunchOptions, type Page } from 'playwright-core';
import type { Machine, Program } from './machine.js';
import type { ProgramOptions } from './program-options.js';
import { onPath } from './on-path.js';

const FLAGS = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Seen on a screen, a browser also tells assistive technology what it shows; Chromium only when asked to. */
const onScreen = (env: NodeJS.ProcessEnv | undefined): LaunchOptions =>
  env ? { headless: false, env: env as Record<string, string>, firefoxUserPrefs: { 'accessibility.force_disabled': -1 } } : {};

/** A citizen's browser keeps pages for who goes back; Playwright's Chromium doesn't. */
const GOING_BACK = { ignoreDefaultArgs: ['--disable-back-forward-cache'] };

function optionsOf(name: 'chromium' | 'firefox', env?: NodeJS.ProcessEnv): LaunchOptions {
  if (name === 'chromium') {
    const executablePath = onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
    return { ...onScreen(env), args: [...FLAGS, ...(env ? ['--force-renderer-accessibility'] : [])], ...(executablePath && { executablePath }) };
  }
  // An unpatched Firefox is driven over WebDriver BiDi, which Playwright calls the channel "moz-firefox".
  const executablePath = onPath('firefox-esr', 'firefox');
  return { ...onScreen(env), ...(executablePath && { executablePath, channel: 'moz-firefox' }) };
}

function toMachine(page: Page, close: (page: Page) => Promise<unknown>): Machine {
  const said: string[] = [];
  let session: Promise<CDPSession> | undefined;
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  return {
    goTo: async (url) => void (await page.goto(url, { waitUntil: 'commit' })),
    evaluate: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: async (keys) => {
      for (const key of keys) await page.keyboard.type(key);
    },
    strike: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    console: said,
    network: {
      setOffline: (isOffline) => page.context().setOffline(isOffline),
      block: async (url) => void (await (url ? page.route(url, (route) => route.abort('blockedbyclient')) : page.unrouteAll())),
    },
    async tools(command, parameters) {
      session ??= page.context().newCDPSession(page);
      return (await session).send(command as 'Page.enable', parameters as undefined);
    },
    async close() {
      await close(page);
      said.length = 0;
    },
  };
}

export const startPlaywright = (name: 'chromium' | 'firefox') => async ({ keep, env }: ProgramOptions): Promise<Program> => {
  const type = { chromium, firefox }[name];
  const options = optionsOf(name, env);
  if (keep) return startWithProfile(await mkdtemp(join(tmpdir(), 'profile-')), (profile) => type.launchPersistentContext(profile, { ...options, ...(name === 'chromium' && GOING_BACK) }));
  const browser = await type.launch(options);
  // One page for all tests: a new one costs Firefox a second each time.
  const machine = toMachine(await browser.newPage(), (page) => page.goto('about:blank'));
  return { newMachine: () => Promise.resolve(machine), restart: () => Promise.reject(new Error('only with a profile')), close: () => browser.close() };
};

async function startWithProfile(profile: string, launch: (profile: string) => Promise<BrowserContext>): Promise<Program> {
  let context = await launch(profile);
  return {
    newMachine: async () => toMachine(await context.newPage(), (page) => page.close()),
    setOffline: (isOffline) => context.setOffline(isOffline),
    async restart() {
      // It may have been killed.
      await context.close().catch(() => undefined);
      context = await launch(profile);
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
