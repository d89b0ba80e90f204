import { en, type InterfaceWords } from './en.ts';

/** A language that the interface speaks. */
export interface Language {
  /** As in `content/site.yaml` and in `lang`: `en`. */
  readonly tag: string;
  /** For `Intl`, with the region that decides how dates are written: `en-GB`. */
  readonly locale: string;
  readonly words: InterfaceWords;
}

export const english: Language = { tag: 'en', locale: 'en-GB', words: en };
