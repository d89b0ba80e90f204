import { countDetectors, type DetectorGroup } from '../domain/count-detectors.ts';
import type { Incident } from '../domain/incident.ts';
import { type Measurement, measurement } from '../domain/measurement.ts';
import { spanOf, spanOfImpact } from '../domain/spans.ts';
import { startDay } from '../domain/start-day.ts';
import type { Language } from '../i18n/language.ts';
import { dayText } from './day.ts';
import { detectorText } from './detection-section.ts';
import type { Edition } from './edition.ts';
import { type IncidentLink, incidentLink } from './incident-link.ts';
import { type LengthClassRow, lengthClassRows, spanText } from './lengths-table.ts';
import { type LengthsView, lengthsView, mostDots } from './lengths-view.ts';

/** What some incidents are like in figures. */
export interface FacetFigures {
  readonly lengths: readonly FacetLengths[];
  readonly detectors: readonly DetectorBar[];
  readonly table: FacetTable;
}

export interface FacetLengths {
  readonly view: LengthsView;
  /** From where to where it is measured. */
  readonly meaning: string;
}

export interface DetectorBar {
  readonly text: string;
  readonly count: number;
  /** Of all the incidents, from 0 to 1. */
  readonly share: number;
  /** Whether it says who noticed. */
  readonly isKnown: boolean;
}

/** The lengths of the drawings incident by incident or, of many, counted. */
export type FacetTable =
  | { readonly kind: 'incidents'; readonly rows: readonly FacetTableRow[] }
  | { readonly kind: 'classes'; readonly rows: readonly LengthClassRow[] };

export interface FacetTableRow {
  readonly link: IncidentLink;
  readonly cells: readonly string[];
}

/** Time to recover and to detect, and who noticed; `undefined` of no incident. */
export function facetFigures(
  incidents: readonly Incident[],
  edition: Edition,
): FacetFigures | undefined {
  if (incidents.length === 0) return undefined;
  const { lengths } = edition.language.words;
  const impact = measurement(incidents, spanOfImpact);
  const detection = measurement(incidents, spanOfDetection);
  const viewOf = (id: 'impact' | 'detection', measured: Measurement) =>
    lengthsView({ id: `lengths-${id}`, name: lengths[id] }, measured, edition);
  return {
    lengths: [
      { view: viewOf('impact', impact), meaning: lengths.impactMeaning },
      { view: viewOf('detection', detection), meaning: lengths.detectionMeaning },
    ],
    detectors: detectorBars(incidents, edition.language),
    table:
      incidents.length > mostDots
        ? { kind: 'classes', rows: lengthClassRows([impact, detection], edition.language) }
        : { kind: 'incidents', rows: incidents.map((one) => tableRow(one, edition)) },
  };
}

function spanOfDetection(incident: Incident) {
  return spanOf('ttd', incident);
}

/** All four who could have noticed, and what is not said where there is any. */
function detectorBars(incidents: readonly Incident[], language: Language): DetectorBar[] {
  return countDetectors(incidents)
    .map(({ group, count }) => ({
      text: groupText(group, language),
      count,
      share: count / incidents.length,
      isKnown: group !== 'not-published' && group !== 'not-known',
    }))
    .filter(({ count, isKnown }) => isKnown || count > 0);
}

function groupText(group: DetectorGroup, { words }: Language) {
  if (group === 'not-known') return words.notKnown;
  return group === 'not-published' ? words.detection.notPublished : words.detectors[group];
}

function tableRow(incident: Incident, edition: Edition): FacetTableRow {
  const { language } = edition;
  const { detection } = incident;
  return {
    link: incidentLink(incident, edition),
    cells: [
      dayText(startDay(incident), language),
      spanText(spanOfImpact(incident), incident, language),
      spanText(spanOfDetection(incident), incident, language),
      detection ? detectorText(detection, language) : language.words.notKnown,
    ],
  };
}
