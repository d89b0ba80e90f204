import type { Incident } from '../domain/incident.ts';
import { causeNames, regionNames, serviceNames } from './classified-names.ts';
import { detectorText } from './detection-section.ts';
import type { Edition } from './edition.ts';

/** A line of the form beside a page's title. */
export interface Fact {
  readonly term: string;
  readonly text: string;
}

/** Cause, regions, services, how it was found and how far the record is reviewed, as far as known. */
export function headFacts(incident: Incident, edition: Edition): Fact[] {
  const { facts, reviews } = edition.language.words;
  const { detection, review } = incident;
  const lines: (readonly [string, string])[] = [
    [facts.cause, causeNames(incident, edition).join(', ')],
    [facts.regions, regionNames(incident, edition).join(', ')],
    [facts.services, serviceNames(incident, edition).join(', ')],
    [facts.foundBy, detection ? detectorText(detection, edition.language) : ''],
    [facts.review, reviews[review]],
  ];
  return lines.filter(([, text]) => text !== '').map(([term, text]) => ({ term, text }));
}
