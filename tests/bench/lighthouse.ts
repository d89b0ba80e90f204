import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findBrowser, noBrowserMessage } from '../../src/diagrams/find-browser.ts';

const help = `Runs Lighthouse, as a phone, on pages of the built site.

Usage: npm run lighthouse [-- <path> …]

  --help  this text

Without paths: home, the first postmortem and search. Exit code: 0 all scores are 100, 1 some are
not, 2 wrong usage.
`;

const usualPaths = ['/', '/postmortems/2019-07-02-cloudflare-waf-regex/', '/search/'];
const [serverPort, debuggingPort] = [4339, 4340];

/** Measurements that are shown beside the four scores. */
const measurements = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

process.exitCode = await run();

async function run() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const server = spawn(process.execPath, ['src/cli/serve.ts', '--port', String(serverPort)]);
  const browser = await launch();
  try {
    await wait(500);
    let isPerfect = true;
    for (const path of positionals.length > 0 ? positionals : usualPaths) {
      const { scores, shown } = await audit(path);
      process.stdout.write(`${path}  ${JSON.stringify(shown)}\n`);
      isPerfect &&= scores.every(([, score]) => score === 100);
    }
    return isPerfect ? 0 : 1;
  } finally {
    await browser.close();
    server.kill();
  }
}

function launch() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowserMessage);
  const args = [`--remote-debugging-port=${debuggingPort}`];
  return chromium.launch({ executablePath, args, chromiumSandbox: process.getuid?.() !== 0 });
}

async function audit(path: string) {
  const url = `http://127.0.0.1:${serverPort}${path}`;
  const result = await lighthouse(url, { port: debuggingPort, logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { categories, audits } = result.lhr;
  const scores = Object.values(categories).map(
    ({ id, score }) => [id, Math.round((score ?? 0) * 100)] as const,
  );
  const measured = measurements.map((id) => [id, audits[id]?.displayValue ?? ''] as const);
  return { scores, shown: Object.fromEntries([...scores, ...measured]) };
}
