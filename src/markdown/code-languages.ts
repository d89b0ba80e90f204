import { type BundledLanguage, bundledLanguages } from 'shiki/langs';

/** The names of all languages that can be highlighted. This imports names, not grammars. */
export const codeLanguages: readonly string[] = Object.keys(bundledLanguages);

/** Whether `name` is such a language. */
export function isCodeLanguage(name: string): name is BundledLanguage {
  return Object.hasOwn(bundledLanguages, name);
}
