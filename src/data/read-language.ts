import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InterfaceWords } from '../i18n/en.ts';
import { type Language, languageOf } from '../i18n/language.ts';

const folder = 'src/i18n';
const languageFile = /^([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\.ts$/;

/**
 * Tags of the languages that the interface speaks, one for each file `src/i18n/<tag>.ts`. English
 * leads, the others follow by tag.
 */
export function interfaceLanguages(): string[] {
  const tags = readdirSync(folder).flatMap((name) => languageFile.exec(name)?.[1] ?? []);
  return ['en', ...tags.filter((tag) => tag !== 'en').toSorted()];
}

/**
 * Reads a language's words. Node itself loads the file, wherever this code was bundled to, so that a
 * language is there as soon as its file is.
 */
export async function readLanguage(tag: string): Promise<Language> {
  const file = pathToFileURL(resolve(join(folder, `${tag}.ts`)));
  // The type of the words is what every language file is checked against.
  const { words } = (await import(/* @vite-ignore */ file.href)) as { words: InterfaceWords };
  return languageOf(tag, words);
}
