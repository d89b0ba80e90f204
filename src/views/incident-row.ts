import type { Incident } from '../domain/incident.ts';
import { lengthOfImpact } from '../domain/spans.ts';
import { startDay } from '../domain/start-day.ts';
import type { Status } from '../domain/terms.ts';
import { causeNames, regionNames } from './classified-names.ts';
import { dayText, shortDayText } from './day.ts';
import type { DurationView } from './duration.ts';
import type { Edition } from './edition.ts';
import { type IncidentLink, incidentLink } from './incident-link.ts';
import { lengthView } from './length-view.ts';
import { type SeverityView, severityView } from './severity-view.ts';
import { type BarStretch, spanBar } from './span-bar.ts';

const shownNames = 3;

/** An incident in a list. */
export interface IncidentRow extends IncidentLink {
  readonly organisation: string;
  /** The date it goes by. */
  readonly day: string;
  readonly dayText: string;
  readonly shortDayText: string;
  readonly severity: SeverityView;
  /** Only while it goes on. */
  readonly status?: { readonly name: Status; readonly text: string } | undefined;
  readonly duration?: RowDuration | undefined;
  /** `Bad deploy · CPU exhaustion`; empty when no cause is named. */
  readonly causes: string;
  /** Causes and regions: `Bad deploy · CPU exhaustion — World`. */
  readonly tags: string;
}

export interface RowDuration {
  /** `undefined` where no source gives the end. */
  readonly measured?: DurationView | undefined;
  /** What it measures: `to mitigation`; or that the end is not known. */
  readonly to: string;
  readonly isToMitigation: boolean;
  readonly bar: readonly BarStretch[];
}

export function incidentRow(incident: Incident, edition: Edition): IncidentRow {
  const { language } = edition;
  const { organisation, severity, status } = incident;
  const day = startDay(incident);
  const causes = firstOf(causeNames(incident, edition), ' · ', edition);
  const regions = firstOf(regionNames(incident, edition), ', ', edition);
  return {
    ...incidentLink(incident, edition),
    organisation,
    day,
    dayText: dayText(day, language),
    shortDayText: shortDayText(day, language),
    severity: severityView(severity, language),
    status:
      status === 'resolved' ? undefined : { name: status, text: language.words.statuses[status] },
    duration: rowDuration(incident, edition),
    causes,
    tags: [causes, regions].filter((tag) => tag !== '').join(' — '),
  };
}

/** The first few names, and how many more there are. */
function firstOf(names: readonly string[], separator: string, { language }: Edition) {
  const rest = names.length - shownNames;
  const more = rest > 0 ? [language.words.home.more(rest)] : [];
  return [...names.slice(0, shownNames), ...more].join(separator);
}

/** Time to mitigation or, where that is not known, to resolution; none while it goes on. */
function rowDuration(incident: Incident, { language }: Edition): RowDuration | undefined {
  const { home, timelineFigure } = language.words;
  const length = lengthOfImpact(incident);
  if (!length && incident.status !== 'resolved') return undefined;
  const isToMitigation = incident.milestones.mitigated !== undefined;
  const to = isToMitigation ? home.toMitigation : home.toResolution;
  return {
    measured: length && lengthView(length, language),
    to: length ? to : timelineFigure.openEnd,
    isToMitigation,
    bar: spanBar(incident),
  };
}
