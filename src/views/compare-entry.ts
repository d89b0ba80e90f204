import type { Incident } from '../domain/incident.ts';
import { startDay } from '../domain/start-day.ts';
import { dayText } from './day.ts';
import { type Edition, originalLanguage } from './edition.ts';
import { plainText } from './plain-text.ts';

/** An incident among those that can be chosen. */
export interface CompareEntry {
  readonly id: string;
  /** What it is called beside others: `Cloudflare, 2 July 2019`. */
  readonly name: string;
  readonly title: string;
  /** Of the title, where it is not that of the page. */
  readonly language?: string | undefined;
}

export function compareEntry(incident: Incident, edition: Edition): CompareEntry {
  const tag = incident.translatedTo ?? originalLanguage(edition);
  return {
    id: incident.id,
    name: compareName(incident, edition),
    title: plainText(incident.title),
    language: tag === edition.language.tag ? undefined : tag,
  };
}

/** `Cloudflare, 2 July 2019`: short enough for the head of a column. */
export function compareName(incident: Incident, { language }: Edition): string {
  return `${incident.organisation}, ${dayText(startDay(incident), language)}`;
}
