import type { Incident } from '../domain/incident.ts';
import { causeNames, regionNames, serviceNames } from './classified-names.ts';
import { detectorText } from './detection-section.ts';
import type { Edition } from './edition.ts';

/** A line of the form beside a page's title. */
export interface Fact {
  readonly term: string;
  readonly text: string;
  /** `and 3 more`, to be linked to where all are listed. */
  readonly more?: { readonly text: string; readonly href: `#${string}` } | undefined;
}

/** More names than this would push the summary off the first screen. */
const shownRegions = 5;

/** Cause, regions, services, how it was found and how far the record is reviewed, as far as known. */
export function headFacts(incident: Incident, edition: Edition): Fact[] {
  const { facts, reviews } = edition.language.words;
  const { detection, review } = incident;
  const regions = regionNames(incident, edition);
  const rest = regions.length - shownRegions;
  const lines: Fact[] = [
    { term: facts.cause, text: causeNames(incident, edition).join(', ') },
    {
      term: facts.regions,
      text: regions.slice(0, shownRegions).join(', '),
      more: rest > 0 ? { text: facts.more(rest), href: '#regions' } : undefined,
    },
    { term: facts.services, text: serviceNames(incident, edition).join(', ') },
    { term: facts.foundBy, text: detection ? detectorText(detection, edition.language) : '' },
    { term: facts.review, text: reviews[review] },
  ];
  return lines.filter(({ text }) => text !== '');
}
