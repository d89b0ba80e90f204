import { languageNames } from './formats.ts';
import type { Language } from './language.ts';

/** `French` for `fr`; the tag itself where no name is known. */
export function languageName(tag: string, { locale }: Pick<Language, 'locale'>) {
  return languageNames(locale).of(tag) ?? tag;
}
