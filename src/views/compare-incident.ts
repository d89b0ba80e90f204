import type { Incident } from '../domain/incident.ts';
import { type SpanName, spans } from '../domain/spans.ts';
import { startDay } from '../domain/start-day.ts';
import { compareName } from './compare-entry.ts';
import {
  type CompareFact,
  type CompareRegions,
  compareFacts,
  compareRegions,
  type FactName,
} from './compare-facts.ts';
import { type CompareTimeline, compareTimeline } from './compare-timeline.ts';
import { dayText } from './day.ts';
import type { Edition } from './edition.ts';
import { incidentLink } from './incident-link.ts';
import type { IncidentRow } from './incident-row.ts';
import { type InstrumentView, spanInstrument } from './instruments.ts';
import { type SeverityView, severityView } from './severity-view.ts';
import { type CitationLink, type RecordContext, recordContext } from './statement-view.ts';

/** What an incident shows beside others: plain JSON, which a browser gets from a file of its own. */
export interface CompareIncident extends Pick<IncidentRow, 'href' | 'title' | 'language'> {
  readonly id: string;
  /** `Cloudflare, 2 July 2019`. */
  readonly name: string;
  readonly day: string;
  readonly dayText: string;
  readonly organisation: string;
  readonly severity: SeverityView;
  /** Only while it goes on. */
  readonly status?: string | undefined;
  readonly facts: Readonly<Record<FactName, CompareFact>>;
  readonly regions: readonly CompareRegions[];
  readonly spans: Readonly<Record<SpanName, CompareSpan>>;
  readonly timeline: CompareTimeline;
}

export interface CompareSpan {
  /** `at most 3 min`, or that it is not known. */
  readonly text: string;
  /** Empty when it is not known. */
  readonly iso: string;
  /** `approximate, derived`; usually empty. */
  readonly marks: string;
  /** What other sources make of it. */
  readonly rivals: readonly string[];
  /** Of the page of the incident. */
  readonly citations: readonly CitationLink[];
}

export function compareIncident(incident: Incident, edition: Edition): CompareIncident {
  const { language } = edition;
  const context = recordContext(incident, language);
  const { title, organisation, status } = incident;
  const severity = severityView(incident.severity, language);
  const day = startDay(incident);
  return {
    id: incident.id,
    name: compareName(incident, edition),
    day,
    dayText: dayText(day, language),
    organisation,
    severity,
    status: status === 'resolved' ? undefined : language.words.statuses[status],
    ...incidentLink(incident, edition),
    title,
    facts: {
      ...compareFacts(incident, edition, context),
      severity: { values: [{ key: incident.severity, text: severity.text }], missing: '' },
    },
    regions: compareRegions(incident, edition, context),
    spans: compareSpans(incident, context),
    timeline: compareTimeline(incident, edition, context),
  };
}

function compareSpans(incident: Incident, context: RecordContext): CompareIncident['spans'] {
  const views = spans(incident).map((span) => {
    return [span.name, compareSpan(spanInstrument(span, incident, context))] as const;
  });
  // One view for each span, by construction.
  return Object.fromEntries(views) as CompareIncident['spans'];
}

function compareSpan(instrument: InstrumentView): CompareSpan {
  const { qualifier, reading, missing, iso = '', marks, rivals, citations } = instrument;
  const parts = reading.map(({ number, unit }) => `${number}\u00a0${unit}`);
  const text = missing ?? [qualifier, ...parts].filter(Boolean).join(' ');
  return { text, iso, marks, rivals: rivals.map((rival) => rival.text), citations };
}
