import { parseArgs } from 'node:util';
import { readFirstEdition } from '../../src/data/read-edition.ts';
import { plainBlog, thisProject } from './contestants.ts';
import { type Result, race } from './race.ts';
import { formatResults } from './report.ts';
import { formatSearch } from './search/format-search.ts';
import { type SearchResult, searchRace } from './search/search-race.ts';

const help = `Builds this site and a plain Astro blog from the same synthetic Markdown, and compares them.
With --search it compares the search of the built site with stock Pagefind and one MiniSearch file.

Usage: npm run bench [-- --count <numbers>] [--search] [--json]

  --count   how many incidents, several numbers after commas (100)
  --search  measure searching, not building; needs dist/, so build first
  --json    print the results as JSON
  --help    this text

"cold" has nothing cached; "warm" is the next build, after one incident was edited. The bytes of a
search are what the browser loads until it shows the first results, in the median over forty
queries; its delays go from the last key to the results, on a processor slowed four times.
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
    process.stdout.write(`${await report(options)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`It failed: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

async function report({ counts, search, json }: NonNullable<ReturnType<typeof readOptions>>) {
  if (search) {
    const results = await measureSearch(counts);
    return json ? JSON.stringify(results, null, 2) : formatSearch(results);
  }
  const results = await measure(counts);
  return json ? JSON.stringify(results, null, 2) : formatResults(results);
}

async function measureSearch(counts: readonly number[]) {
  const edition = await readFirstEdition();
  const results: SearchResult[] = [];
  const say = (text: string) => process.stderr.write(`${text}\n`);
  for (const count of counts) results.push(...(await searchRace(count, edition, say)));
  return results;
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
        search: { type: 'boolean', default: false },
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
