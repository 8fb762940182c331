// The set-up behind `npm start` and `npm test`. Plain JavaScript, for node 18 and up: it runs before anything is installed.
//
//   node src/setup.mjs site      installs what is missing, then `npm run site`
//   node src/setup.mjs verify    the same, with a browser for the tests, then `npm run verify`
//   node src/setup.mjs node      checks that the node of the project is the one that runs
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const NODE_NEEDED = 24;
const DOWNLOAD_LIMIT_MS = 180_000;
const stampFile = `${root}node_modules/.cache/installed-lock`;
const browserFile = `${root}node_modules/.cache/browser`;

const windows = process.platform === 'win32';
const run = (command, args, options = {}) => spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows, ...options });
const found = (command) => {
  const where = spawnSync(windows ? 'where' : 'which', [command], { encoding: 'utf8' });
  return where.status === 0 ? where.stdout.split('\n')[0].trim() : undefined;
};
const stop = (sentence) => {
  console.error(`\n${sentence}`);
  process.exit(1);
};
const remember = (file, text) => {
  mkdirSync(`${root}node_modules/.cache`, { recursive: true });
  writeFileSync(file, text);
};

/** Installs the dependencies unless those of this very lock file are there. */
function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return;
  console.log('Installing the dependencies ...');
  // Not `npm ci`: it refuses a lock file that lacks packages of other platforms, and registries that lack them exist.
  // Errors only: the engines that npm would warn about are those of the node that this very step installs.
  const { status } = run('npm', ['install', '--include=dev', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) stop('npm could not install the dependencies; its message stands above.');
  remember(stampFile, lock);
}

/** Finds a browser for the tests, or gets one: Playwright's own, the system's, the distribution's. */
function installBrowser() {
  if (existsSync(browserFile) && existsSync(readFileSync(browserFile, 'utf8'))) return;
  const { chromium } = createRequire(`${root}package.json`)('@playwright/test');
  const own = chromium.executablePath();
  if (!existsSync(own)) {
    console.log('Looking for a browser for the tests ...');
    run('npx', ['playwright', 'install', '--only-shell', 'chromium'], { stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS });
  }
  const headless = own.replace(/chromium-(\d+)/, 'chromium_headless_shell-$1');
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  const system = () => names.map(found).find(Boolean);
  let browser = [own].find((file) => existsSync(file)) ?? (existsSync(headless) ? own : undefined) ?? system();
  if (!browser && process.getuid?.() === 0 && found('apt-get')) {
    console.log('Installing the chromium package ...');
    run('apt-get', ['update'], { stdio: 'ignore' });
    run('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    browser = system();
  }
  if (!browser)
    stop(
      'The tests need a browser. Install Chrome or Chromium (Debian and Ubuntu: sudo apt-get install chromium), then run npm test again.',
    );
  remember(browserFile, browser);
}

const task = process.argv[2];
if (task === 'node') {
  if (Number(process.versions.node.split('.')[0]) < NODE_NEEDED)
    stop(
      `Node ${process.version} is too old: ${NODE_NEEDED} is needed. It comes with the dependencies; use npm start or npm test, which install it.`,
    );
} else if (task === 'site' || task === 'verify') {
  installDependencies();
  if (task === 'verify') installBrowser();
  // A child of npm, so that it finds the node in node_modules/.bin.
  process.exit(run('npm', ['run', '--silent', task]).status ?? 1);
} else {
  stop('usage: node src/setup.mjs site | verify | node');
}
