import { isAffected } from '../domain/impact-level.ts';
import type { Incident } from '../domain/incident.ts';
import { minutesOfImpact, type SpanName, spans } from '../domain/spans.ts';
import { startDay } from '../domain/start-day.ts';
import type { TriggerKind } from '../domain/terms.ts';
import type { Edition } from './edition.ts';
import { absoluteHref, postmortemPath } from './href.ts';

/** `/incidents.json`: the whole library for programs, newest first. */
export interface IncidentsFile {
  /** Raised when a key changes its meaning or goes. */
  readonly version: 1;
  readonly incidents: readonly ListedIncident[];
}

export interface ListedIncident
  extends Pick<
    Incident,
    'id' | 'title' | 'summary' | 'organisation' | 'severity' | 'status' | 'published'
  > {
  readonly url: string;
  /** The date it goes by. */
  readonly date: string;
  readonly started: string;
  /** Minutes until most users had recovered or, where that is not known, until all was restored. */
  readonly minutesOfImpact?: number | undefined;
  /** Minutes of each span that is known. */
  readonly minutes: Readonly<Partial<Record<SpanName, number>>>;
  readonly causes: readonly string[];
  readonly trigger?: TriggerKind | undefined;
  readonly detectedBy?: string | undefined;
  readonly services: readonly string[];
  readonly regions: readonly string[];
}

export function incidentsFile(incidents: readonly Incident[], edition: Edition): IncidentsFile {
  return { version: 1, incidents: incidents.map((incident) => listed(incident, edition)) };
}

function listed(incident: Incident, { site }: Edition): ListedIncident {
  const { id, title, summary, organisation, severity, status, published } = incident;
  const known = spans(incident).flatMap(({ name, length }) =>
    length ? [[name, length.minutes] as const] : [],
  );
  return {
    id,
    url: absoluteHref(site, postmortemPath(id)),
    title,
    summary,
    organisation,
    severity,
    status,
    published,
    date: startDay(incident),
    started: incident.milestones.started.instant,
    minutesOfImpact: minutesOfImpact(incident),
    minutes: Object.fromEntries(known),
    causes: incident.cause?.classes ?? [],
    trigger: incident.cause?.trigger?.kind,
    detectedBy: incident.detection?.by,
    services: affected(incident.services, ({ id }) => id),
    regions: affected(incident.regions, ({ code }) => code),
  };
}

function affected<Item extends Incident['regions'][number] | Incident['services'][number]>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
) {
  return [...new Set(items.filter(isAffected).map(nameOf))];
}
