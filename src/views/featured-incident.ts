import type { Incident } from '../domain/incident.ts';
import type { Edition } from './edition.ts';
import { type IncidentRow, incidentRow } from './incident-row.ts';
import { type InstrumentView, instruments } from './instruments.ts';
import { recordContext } from './statement-view.ts';

/** The incident that stands out on the front page. */
export interface FeaturedIncident {
  readonly label: string;
  readonly row: IncidentRow;
  readonly summary: string;
  /** Its durations, those that are known. */
  readonly instruments: readonly InstrumentView[];
}

export function featuredIncident(incident: Incident, edition: Edition): FeaturedIncident {
  const context = recordContext(incident, edition.language);
  return {
    label: edition.language.words.home.featured,
    row: incidentRow(incident, edition),
    summary: incident.summary,
    instruments: instruments(incident, context).filter(({ iso }) => iso !== undefined),
  };
}
