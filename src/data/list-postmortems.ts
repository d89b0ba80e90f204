import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Finding } from '../checks/finding.ts';
import { slugged, slugPattern } from '../domain/slug.ts';
import { maximumBytes } from '../source/decode-text.ts';
import type { PostmortemSource, TableSource, TranslationSource } from './compiled.ts';
import { postmortemsFolder } from './project.ts';

interface ContentFile {
  readonly file: string;
  readonly id: string;
  /** `undefined` for an original. */
  readonly language: string | undefined;
}

/** Reads every postmortem with its translations, by id, and says which files cannot be one. */
export async function listPostmortems(languages: readonly string[]) {
  const { files, tables, findings } = await findFiles(languages);
  const originals = files.filter(({ language }) => language === undefined);
  const ids = new Set(originals.map(({ id }) => id));
  for (const { file, id, language } of files) {
    if (language === undefined || ids.has(id)) continue;
    findings.push(
      refuse('missing-original', file, `This translates \`${id}.md\`, which does not exist.`),
    );
  }

  const sources = await Promise.all(
    originals.map(async ({ file, id }): Promise<PostmortemSource> => {
      const own = files.filter((other) => other.id === id && other.language !== undefined);
      const translations = own.map(
        async (translation): Promise<TranslationSource> => ({
          file: translation.file,
          language: translation.language ?? '',
          bytes: await readBytes(translation.file),
        }),
      );
      return {
        id,
        file,
        bytes: await readBytes(file),
        translations: await Promise.all(translations),
        tables: await readTables(tables.get(join(postmortemsFolder, id)) ?? []),
      };
    }),
  );
  return { sources, findings };
}

async function findFiles(languages: readonly string[]) {
  const findings: Finding[] = [];
  const files: ContentFile[] = [];
  const tables: string[] = [];
  const byId = new Map<string, string>();
  const entries = await readdir(postmortemsFolder, { withFileTypes: true, recursive: true }).catch(
    () => [],
  );
  const named = entries
    .map((entry) => ({ entry, file: join(entry.parentPath, entry.name) }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));

  for (const { entry, file } of named) {
    if (entry.isSymbolicLink()) {
      findings.push(refuse('symlink', file, 'This is a symbolic link. Put the file itself here.'));
      continue;
    }
    if (entry.isFile() && entry.name.endsWith('.csv')) tables.push(file);
    if (!entry.isFile() || !/\.(?:md|markdown|mdx)$/i.test(entry.name)) continue;
    const parsed = parseName(file, languages);
    if ('finding' in parsed) {
      findings.push(parsed.finding);
      continue;
    }
    const name = `${parsed.id}.${parsed.language ?? ''}`;
    const twin = byId.get(name);
    if (twin)
      findings.push(
        refuse(
          'duplicate-id',
          file,
          `The id \`${parsed.id}\` is taken by ${twin}. Rename one file.`,
        ),
      );
    else files.push(parsed);
    byId.set(name, file);
  }
  return { files, tables: Map.groupBy(tables, dirname), findings };
}

async function readTables(files: readonly string[]): Promise<TableSource[]> {
  return Promise.all(
    files.map(async (file) => ({ name: basename(file), file, bytes: await readBytes(file) })),
  );
}

/** `<id>.md`, `<id>.fr.md`, or `<id>.en.md` for an original that names its language. */
function parseName(file: string, languages: readonly string[]): ContentFile | { finding: Finding } {
  const [first = 'en', ...others] = languages;
  if (join(postmortemsFolder, basename(file)) !== file)
    return {
      finding: refuse(
        'misplaced-file',
        file,
        `Postmortems stand in ${postmortemsFolder}/ itself. Move this file up.`,
      ),
    };
  const match = /^(.+?)(?:\.([A-Za-z-]+))?\.md$/.exec(basename(file));
  if (!match) return { finding: refuse('bad-name', file, 'Unexpected ending, expected `.md`.') };
  const [, id = '', suffix] = match;
  if (!slugPattern.test(id))
    return {
      finding: refuse(
        'bad-name',
        file,
        `The name \`${id}\` cannot be an address, expected \`${slugged(id)}\`.`,
      ),
    };
  if (suffix === undefined || suffix === first) return { file, id, language: undefined };
  if (others.includes(suffix)) return { file, id, language: suffix };
  const known = others.map((language) => `\`${language}\``).join(', ') || 'none besides the first';
  return {
    finding: refuse(
      'unknown-language',
      file,
      `Unknown language \`${suffix}\`, expected one of content/site.yaml: ${known}.`,
    ),
  };
}

/** The file's bytes; of one that is too large only so many that the reader sees that it is. */
async function readBytes(file: string) {
  const { size } = await stat(file);
  return size > maximumBytes ? new Uint8Array(size) : new Uint8Array(await readFile(file));
}

function refuse(rule: string, file: string, message: string): Finding {
  return { rule, file, line: 1, column: 1, message };
}
