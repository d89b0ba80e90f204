import type { Incident } from '../domain/incident.ts';
import { languageName } from '../i18n/language-name.ts';
import { type Edition, originalLanguage } from './edition.ts';
import { href, inFolder, postmortemPath } from './href.ts';

/** Where a list leads to for an incident. */
export interface IncidentLink {
  readonly href: string;
  /** The language of the postmortem, where it is not that of the list. */
  readonly language?: RowLanguage | undefined;
}

export interface RowLanguage {
  readonly tag: string;
  /** `in English`. */
  readonly text: string;
}

/** The postmortem in the edition's language, or as first written. */
export function incidentLink(
  { id, translatedTo }: Pick<Incident, 'id' | 'translatedTo'>,
  edition: Edition,
): IncidentLink {
  const { site, language, folder } = edition;
  const tag = translatedTo ?? originalLanguage(edition);
  return {
    href: href(site, inFolder(translatedTo ? folder : '', postmortemPath(id))),
    language:
      tag === language.tag
        ? undefined
        : { tag, text: language.words.sources.language(languageName(tag, language)) },
  };
}
