// What this machine has of the tools, and of which versions: other versions of a browser or of the screen reader say the same things otherwise.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { enginesAreRequired, findEngines, missingEngineNotice, wantedEngines } from '../runner/engines.js';
import { onPath } from '../e2e/support/on-path.js';
import type { EngineName } from '../e2e/support/browser.js';
import { PYTHON } from './accessible.js';
import { updates } from './agreed.js';

/** As test/runner/bootstrap.js installs them. */
const DEBIAN_PACKAGES = 'at-spi2-core gir1.2-atspi-2.0 python3-gi dbus dbus-x11 xvfb openbox xdotool orca';

const PROGRAMS = ['Xvfb', 'dbus-daemon', 'dbus-send', 'openbox', 'xdotool', 'orca'];
const BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi";

const runs = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Why nothing can be heard here; `undefined` where it can. */
export function whyNot(): string | undefined {
  const lacking = PROGRAMS.filter((name) => !onPath(name));
  if (!runs(PYTHON, '-c', BINDINGS)) lacking.push('the AT-SPI bindings of the system’s Python');
  if (lacking.length === 0) return undefined;
  return `No screen reader was asked: ${lacking.join(', ')} not here (Debian: apt-get install --no-install-recommends ${DEBIAN_PACKAGES}; other systems: not possible)`;
}

/** Where they could have been installed, and nothing may go untested. */
export const mustBeHere = (): boolean => enginesAreRequired() && existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** The engines that are asked for and here, and what to say of the others. */
export function engines(...known: readonly EngineName[]): { readonly here: readonly EngineName[]; readonly notices: readonly string[] } {
  const wanted = wantedEngines().filter((name): name is EngineName => known.includes(name as EngineName));
  const { available, missing } = findEngines(wanted);
  return { here: available.map(({ name }) => name as EngineName), notices: missing.map(missingEngineNotice) };
}

const PACKAGES: Readonly<Record<EngineName | 'orca', string>> = { chromium: 'chromium', firefox: 'firefox-esr', webkit: 'webkit2gtk-driver', orca: 'orca' };
const FILE = new URL('./made-with.json', import.meta.url);

/** "156", of WebKitGTK "2.50"; "?" of a program that no package brought. */
function versionOf(name: EngineName | 'orca'): string {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Version}', PACKAGES[name]], { encoding: 'utf8' });
  const [major = '?', minor = ''] = (stdout ?? '').replace(/^\d+:/, '').split('.');
  return name === 'webkit' ? `${major}.${minor}` : (/^\d+/.exec(major)?.[0] ?? '?');
}

type Making = Partial<Record<EngineName | 'orca', string>>;

/** What else these were taken with, as a sentence; notes it down when it is agreed upon anew. */
export function otherMaking(...names: readonly (EngineName | 'orca')[]): string | undefined {
  const before = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Making) : {};
  const now = Object.fromEntries(names.map((name) => [name, versionOf(name)]));
  if (updates) writeFileSync(FILE, `${JSON.stringify({ ...before, ...now }, Object.keys(PACKAGES), 2)}\n`);
  const other = names.filter((name) => before[name] !== now[name]).map((name) => `${name} ${now[name]} (${before[name] ?? 'none'})`);
  return updates || other.length === 0 ? undefined : `Agreed upon with another ${other.join(', ')}, so that it is news and no fault.`;
}
