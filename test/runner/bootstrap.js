// Makes a fresh clone on a fresh machine ready: dependencies, then browsers. Plain Node, because nothing is installed yet.
//   node test/runner/bootstrap.js [--no-browsers]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

function run(command, ...args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // npm and npx are scripts of the shell on Windows.
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** npm notes what it has installed, and writes the note last: a broken-off installation has none. */
function dependenciesAreCurrent() {
  const note = `${root}node_modules/.package-lock.json`;
  if (!existsSync(note)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packagesOf(note);
  return Object.entries(packagesOf(`${root}package-lock.json`)).every(
    ([path, { version, optional }]) => path === '' || (installed[path] ? installed[path].version === version : optional),
  );
}

function installDependencies() {
  if (dependenciesAreCurrent()) return;
  // Nothing we depend on needs its install script.
  if (run('npm', 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund')) return;
  console.error('The dependencies could not be installed (see above); nothing can run without them.');
  process.exit(1);
}

const DEBIAN_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
// Without fonts of their scripts, Vietnamese, Khmer, Chinese and Arabic pages are measured as rows of boxes.
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];

// A screen reader, and the desktop that it and a browser stand on.
const ASSISTIVE = ['at-spi2-core', 'gir1.2-atspi-2.0', 'python3-gi', 'dbus', 'dbus-x11', 'xvfb', 'openbox', 'xdotool', 'orca'];

const isInstalled = (name) => {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' });
  return stdout === 'installed';
};

function installOnDebian(engines) {
  const lacking = [...engines.flatMap((name) => DEBIAN_PACKAGES[name]), ...FONTS, ...ASSISTIVE].filter((name) => !isInstalled(name));
  if (lacking.length === 0) return true;
  return run('apt-get', '-qq', 'update') && run('apt-get', '-qq', 'install', '-y', '--no-install-recommends', ...lacking);
}

async function installBrowsers() {
  const { findEngines, wantedEngines } = await import('./engines.js');
  const { missing } = findEngines();
  const mayInstallPackages = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const done = mayInstallPackages
    ? installOnDebian(wantedEngines())
    : missing.length === 0 || run('npx', 'playwright', 'install', ...missing);
  if (!done) console.error('Some browsers or fonts could not be installed (see above); the tests run in those that are there.');
}

installDependencies();
if (!process.argv.includes('--no-browsers')) await installBrowsers();
