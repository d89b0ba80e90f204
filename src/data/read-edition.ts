import type { Language } from '../i18n/language.ts';
import type { Edition } from '../views/edition.ts';
import { readSite } from './read-site.ts';
import { readVocabulary } from './read-vocabulary.ts';

/** The site in one language. While a site is built its settings and words are read once. */
export function readEdition(language: Language): Edition {
  if (import.meta.env.DEV || !settings) settings = readSettings();
  return { ...settings, language };
}

let settings: ReturnType<typeof readSettings> | undefined;

function readSettings() {
  return { site: readSite(), vocabulary: readVocabulary().value };
}
