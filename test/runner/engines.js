// Which browser engines this machine has. The system's own come first, because they need no download;
// Playwright's browsers are what everyone else gets. A missing engine is named, never skipped in silence.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { playwright, playwrightLauncher } from '@web/test-runner-playwright';
import { findWebKitGtk, webkitGtkLauncher } from './webkitgtk.js';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr', webkit: 'webkit2gtk-driver xvfb' };

// Chromium refuses its sandbox to root, and phones home at start unless told not to.
const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

const launch = (product, launchOptions) => playwrightLauncher({ product, launchOptions, concurrency: 1 });

function playwrightsOwn(product, launchOptions = {}) {
  return existsSync(playwright[product].executablePath()) ? () => launch(product, launchOptions) : undefined;
}

/** A page that Firefox holds for a background one draws ever more seldom, up to never: whoever waits for a frame waits in vain. */
const FIREFOX_PREFS = { 'layout.testing.top-level-always-active': true };

const finders = {
  chromium() {
    const executablePath = onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
    if (!executablePath) return playwrightsOwn('chromium', { args: CHROMIUM_FLAGS });
    return () => launch('chromium', { executablePath, args: CHROMIUM_FLAGS });
  },
  firefox() {
    // An unpatched Firefox is driven over WebDriver BiDi, which Playwright calls the channel "moz-firefox".
    const executablePath = onPath('firefox-esr', 'firefox');
    if (!executablePath) return playwrightsOwn('firefox', { firefoxUserPrefs: FIREFOX_PREFS });
    return () => launch('firefox', { executablePath, channel: 'moz-firefox', firefoxUserPrefs: FIREFOX_PREFS });
  },
  webkit() {
    const tools = findWebKitGtk(onPath);
    return tools ? () => webkitGtkLauncher(tools) : playwrightsOwn('webkit');
  },
};

/** The engines asked for by `ENGINES=chromium,webkit`; all three when nothing is asked. */
export function wantedEngines(env = process.env) {
  const wanted = (env.ENGINES ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = wanted.filter((name) => !ENGINES.includes(name));
  if (unknown.length) throw new Error(`No engine is called "${unknown.join('", "')}"; there are ${ENGINES.join(', ')}.`);
  return wanted.length ? ENGINES.filter((name) => wanted.includes(name)) : ENGINES;
}

/** Names of the wanted engines that this machine lacks, and makers of launchers for the others. */
export function findEngines(wanted = wantedEngines()) {
  const found = wanted.map((name) => ({ name, create: finders[name]() }));
  return {
    available: found.filter(({ create }) => create),
    missing: found.filter(({ create }) => !create).map(({ name }) => name),
  };
}

export function missingEngineNotice(name) {
  const label = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' }[name];
  return `${label}: not available here (Debian: apt-get install ${PACKAGES[name]}; elsewhere: npx playwright install ${name})`;
}

export const enginesAreRequired = (env = process.env) => Boolean(env.CI || env.REQUIRE_ENGINES);
