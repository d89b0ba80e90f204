import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findBrowser, noBrowserMessage } from '../../src/diagrams/find-browser.ts';

const help = `Runs Lighthouse, as a phone, on pages of the built site.

Usage: npm run lighthouse [-- --runs <number>] [<path> …]

  --runs  how often each page is measured, each time in a fresh browser (5)
  --help  this text

Without paths: home, the flagship and search. One run says little, because whatever else the machine
does counts against the page: the middle one of several by performance is what is judged, and the
performance of all of them is printed with it.

Exit code: 0 all scores are 100, 1 some are not, 2 wrong usage.
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
  const options = readOptions();
  if (!options) {
    process.stderr.write(`Unexpected arguments.\n\n${help}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const server = spawn(process.execPath, ['src/cli/serve.ts', '--port', String(serverPort)]);
  try {
    await wait(500);
    let isPerfect = true;
    for (const path of options.paths) {
      const audits = await auditOften(path, options.runs);
      const all = audits.map(({ scores }) => scores.performance ?? 0);
      const { scores, measured } = audits[Math.floor(audits.length / 2)] ?? noAudit;
      process.stdout.write(
        `${path}  ${JSON.stringify({ ...scores, ...measured, 'all-performance': all })}\n`,
      );
      isPerfect &&= Object.values(scores).every((score) => score === 100);
    }
    return isPerfect ? 0 : 1;
  } finally {
    server.kill();
  }
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        runs: { type: 'string', default: '5' },
        help: { type: 'boolean', default: false },
      },
    });
    const runs = Number(values.runs);
    const paths = positionals.length > 0 ? positionals : usualPaths;
    return Number.isInteger(runs) && runs > 0 ? { help: values.help, runs, paths } : undefined;
  } catch {
    return undefined;
  }
}

interface Audit {
  readonly scores: Readonly<Record<string, number>>;
  readonly measured: Readonly<Record<string, string>>;
}

const noAudit: Audit = { scores: {}, measured: {} };

/** Audits of one page, each in a fresh browser, by performance from the worst to the best. */
async function auditOften(path: string, runs: number): Promise<Audit[]> {
  const audits: Audit[] = [];
  for (let run = 0; run < runs; run++) {
    const browser = await launch();
    audits.push(await audit(path).finally(() => browser.close()));
  }
  return audits.toSorted((a, b) => (a.scores.performance ?? 0) - (b.scores.performance ?? 0));
}

function launch() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowserMessage);
  const args = [`--remote-debugging-port=${debuggingPort}`];
  return chromium.launch({ executablePath, args, chromiumSandbox: process.getuid?.() !== 0 });
}

async function audit(path: string): Promise<Audit> {
  const url = `http://127.0.0.1:${serverPort}${path}`;
  const result = await lighthouse(url, { port: debuggingPort, logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { categories, audits } = result.lhr;
  const scores = Object.values(categories).map(
    ({ id, score }) => [id, Math.round((score ?? 0) * 100)] as const,
  );
  const measured = measurements.map((id) => [id, audits[id]?.displayValue ?? ''] as const);
  return { scores: Object.fromEntries(scores), measured: Object.fromEntries(measured) };
}
