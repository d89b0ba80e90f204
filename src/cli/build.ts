import { rm } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { formatFindings } from '../checks/format-findings.ts';
import { ContentError } from '../data/content-error.ts';
import { buildSite } from './build/build-site.ts';
import { notePages } from './build/kept-pages.ts';
import { showProgress } from './build/progress.ts';
import { createBuildFolder, pruneBuilds, publishBuild, type SiteName } from './build/swap-dist.ts';
import { writeTimings } from './build/write-timings.ts';

const help = `Builds the site into dist/. A build that fails or is killed leaves dist/ as it was.

Usage: npm run build [-- --internal]

  --internal  keep internal content; the site goes to dist-internal/
  --help      this text

Exit code: 0 built, 1 findings or a failure, 2 wrong usage.
`;

// Astro and its tools are thousands of modules, and come compiled from the second build on.
enableCompileCache();
process.exitCode = await run();

async function run() {
  const options = readOptions();
  if (!options) return 2;
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  process.env.BAD_GATEWAY_AUDIENCE = options.internal ? 'internal' : 'public';

  const root = process.cwd();
  const name = options.internal ? 'dist-internal' : 'dist';
  const folder = await createBuildFolder(root);
  const pages = await buildOrReport(root, folder, name);
  if (!pages) return 1;
  await publishBuild(root, folder, name);
  notePages(pages, name, folder);
  writeTimings();
  process.stderr.write(`Built ${name}/ in ${(performance.now() / 1000).toFixed(1)} s.\n`);
  return 0;
}

/** Leaves nothing of a site that could not be built. */
async function buildOrReport(root: string, folder: string, name: SiteName) {
  try {
    const [pages] = await Promise.all([
      buildSite(folder, name, showProgress(process.stderr)),
      // What earlier builds left is swept away meanwhile.
      pruneBuilds(root),
    ]);
    return pages;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (!(error instanceof ContentError)) throw error;
    const { length } = error.findings;
    const count = length === 1 ? '1 finding' : `${length} findings`;
    process.stderr.write(`${formatFindings(error.findings, 'text')}\n\n`);
    process.stderr.write(`${count}: nothing was published.\n`);
    return undefined;
  }
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
