// Plain JavaScript on Node's own modules alone: this runs on a bare clone, on Node 20.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const help = `Gets a fresh clone ready: installs the packages of package-lock.json if they are not there.
The other commands call it by themselves.

Usage: node src/cli/setup.mjs [--browser]

  --browser  also make sure of a Chromium, which the tests need
  --help     this text

Exit code: 0 ready, 1 failed, 2 wrong usage.
`;

/** The oldest Node that runs TypeScript without a flag. */
const oldestNode = [22, 18];
const bundledNode =
  process.platform === 'win32'
    ? `node_modules/node-win-${process.arch}/bin/node.exe`
    : `node_modules/node-${process.platform}-${process.arch}/bin/node`;

process.exitCode = run();

function run() {
  const options = readOptions();
  if (!options) return say(`Unexpected arguments.\n\n${help}`, 2);
  if (options.help) return say(help, 0);

  if (!isInstalled() && !install())
    return say('The packages could not be installed; npm says why above.\n', 1);
  if (!hasNewNode()) return say(nodeMessage(), 1);
  return options.browser ? runNode('src/cli/install-browser.ts') : 0;
}

function readOptions() {
  try {
    const known = /** @type {const} */ ({
      browser: { type: 'boolean' },
      help: { type: 'boolean' },
    });
    return parseArgs({ options: known }).values;
  } catch {
    return undefined;
  }
}

/**
 * Whether `node_modules` holds what `package-lock.json` asks for on this platform. npm writes its
 * own record last, so an installation that was interrupted has none.
 */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const installed = readPackages(record);
  return Object.entries(readPackages('package-lock.json')).every(([path, wanted]) => {
    const found = installed[path];
    if (path === '' || (!found && !isNeeded(wanted))) return true;
    return found?.version === wanted.version && found?.integrity === wanted.integrity;
  });
}

/** @param {{ optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} wanted */
function isNeeded({ optional, os, cpu, libc }) {
  if (!optional) return true;
  // Other optional packages may be missing for reasons that only npm knows.
  return !libc && os?.includes(process.platform) && cpu?.includes(process.arch);
}

/** @param {string} file */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function install() {
  process.stdout.write('Installing the packages, which takes a minute the first time …\n');
  // Without input npm cannot ask anything. NODE_ENV=production would leave half of them out.
  const options = [
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ];
  const { status } = spawnSync('npm', ['ci', ...options], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** npm links a bundled Node into `node_modules/.bin`, so `npm run` finds it first from now on. */
function hasNewNode() {
  if (existsSync(bundledNode)) return true;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

function nodeMessage() {
  return `This is Node ${process.versions.node}, and npm has no newer one for ${process.platform} on ${process.arch}.
Install Node 24 from https://nodejs.org/en/download, then run the same command again.
(Node ${oldestNode.join('.')} is the oldest that works.)
`;
}

/** @param {string} script */
function runNode(script) {
  const node = existsSync(bundledNode) ? bundledNode : process.execPath;
  return spawnSync(node, [script], { stdio: 'inherit' }).status ?? 1;
}

/**
 * @param {string} text
 * @param {number} exitCode
 */
function say(text, exitCode) {
  (exitCode === 0 ? process.stdout : process.stderr).write(text);
  return exitCode;
}
