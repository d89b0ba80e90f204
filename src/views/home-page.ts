import { type FacetName, facetNames, facetOf } from '../domain/facets.ts';
import type { Incident } from '../domain/incident.ts';
import { isOngoing } from '../domain/ongoing.ts';
import { type Edition, localized } from './edition.ts';
import { foremostValues } from './facet-index.ts';
import type { FacetValue } from './facet-value.ts';
import { type FeaturedIncident, featuredIncident } from './featured-incident.ts';
import { pageHref } from './href.ts';
import { type IncidentRow, incidentRow } from './incident-row.ts';

export interface HomePage {
  readonly title: string;
  readonly intro: string;
  readonly count: string;
  readonly ongoing: readonly IncidentRow[];
  /** The one that the owner chose. */
  readonly featured?: FeaturedIncident | undefined;
  readonly browse: readonly BrowseGroup[];
  /** Newest first, without the ongoing ones. */
  readonly years: readonly YearOfIncidents[];
}

/** The foremost values of a facet, and where all of them are. */
export interface BrowseGroup {
  readonly title: string;
  readonly values: readonly FacetValue[];
  readonly all: { readonly href: string; readonly text: string };
}

export interface YearOfIncidents {
  readonly year: string;
  readonly rows: readonly IncidentRow[];
}

const foremost: Readonly<Record<FacetName, number>> = {
  causes: 8,
  services: 7,
  regions: 7,
  organisations: 7,
  years: 12,
};

/** All incidents, given newest first; those that go on stand before the years. */
export function homePage(incidents: readonly Incident[], edition: Edition): HomePage {
  const { site, language } = edition;
  const rowOf = (incident: Incident) => incidentRow(incident, edition);
  const featured = incidents.find(({ id }) => id === site.featured);
  return {
    title: localized(site.tagline, edition),
    intro: localized(site.description, edition),
    count: language.words.home.count(incidents.length),
    ongoing: incidents.filter(isOngoing).map(rowOf),
    featured: featured && featuredIncident(featured, edition),
    browse: facetNames.map((name) => browseGroup(name, incidents, edition)),
    years: byYear(incidents.filter((incident) => !isOngoing(incident)).map(rowOf)),
  };
}

function browseGroup(
  name: FacetName,
  incidents: readonly Incident[],
  edition: Edition,
): BrowseGroup {
  const { facets } = edition.language.words;
  const facet = facetOf(name, incidents, edition.vocabulary);
  return {
    title: facets[name],
    values: foremostValues(name, facet, edition, foremost[name]),
    all: { href: pageHref(edition, `/${name}/`), text: facets.all[name] },
  };
}

function byYear(rows: readonly IncidentRow[]): YearOfIncidents[] {
  const years = new Map<string, IncidentRow[]>();
  for (const row of rows) {
    const year = row.day.slice(0, 4);
    const own = years.get(year);
    if (own) own.push(row);
    else years.set(year, [row]);
  }
  return [...years].map(([year, rows]) => ({ year, rows }));
}
