import type { Incident } from '../domain/incident.ts';
import { languageName } from '../i18n/language-name.ts';
import { type Edition, originalLanguage } from './edition.ts';
import { href, inFolder, postmortemPath } from './href.ts';

/** A link to the page of an incident, in the edition's language where it has one. */
export interface IncidentLink {
  readonly href: string;
  /** The language of the postmortem, where it is not that of the edition. */
  readonly language?: LinkLanguage | undefined;
  readonly title: string;
}

export interface LinkLanguage {
  readonly tag: string;
  /** `in English`. */
  readonly text: string;
}

export function incidentLink(
  { id, title, translatedTo }: Pick<Incident, 'id' | 'title' | 'translatedTo'>,
  edition: Edition,
): IncidentLink {
  const folder = translatedTo ? edition.folder : '';
  return {
    href: href(edition.site, inFolder(folder, postmortemPath(id))),
    language: linkLanguage(translatedTo ?? originalLanguage(edition), edition),
    title,
  };
}

function linkLanguage(tag: string, { language }: Edition): LinkLanguage | undefined {
  if (tag === language.tag) return undefined;
  return { tag, text: language.words.sources.language(languageName(tag, language)) };
}
