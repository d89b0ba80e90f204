import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatFindings } from '../checks/format-findings.ts';
import { draftTranslation } from '../data/draft-translation.ts';
import { postmortemsFolder } from '../data/project.ts';
import { checkSite } from '../data/read-site.ts';

const help = `Starts the translation of a postmortem: every sentence of its record under its key, and its text,
still in the words of the original.

Usage: npm run translate -- 2019-07-02-cloudflare-waf-regex fr

  --help  this text

Exit code: 0 created, 1 it exists already or its original has findings, 2 wrong usage.
`;

process.exitCode = await run();

async function run() {
  const options = readOptions();
  if (options?.help) {
    process.stdout.write(help);
    return 0;
  }
  const [id, language, ...rest] = options?.names ?? [];
  const [, ...others] = checkSite().languages;
  if (!id || !language || rest.length > 0)
    return refuse(`Expected a name and a language.\n\n${help}`, 2);
  if (!others.includes(language))
    return refuse(`Unknown language ${language}, expected ${others.join(' or ')}.`, 2);

  const original = `${postmortemsFolder}/${id}.md`;
  const bytes = await readFile(original).catch(() => undefined);
  if (!bytes) return refuse(`${original} does not exist.`, 2);
  const { draft, findings } = draftTranslation(id, original, bytes);
  if (draft === undefined) return refuse(formatFindings(findings, 'text'), 1);

  const file = `${postmortemsFolder}/${id}.${language}.md`;
  try {
    await writeFile(file, draft, { flag: 'wx' });
  } catch {
    return refuse(`${file} exists already.`, 1);
  }
  process.stdout.write(`Created ${file}\n`);
  return 0;
}

function refuse(message: string, exitCode: number) {
  process.stderr.write(`${message.trimEnd()}\n`);
  return exitCode;
}

function readOptions() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean' } },
    });
    return { help: values.help, names: positionals };
  } catch {
    return undefined;
  }
}
