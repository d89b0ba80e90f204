import type { Incident } from '../domain/incident.ts';
import { type Edition, localized } from './edition.ts';
import { type IncidentRow, incidentRow } from './incident-row.ts';

export interface HomePage {
  readonly title: string;
  readonly intro: string;
  readonly count: string;
  readonly ongoing: readonly IncidentRow[];
  /** Newest first, without the ongoing ones. */
  readonly years: readonly YearOfIncidents[];
}

export interface YearOfIncidents {
  readonly year: string;
  readonly rows: readonly IncidentRow[];
}

/** All incidents, given newest first; those that go on stand before the years. */
export function homePage(incidents: readonly Incident[], edition: Edition): HomePage {
  const { site, language } = edition;
  const isOngoing = ({ status }: Incident) => status !== 'resolved';
  const rowOf = (incident: Incident) => incidentRow(incident, edition);
  return {
    title: localized(site.tagline, edition),
    intro: localized(site.description, edition),
    count: language.words.home.count(incidents.length),
    ongoing: incidents.filter(isOngoing).map(rowOf),
    years: byYear(incidents.filter((incident) => !isOngoing(incident)).map(rowOf)),
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
