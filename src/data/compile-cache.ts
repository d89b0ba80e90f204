import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Html } from './compile-postmortem.ts';
import type { CompiledPostmortem, PostmortemSource } from './compiled.ts';
import { cacheFolder } from './project.ts';
import { updateWithFiles } from './update-with-files.ts';

const folder = join(cacheFolder, 'postmortems');

/**
 * A hash of everything that decides what compiling gives besides the postmortem itself: the code
 * that does it, the versions of its packages, and what `settings` says of vocabulary and audience.
 */
export function pipelineHash(settings: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  const rooms = ['checks', 'data', 'diagrams', 'domain', 'i18n', 'lab', 'markdown', 'source'];
  for (const room of rooms) updateWithFiles(hash, join('src', room));
  updateWithFiles(hash, 'package-lock.json');
  return hash.digest('hex');
}

/** The name under which a compiled postmortem is kept: a hash of all its inputs. */
export function cacheKey(source: PostmortemSource, pipeline: string): string {
  const hash = createHash('sha256').update(pipeline);
  for (const { file, bytes } of [source, ...source.translations, ...source.tables])
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex').slice(0, 32);
}

/** The name under which a postmortem is kept that was inspected only, without HTML. */
export function inspectedKey(key: string): string {
  return `${key}-inspected`;
}

interface Entry {
  readonly compiled: CompiledPostmortem;
  /** SHA-256 of the HTML of each language. */
  readonly html: Readonly<Record<string, string>>;
}

/** What is kept under a key, if its entry is undamaged and so is every HTML file that belongs to it. */
export async function readWhole(key: string): Promise<CompiledPostmortem | undefined> {
  const entry = await readEntry(key);
  if (!entry) return undefined;
  for (const [language, expected] of Object.entries(entry.html)) {
    const html = await readFile(htmlFile(key, language), 'utf8').catch(() => undefined);
    if (html === undefined || sha256(html) !== expected) return undefined;
  }
  return entry.compiled;
}

/** As {@link readWhole} without a look at the HTML, for an entry that was found whole before. */
export async function readCompiled(key: string): Promise<CompiledPostmortem | undefined> {
  return (await readEntry(key))?.compiled;
}

async function readEntry(key: string): Promise<Entry | undefined> {
  const text = await readFile(entryFile(key), 'utf8').catch(() => '');
  const [checksum, json = ''] = split(text);
  // The checksum says that this is what `writeCompiled` wrote.
  return checksum === sha256(json) ? (JSON.parse(json) as Entry) : undefined;
}

/** The HTML of one language of an entry that was found whole; `''` is the original. */
export function readHtml(key: string, language: string): string {
  return readFileSync(htmlFile(key, language), 'utf8');
}

/** Keeps a compiled postmortem. Its entry is written last, so that half of one is never found. */
export function writeCompiled(key: string, compiled: CompiledPostmortem, html: Html): void {
  const sums: Record<string, string> = {};
  for (const [language, text] of Object.entries(html)) {
    sums[language] = sha256(text);
    writeWhole(htmlFile(key, language), text);
  }
  const json = JSON.stringify({ compiled, html: sums } satisfies Entry);
  writeWhole(entryFile(key), `${sha256(json)}\n${json}`);
}

/** Writes a file so that nobody ever finds half of it. */
export function writeWhole(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true });
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
