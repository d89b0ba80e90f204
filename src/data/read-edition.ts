import { languageFolder } from '../domain/site.ts';
import type { Language } from '../i18n/language.ts';
import { languageName } from '../i18n/language-name.ts';
import type { Edition, EditionLanguage } from '../views/edition.ts';
import { readLanguage } from './read-language.ts';
import { readSite } from './read-site.ts';
import { readVocabulary } from './read-vocabulary.ts';

/**
 * The site in each of its languages, the first of which stands at the root and the others in folders
 * of their own. While a site is built its settings and words are read once.
 */
export function readEditions(): Promise<readonly Edition[]> {
  if (import.meta.env?.DEV || !editions) editions = makeEditions();
  return editions;
}

let editions: Promise<readonly Edition[]> | undefined;

async function makeEditions() {
  const site = readSite();
  const vocabulary = readVocabulary().value;
  const languages = await Promise.all(site.languages.map(readLanguage));
  const siblings = languages.map(
    (language): EditionLanguage => ({
      tag: language.tag,
      name: nameOf(language),
      folder: languageFolder(site, language.tag),
    }),
  );
  return languages.map((language): Edition => {
    const folder = languageFolder(site, language.tag);
    return { site, vocabulary, language, folder, siblings };
  });
}

/** A language's name in itself, as a title has it: `Français`. */
function nameOf(language: Language) {
  const name = languageName(language.tag, language);
  return name.charAt(0).toLocaleUpperCase(language.locale) + name.slice(1);
}

/** The edition in which incidents are first written. */
export async function readFirstEdition(): Promise<Edition> {
  const [first] = await readEditions();
  if (!first) throw new Error('The site has no language.');
  return first;
}

/** For pages that every language has: `src/pages/[...language]/about.astro`. */
export async function editionPaths() {
  const all = await readEditions();
  return all.map((edition) => ({ params: editionParams(edition), props: { edition } }));
}

/** The part of an address that names the language; none at the root. */
export function editionParams({ folder }: Edition) {
  return { language: folder === '' ? undefined : folder.slice(0, -1) };
}
