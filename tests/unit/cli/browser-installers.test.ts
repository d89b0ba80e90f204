import { expect, test } from 'vitest';
import { browserInstallers, type Machine } from '../../../src/cli/setup/browser-installers.ts';

const machine: Machine = { hasAptGet: true, isRoot: false, canSudo: false };

test('without the right to install packages only Playwright is tried', () => {
  expect(namesFor(machine)).toEqual(['Playwright']);
});

test('without apt-get only Playwright is tried, whoever runs it', () => {
  expect(namesFor({ ...machine, hasAptGet: false, isRoot: true })).toEqual(['Playwright']);
});

test('root calls apt-get when Playwright fails', () => {
  expect(commandsOf({ ...machine, isRoot: true })).toEqual([
    'node node_modules/playwright/cli.js install chromium',
    'env DEBIAN_FRONTEND=noninteractive apt-get -qq update',
    'env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium fonts-liberation',
  ]);
});

test('somebody with a free sudo calls apt-get through it, and is never asked for a password', () => {
  expect(commandsOf({ ...machine, canSudo: true })[1]).toBe(
    'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get -qq update',
  );
});

function namesFor(which: Machine) {
  return browserInstallers(which).map(({ name }) => name);
}

function commandsOf(which: Machine) {
  return browserInstallers(which).flatMap(({ commands }) => commands.map((c) => c.join(' ')));
}
