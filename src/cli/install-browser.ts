import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { findBrowser, noBrowserMessage } from '../diagrams/find-browser.ts';
import { type BrowserInstaller, browserInstallers } from './setup/browser-installers.ts';

const help = `Makes sure of a Chromium for diagrams and tests; installs one if there is none.

Usage: node src/cli/install-browser.ts

  --help  this text

CHROMIUM_PATH names a browser to use instead. Exit code: 0 found, 1 none, 2 wrong usage.
`;

const minutesPerCommand = 5;

process.exitCode = run();

function run() {
  const options = readOptions();
  if (!options) return explain(`Unexpected arguments.\n\n${help}`, 2);
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  if (hasBrowser()) return 0;
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return explain(`CHROMIUM_PATH is ${chosen}, and that does not start.\n`, 1);

  for (const installer of browserInstallers(thisMachine())) {
    process.stdout.write(`Installing a Chromium with ${installer.name} …\n`);
    if (runInstaller(installer) && hasBrowser()) return 0;
  }
  return explain(`${noBrowserMessage}\n`, 1);
}

function readOptions() {
  try {
    return parseArgs({ options: { help: { type: 'boolean' } } }).values;
  } catch {
    return undefined;
  }
}

/** A browser whose system libraries are missing is there, and does not start. */
function hasBrowser() {
  const browser = findBrowser();
  return browser !== undefined && succeeds(browser, ['--version']);
}

function thisMachine() {
  return {
    hasAptGet: succeeds('apt-get', ['--version']),
    isRoot: process.getuid?.() === 0,
    canSudo: succeeds('sudo', ['-n', 'true']),
  };
}

/** Prints what a command said only if it failed. */
function runInstaller({ commands }: BrowserInstaller) {
  return commands.every(([command, ...args]) => {
    const timeout = minutesPerCommand * 60_000;
    const result = spawnSync(command, args, { encoding: 'utf8', timeout });
    if (result.status !== 0) process.stderr.write(lastLines(result.stderr ?? ''));
    return result.status === 0;
  });
}

function succeeds(command: string, args: readonly string[]) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function lastLines(text: string) {
  const lines = text.trimEnd().split('\n').slice(-5);
  return lines.map((line) => `  ${line}\n`).join('');
}

function explain(text: string, exitCode: number) {
  process.stderr.write(text);
  return exitCode;
}
