import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSite } from '../data/read-site.ts';
import { basePath } from '../domain/site.ts';
import type { SiteName } from './build/swap-dist.ts';
import { listen } from './serve/listen.ts';
import { serveFolder } from './serve/serve-folder.ts';

const help = `Serves the built site in dist/ on this machine.

Usage: npm run serve [-- --port <number>] [--internal]

  --port      use this port or fail; without it, the first free one from 4321 on
  --internal  serve dist-internal/, which \`npm run build -- --internal\` makes
  --help      this text

Exit code: 1 failed, 2 wrong usage.
`;

const usualPort = 4321;

const options = readOptions();
if (!options) fail(`Unexpected arguments.\n\n${help}`, 2);
else if (options.help) process.stdout.write(help);
else await serve(options.internal ? 'dist-internal' : 'dist', options.port);

async function serve(folder: SiteName, port: number | undefined) {
  if (!existsSync(folder)) return fail(`There is no ${folder}/ yet. Build it first.\n`, 1);
  const base = basePath(readSite());
  try {
    const found = await listen(serveFolder(folder, base), port ?? usualPort, port ? 1 : 20);
    process.stdout.write(`The site is at http://127.0.0.1:${found}${base}\n`);
  } catch (error) {
    fail(`The site cannot be served: ${error instanceof Error ? error.message : error}.\n`, 1);
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        internal: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    const isPort = port === undefined || (Number.isInteger(port) && port > 0 && port < 65_536);
    return isPort ? { ...values, port } : undefined;
  } catch {
    return undefined;
  }
}

function fail(text: string, exitCode: number) {
  process.stderr.write(text);
  process.exitCode = exitCode;
}
