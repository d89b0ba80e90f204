import type { Site } from '../domain/site.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Language } from '../i18n/language.ts';

/** The site in one language: what every view needs besides its subject. */
export interface Edition {
  readonly site: Site;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** Where its pages stand below those of the site: `fr/`; empty for the first language. */
  readonly folder: string;
  /** All languages of the site, this one among them; incidents are written in the first. */
  readonly siblings: readonly EditionLanguage[];
}

export interface EditionLanguage {
  readonly tag: string;
  /** In the language itself: `Français`. */
  readonly name: string;
  readonly folder: string;
}

/** A text of the content folder in the edition's language, or in English where it lacks one. */
export function localized(words: { en: string; [tag: string]: string }, { language }: Edition) {
  return words[language.tag] ?? words.en;
}

/** The language in which incidents are first written. */
export function originalLanguage({ siblings, language }: Edition): string {
  return siblings[0]?.tag ?? language.tag;
}
