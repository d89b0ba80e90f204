import type { Incident } from '../../domain/incident.ts';
import { type Measured, measuredDetection, measuredImpact } from '../../domain/measured.ts';
import { onsetOf } from '../../domain/onset.ts';
import { weekdayNames } from '../../i18n/weekday-names.ts';
import { type Edition, localized } from '../edition.ts';
import { incidentMark } from './incident-mark.ts';
import { measuredText } from './measured-text.ts';
import { clockText } from './onset-plot.ts';
import type { PatternTable } from './pattern-table.ts';

const mostRows = 100;

/** What the figures show of each incident. */
export interface IncidentsTable extends PatternTable {
  /** That not all incidents are in it; usually empty. */
  readonly rest: string;
}

/** The newest incidents, given first, as far as they have room. */
export function incidentsTable(incidents: readonly Incident[], edition: Edition): IncidentsTable {
  const { words } = edition.language;
  const { all } = words.patterns;
  const shown = incidents.slice(0, mostRows);
  return {
    caption: all.caption,
    columns: [
      all.incident,
      all.began,
      all.affected,
      words.spans.ttd,
      all.by,
      all.trigger,
      all.families,
    ],
    rest: shown.length < incidents.length ? all.rest(shown.length, incidents.length) : '',
    rows: shown.map((incident) => {
      const { href, name } = incidentMark(incident, edition);
      const texts = [
        onsetText(incident, edition),
        lengthText(measuredImpact(incident), edition),
        lengthText(measuredDetection(incident), edition),
        detectorName(incident, edition),
        triggerName(incident, edition),
        familyNames(incident, edition),
      ];
      return { head: { text: name, href }, cells: texts.map((text) => ({ text, isText: true })) };
    }),
  };
}

function onsetText(incident: Incident, { language }: Edition) {
  const onset = onsetOf(incident);
  const day = weekdayNames(language.locale)[onset.weekday] ?? '';
  return onset.minutes === undefined ? day : `${day} ${clockText(onset.minutes)}`;
}

function lengthText(measured: Measured | undefined, { language }: Edition) {
  return measured ? measuredText(measured, language) : language.words.notKnown;
}

function detectorName({ detection }: Incident, { language: { words } }: Edition) {
  return detection?.by ? words.detectors[detection.by] : words.detection.notPublished;
}

function triggerName({ cause }: Incident, { language: { words } }: Edition) {
  const kind = cause?.trigger?.kind;
  return kind ? words.triggerKinds[kind] : words.notKnown;
}

/** In the order of the record. */
function familyNames({ cause }: Incident, edition: Edition) {
  const { families, classes } = edition.vocabulary.causes;
  const own = (cause?.classes ?? []).map((id) => classes.find((known) => known.id === id)?.family);
  const names = [...new Set(own)].flatMap((id) => {
    const family = families.find((known) => known.id === id);
    return family ? [localized(family.name, edition)] : [];
  });
  return names.length === 0 ? edition.language.words.notKnown : names.join(', ');
}
