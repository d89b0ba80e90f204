import { parseArgs } from 'node:util';
import { plainBlog, thisProject } from './contestants.ts';
import { type Result, race } from './race.ts';
import { formatResults } from './report.ts';

const help = `Builds this site and a plain Astro blog from the same synthetic Markdown, and compares them.

Usage: npm run bench [-- --count <numbers>] [--json]

  --count  how many incidents, several numbers after commas (100)
  --json   print the results as JSON
  --help   this text

"cold" has nothing cached; "warm" is the next build, after one incident was edited.
Exit code: 0 measured, 1 a build failed, 2 wrong usage.
`;

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
  try {
    const results = await measure(options.counts);
    const text = options.json ? JSON.stringify(results, null, 2) : formatResults(results);
    process.stdout.write(`${text}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`A build failed: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

/** One build after the other: they would disturb each other side by side. */
async function measure(counts: readonly number[]) {
  const results: Result[] = [];
  for (const count of counts)
    for (const prepare of [thisProject, plainBlog]) {
      const contestant = await prepare(process.cwd(), count);
      process.stderr.write(`Building ${contestant.name} with ${count} incidents …\n`);
      results.push(await race(contestant, count));
    }
  return results;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        count: { type: 'string', default: '100' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const counts = values.count.split(',').map(Number);
    const isValid = counts.every((count) => Number.isInteger(count) && count > 0);
    return isValid ? { ...values, counts } : undefined;
  } catch {
    return undefined;
  }
}
