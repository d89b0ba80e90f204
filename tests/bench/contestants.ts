import { appendFile, cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { causesSchema } from '../../src/domain/vocabulary.ts';
import { copyEmptyProject, linkPackages } from '../build/project-copy.ts';
import { type ContentFile, postFiles, postmortemFiles } from './incident/content-file.ts';
import { syntheticIncident } from './incident/synthetic-incident.ts';

/** A site that can be built, in a temporary folder of its own. */
export interface Contestant {
  readonly name: string;
  readonly folder: string;
  readonly build: readonly [command: string, ...args: string[]];
  /** Makes one incident differ, as a writer would. */
  readonly edit: () => Promise<void>;
}

/** This project with `count` synthetic incidents in place of its own. */
export async function thisProject(root: string, count: number): Promise<Contestant> {
  const folder = await copyEmptyProject(root);
  const content = join(folder, 'content/postmortems');
  await writeFiles(content, await synthesise(root, count, postmortemFiles));
  return {
    name: 'Bad Gateway',
    folder,
    build: [process.execPath, 'src/cli/build.ts'],
    edit: () => appendParagraph(content),
  };
}

/** A blog such as Astro's own guide makes, with the Markdown of the same incidents. */
export async function plainBlog(root: string, count: number): Promise<Contestant> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-blog-'));
  await cp(join(import.meta.dirname, 'plain-blog'), folder, { recursive: true });
  await linkPackages(root, folder);
  const content = join(folder, 'content/posts');
  await writeFiles(content, await synthesise(root, count, postFiles));
  return {
    name: 'plain blog',
    folder,
    build: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
    edit: () => appendParagraph(content),
  };
}

async function synthesise(
  root: string,
  count: number,
  toFiles: (incident: ReturnType<typeof syntheticIncident>) => readonly ContentFile[],
) {
  const vocabulary = await readFile(join(root, 'content/vocabulary/causes.yaml'), 'utf8');
  const causes = causesSchema.parse(parse(vocabulary)).classes.map(({ id }) => id);
  return Array.from({ length: count }, (_, index) => syntheticIncident(index + 1, causes)).flatMap(
    toFiles,
  );
}

async function writeFiles(folder: string, files: readonly ContentFile[]) {
  await mkdir(folder, { recursive: true });
  await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)));
}

function appendParagraph(content: string) {
  return appendFile(join(content, 'incident-1.md'), '\nA late correction of the last section.\n');
}
