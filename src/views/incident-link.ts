import type { Incident } from '../domain/incident.ts';
import { languageName } from '../i18n/language-name.ts';
import { type Edition, originalLanguage } from './edition.ts';
import { href, inFolder, postmortemPath } from './href.ts';

/** A postmortem by its title. */
export interface IncidentLink {
  readonly href: string;
  readonly title: string;
  /** The language of the postmortem, where it is not that of the page. */
  readonly language?: LinkLanguage | undefined;
}

export interface LinkLanguage {
  readonly tag: string;
  /** `in English`. */
  readonly text: string;
}

/** Leads to the postmortem in the language of the edition, or as first written. */
export function incidentLink(incident: Incident, edition: Edition): IncidentLink {
  const { id, title, translatedTo } = incident;
  const { site, folder } = edition;
  return {
    href: href(site, inFolder(translatedTo ? folder : '', postmortemPath(id))),
    title,
    language: linkLanguage(incident, edition),
  };
}

function linkLanguage({ translatedTo }: Incident, edition: Edition): LinkLanguage | undefined {
  const { language } = edition;
  const tag = translatedTo ?? originalLanguage(edition);
  if (tag === language.tag) return undefined;
  return { tag, text: language.words.sources.language(languageName(tag, language)) };
}
