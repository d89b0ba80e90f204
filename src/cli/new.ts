import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { scaffold } from '../domain/scaffold.ts';
import { slugged } from '../domain/slug.ts';

const help = `Starts a new postmortem in content/postmortems/.

Usage: npm run new -- "Checkout returned errors for 42 minutes"

  --help  this text
`;

process.exitCode = await run();

async function run() {
  const title = readTitle();
  if (title === 'help') {
    process.stdout.write(help);
    return 0;
  }
  const name = title && slugged(title);
  if (!name) {
    process.stderr.write(`A title is missing.\n\n${help}`);
    return 2;
  }

  const started = `${new Date().toISOString().slice(0, 16)}Z`;
  const file = `content/postmortems/${started.slice(0, 10)}-${name}.md`;
  await mkdir('content/postmortems', { recursive: true });
  try {
    await writeFile(file, scaffold(title, started), { flag: 'wx' });
  } catch {
    process.stderr.write(`${file} exists already.\n`);
    return 1;
  }
  process.stdout.write(`Created ${file}\n`);
  return 0;
}

function readTitle() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean' } },
    });
    return values.help ? 'help' : positionals.join(' ').trim();
  } catch {
    return undefined;
  }
}
