import { type InterfaceWords, words } from './en.ts';

/** A language that the interface speaks. */
export interface Language {
  /** As in `content/site.yaml` and in `lang`: `en`. */
  readonly tag: string;
  /** For `Intl`, with the region that decides how dates are written: `en-GB`. */
  readonly locale: string;
  readonly words: InterfaceWords;
}

export const english: Language = languageOf('en', words);

/** The language of an interface file, `src/i18n/<tag>.ts`. */
export function languageOf(tag: string, words: InterfaceWords): Language {
  return { tag, locale: words.locale, words };
}
