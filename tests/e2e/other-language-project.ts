import { spawnSync } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { copyProject } from '../build/project-copy.ts';
import { inGreekLetters } from '../fixtures/el.ts';

const id = '2019-07-02-cloudflare-waf-regex';

/** Everything that the pipeline adds words of its own to. */
const body = `Κείμενο :time[13:42] και πηγή :src[1].[^1]

:::note
Κείμενο.
:::

| Α | Β |
| - | - |
| 1 | 2 |

\`\`\`js title="Κώδικας"
run();
\`\`\`

[^1]: Κείμενο.`;

/** A copy of the project with a language added: its interface file and one translation, no more. */
export async function otherLanguageProject(): Promise<string> {
  const project = await copyProject(process.cwd());
  await copyFile('tests/fixtures/el.ts', join(project, 'src/i18n/el.ts'));
  await translate(project);
  return project;
}

/** Starts a translation with the command that writers have, and puts every word into Greek letters. */
async function translate(project: string) {
  const { stderr, status } = spawnSync(process.execPath, ['src/cli/translate.ts', id, 'el'], {
    cwd: project,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const file = join(project, `content/postmortems/${id}.el.md`);
  const [, frontmatter = '', text = ''] = (await readFile(file, 'utf8')).split(/^---$/m);
  const headings = text.match(/^#+ .*$/gm) ?? [];
  const chapters = headings.map((heading) => `${inGreekLetters(heading)}\n\nΚείμενο.`);
  const words = stringify(inGreek(parse(frontmatter)));
  await writeFile(file, `---\n${words}---\n\n${body}\n\n${chapters.join('\n\n')}\n`);
}

function inGreek(value: unknown): unknown {
  if (typeof value === 'string') return inGreekLetters(value);
  const entries = Object.entries(value ?? {}).map(([key, inner]) => [key, inGreek(inner)]);
  return Object.fromEntries(entries);
}
