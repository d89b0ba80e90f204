import type { Incident } from '../../domain/incident.ts';
import { startDay } from '../../domain/start-day.ts';
import { dayText } from '../day.ts';
import type { Edition } from '../edition.ts';
import { href, inFolder, postmortemPath } from '../href.ts';

/** What a mark that stands for an incident leads to, and what it is called. */
export interface IncidentMark {
  readonly href: string;
  /** `Cloudflare, 2 July 2019`. */
  readonly name: string;
}

export function incidentMark(
  incident: Incident,
  { site, folder, language }: Edition,
): IncidentMark {
  const { id, organisation, translatedTo } = incident;
  // A date is not broken between lines.
  const day = dayText(startDay(incident), language).replaceAll(' ', '\u00a0');
  return {
    href: href(site, inFolder(translatedTo ? folder : '', postmortemPath(id))),
    name: language.words.patterns.incident(organisation, day),
  };
}
