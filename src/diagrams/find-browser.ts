import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** What to tell someone whose machine has no browser that can draw. */
export const noBrowserMessage = [
  'No Chromium was found to draw the diagrams that are not in the cache yet.',
  'On Debian or Ubuntu, run `apt-get install chromium`.',
  'Elsewhere, run `npx playwright install chromium`.',
  'Or set CHROMIUM_PATH to the browser you have.',
].join(' ');

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/**
 * The path of the browser that draws diagrams: the one that CHROMIUM_PATH names, else the one that
 * Playwright installed, else one of the system. `undefined` when there is none on this machine.
 */
export function findBrowser(
  environment: { readonly CHROMIUM_PATH?: string | undefined } = process.env,
): string | undefined {
  const candidates = [environment.CHROMIUM_PATH, ...playwrightBrowsers(), ...SYSTEM_BROWSERS];
  return candidates.find((file) => file !== undefined && file !== '' && existsSync(file));
}

function playwrightBrowsers(): string[] {
  const chromiumPath = chromium.executablePath();
  const [folder = ''] = chromiumPath.split(/chromium-\d+/);
  return [chromiumPath, ...headlessShells(folder)];
}

/** Playwright keeps its headless shell beside Chromium, and has no call that names it. */
function headlessShells(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium_headless_shell-'))
    .flatMap((name) => filesBelow(path.join(folder, name)))
    .filter((file) => /(chrome-headless-shell|headless_shell)(\.exe)?$/.test(file));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    path.join(folder, name),
  );
}
