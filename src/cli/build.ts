import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import type { ContentError } from '../data/content-error.ts';
import { createBuildFolder, pruneBuilds, publishBuild } from './build/swap-dist.ts';
import { writeTimings } from './build/write-timings.ts';

const help = `Builds the site into dist/. A build that fails or is killed leaves dist/ as it was.

Usage: npm run build [-- --internal]

  --internal  keep internal content; the site goes to dist-internal/
  --help      this text

Exit code: 0 built, 1 findings or a failure, 2 wrong usage.
`;

process.exitCode = await run();

async function run() {
  const options = readOptions();
  if (!options) return 2;
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  if (options.internal) process.env.BAD_GATEWAY_AUDIENCE = 'internal';

  const root = process.cwd();
  const folder = await createBuildFolder(root);
  try {
    await build({ root, outDir: folder, logLevel: 'warn' });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    const mistakes = contentErrorIn(error);
    if (!mistakes) throw error;
    const { length } = mistakes.findings;
    const count = length === 1 ? '1 finding' : `${length} findings`;
    process.stderr.write(`${mistakes.message}\n\n${count}: nothing was published.\n`);
    return 1;
  }
  const name = options.internal ? 'dist-internal' : 'dist';
  await publishBuild(root, folder, name);
  await pruneBuilds(root);
  writeTimings();
  process.stderr.write(`Built ${name}/ in ${(performance.now() / 1000).toFixed(1)} s.\n`);
  return 0;
}

function readOptions() {
  try {
    return parseArgs({ options: { internal: { type: 'boolean' }, help: { type: 'boolean' } } })
      .values;
  } catch {
    process.stderr.write(`Unexpected arguments.\n\n${help}`);
    return undefined;
  }
}

/** Astro wraps what a loader throws. */
function contentErrorIn(error: unknown): ContentError | undefined {
  // Astro runs the loader in a module graph of its own, so `instanceof` would not hold.
  if (error instanceof Error && error.name === 'ContentError') return error as ContentError;
  return error instanceof Error && error.cause ? contentErrorIn(error.cause) : undefined;
}
