import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Html } from './compile-postmortem.ts';
import type { CompiledPostmortem, PostmortemSource } from './compiled.ts';
import { cacheFolder } from './project.ts';

const folder = join(cacheFolder, 'postmortems');

/**
 * A hash of everything that decides what compiling gives besides the postmortem itself: the code
 * that does it, the versions of its packages, and what `settings` says of vocabulary and audience.
 */
export function pipelineHash(settings: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const code of ['checks', 'data', 'diagrams', 'domain', 'markdown', 'source']) {
    const files = readdirSync(join('src', code), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).toSorted())
      hash.update(`\0${code}/${file}\0`).update(readFileSync(join('src', code, file)));
  }
  return hash.update(readFileSync('package-lock.json')).digest('hex');
}

/** The name under which a compiled postmortem is kept: a hash of all its inputs. */
export function cacheKey(source: PostmortemSource, pipeline: string): string {
  const hash = createHash('sha256').update(pipeline);
  for (const { file, bytes } of [source, ...source.translations])
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex').slice(0, 32);
}

interface Entry {
  readonly compiled: CompiledPostmortem;
  /** SHA-256 of the HTML of each language. */
  readonly html: Readonly<Record<string, string>>;
}

/** What is kept under a key. An entry that is missing, damaged or incomplete is `undefined`. */
export async function readCompiled(key: string): Promise<CompiledPostmortem | undefined> {
  try {
    const text = await readFile(entryFile(key), 'utf8');
    const [checksum, json = ''] = split(text);
    if (checksum !== sha256(json)) return undefined;
    // The checksum says that this is what `writeCompiled` wrote.
    const entry = JSON.parse(json) as Entry;
    for (const [language, expected] of Object.entries(entry.html))
      if (sha256(await readFile(htmlFile(key, language), 'utf8')) !== expected) return undefined;
    return entry.compiled;
  } catch {
    return undefined;
  }
}

/** The HTML of one language of an entry that {@link readCompiled} gave; `''` is the original. */
export function readHtml(key: string, language: string): string {
  return readFileSync(htmlFile(key, language), 'utf8');
}

/** Keeps a compiled postmortem. Its entry is written last, so that half of one is never found. */
export function writeCompiled(key: string, compiled: CompiledPostmortem, html: Html): void {
  mkdirSync(folder, { recursive: true });
  const sums: Record<string, string> = {};
  for (const [language, text] of Object.entries(html)) {
    sums[language] = sha256(text);
    writeWhole(htmlFile(key, language), text);
  }
  const json = JSON.stringify({ compiled, html: sums } satisfies Entry);
  writeWhole(entryFile(key), `${sha256(json)}\n${json}`);
}

function writeWhole(file: string, text: string) {
  const draft = `${file}.${process.pid}-${threadId}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

function split(text: string) {
  const end = text.indexOf('\n');
  return [text.slice(0, end), text.slice(end + 1)];
}

function entryFile(key: string) {
  return join(folder, `${key}.json`);
}

function htmlFile(key: string, language: string) {
  return join(folder, `${key}.${language || 'original'}.html`);
}

function sha256(text: string) {
  return createHash('sha256').update(text).digest('hex');
}
