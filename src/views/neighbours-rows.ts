import type { Incident } from '../domain/incident.ts';
import { type Neighbourhood, type NeighboursWithin, neighbourhoods } from '../domain/neighbours.ts';
import { startDay } from '../domain/start-day.ts';
import { causeNames } from './classified-names.ts';
import { dayText } from './day.ts';
import type { Edition } from './edition.ts';
import { incidentLink } from './incident-link.ts';

/** The incidents before and after one, in the library or in a part of it. */
export interface NeighboursRow {
  /** `All incidents`, `Bad deploy`, `Cloudflare`. */
  readonly name: string;
  readonly older?: NeighbourLink | undefined;
  readonly newer?: NeighbourLink | undefined;
}

export interface NeighbourLink {
  readonly href: string;
  /** The language of the postmortem, where it is not that of the page. */
  readonly hreflang?: string | undefined;
  /** `24 June 2019, Cloudflare`; the day alone where the row is one organisation's. */
  readonly text: string;
}

export function neighboursRows(
  incident: Incident,
  neighbours: NeighboursWithin,
  others: ReadonlyMap<string, Incident>,
  edition: Edition,
): NeighboursRow[] {
  const { related } = edition.language.words;
  const names: Readonly<Record<Neighbourhood, string>> = {
    library: related.allIncidents,
    cause: causeNames(incident, edition)[0] ?? '',
    organisation: incident.organisation,
  };
  const link = (where: Neighbourhood, id: string | undefined): NeighbourLink | undefined => {
    const other = others.get(id ?? '');
    if (!other) return undefined;
    const day = dayText(startDay(other), edition.language);
    const text = where === 'organisation' ? day : related.onDay(day, other.organisation);
    const { href, language } = incidentLink(other, edition);
    return { href, hreflang: language?.tag, text };
  };
  return neighbourhoods.flatMap((where) => {
    const found = neighbours[where];
    if (!found) return [];
    return [
      { name: names[where], older: link(where, found.older), newer: link(where, found.newer) },
    ];
  });
}
