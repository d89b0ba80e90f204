import type { Site } from '../domain/site.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Language } from '../i18n/language.ts';

/** The site in one language: what every view needs besides its subject. */
export interface Edition {
  readonly site: Site;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
}

/** A text of the content folder in the edition's language, or in English where it lacks one. */
export function localized(words: { en: string; [tag: string]: string }, { language }: Edition) {
  return words[language.tag] ?? words.en;
}
