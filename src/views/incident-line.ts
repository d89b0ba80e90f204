import type { Incident } from '../domain/incident.ts';
import { startDay } from '../domain/start-day.ts';
import { shortDayText } from './day.ts';
import type { Edition } from './edition.ts';
import { type IncidentLink, incidentLink } from './incident-link.ts';

/** An incident in a list that says no more than which it was. */
export interface IncidentLine extends IncidentLink {
  readonly day: string;
  /** `2 Jul`, under a heading that says the year. */
  readonly dayText: string;
  readonly organisation: string;
}

export interface YearOfLines {
  readonly year: string;
  readonly lines: readonly IncidentLine[];
}

/** Incidents under the years of their days, both in the order in which they come. */
export function linesByYear(incidents: readonly Incident[], edition: Edition): YearOfLines[] {
  const lines = incidents.map((incident) => incidentLine(incident, edition));
  const years = Map.groupBy(lines, ({ day }) => day.slice(0, 4));
  return [...years].map(([year, own]) => ({ year, lines: own }));
}

export function incidentLine(incident: Incident, edition: Edition): IncidentLine {
  const day = startDay(incident);
  return {
    ...incidentLink(incident, edition),
    day,
    dayText: shortDayText(day, edition.language),
    organisation: incident.organisation,
  };
}
