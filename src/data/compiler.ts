import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Language } from '../i18n/language.ts';
import type { RenderedMarkdown } from '../markdown/index.ts';
import { inspectedKey, writeCompiled } from './compile-cache.ts';
import { compilePostmortem } from './compile-postmortem.ts';
import { type CompiledPostmortem, noPlaces, type PostmortemSource } from './compiled.ts';
import { readLanguage } from './read-language.ts';

/** `inspect` finds mistakes and makes no HTML; `render` does both. */
export type CompileMode = 'inspect' | 'render';

/** What a compiler needs to know; it travels to worker threads. */
export interface CompilerSettings {
  readonly vocabulary: Vocabulary;
  /** Tags of the site's languages; originals are written in the first. */
  readonly languages: readonly string[];
  readonly isInternal: boolean;
  readonly mode: CompileMode;
}

export interface CompileJob {
  readonly source: PostmortemSource;
  /** Where the result is kept. */
  readonly key: string;
}

export type Compiler = (job: CompileJob) => Promise<CompiledPostmortem>;

/** Makes a compiler, with its syntax highlighter when it renders. */
export async function createCompiler(settings: CompilerSettings): Promise<Compiler> {
  const { vocabulary, isInternal, mode } = settings;
  const languages = await readLanguages(settings.languages);
  const markdown = await createMarkdown(mode);
  return async ({ source, key }) => {
    const context = { vocabulary, languages, isInternal, markdown };
    const { compiled, html } = await compilePostmortem(source, context).catch((error: unknown) =>
      unreadable(source, error),
    );
    if (mode === 'render') writeCompiled(key, compiled, html);
    else writeCompiled(inspectedKey(key), compiled, {});
    return compiled;
  };
}

async function readLanguages(tags: readonly string[]) {
  const languages = await Promise.all(tags.map(readLanguage));
  return new Map<string, Language>(languages.map((language) => [language.tag, language]));
}

/** One file that overwhelms a parser, such as thousands of nested elements, must not hide the others. */
function unreadable({ id, file }: PostmortemSource, error: unknown) {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `This file cannot be read: ${reason}. Is something in it nested very deeply?`;
  const finding = { rule: 'unreadable', file, line: 1, column: 1, message };
  const failed = { id, file, translations: [], findings: [finding], places: noPlaces };
  return { compiled: failed, html: {} };
}

async function createMarkdown(mode: CompileMode) {
  const { createMarkdownRenderer, inspectMarkdown } = await import('../markdown/index.ts');
  if (mode === 'inspect')
    return async (...input: Parameters<typeof inspectMarkdown>): Promise<RenderedMarkdown> => ({
      ...inspectMarkdown(...input),
      html: '',
    });
  const renderer = await createMarkdownRenderer();
  return async (...input: Parameters<typeof renderer.render>) => renderer.render(...input);
}
