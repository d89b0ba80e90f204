import type { Incident } from '../../domain/incident.ts';
import { type Onset, onsetOf } from '../../domain/onset.ts';
import { weekdayNames } from '../../i18n/weekday-names.ts';
import type { Edition } from '../edition.ts';
import { hoursSpan, type OnsetDay, onsetRow, onsetTicks } from './onset-plot.ts';
import { namedIncidents, type PatternSection } from './pattern-section.ts';
import type { PatternTable } from './pattern-table.ts';
import type { PlotView } from './plot-view.ts';

const quarters = [0, 6, 12, 18] as const;

/** On which day of the week and at what hour incidents began, in UTC. */
export function onsetSection(
  incidents: readonly Incident[],
  edition: Edition,
): PatternSection<PlotView> {
  const { language } = edition;
  const { onset, missing } = language.words.patterns;
  const onsets = incidents.map(onsetOf);
  const hourless = onsets.flatMap(({ incident, minutes }) =>
    minutes === undefined ? [incident] : [],
  );
  const inUtc = incidents.filter(({ timezone }) => timezone === 'UTC').length;
  const days = weekdayNames(language.locale).map((name, weekday) => ({
    name,
    onsets: onsets.filter((one) => one.weekday === weekday),
  }));
  return {
    id: 'onset',
    title: onset.title,
    lead: `${onset.lead} ${onset.zone(inUtc, incidents.length)}`,
    reading: [onset.known(incidents.length - hourless.length, incidents.length)],
    figure: {
      id: 'onset-plot',
      ticks: onsetTicks(),
      rows: days.map((day) => onsetRow(day, edition)),
    },
    missing: namedIncidents(missing.hour, hourless, edition),
    table: onsetTable(days, edition),
  };
}

function onsetTable(days: readonly OnsetDay[], { language }: Edition): PatternTable {
  const { onset, columns } = language.words.patterns;
  const spans = quarters.map((hour) => hoursSpan(hour, hour + 6));
  return {
    caption: onset.caption,
    columns: [onset.day, columns.incidents, ...spans, onset.hourless],
    rows: days.map(({ name, onsets }) => ({
      head: { text: name },
      cells: [
        onsets.length,
        ...quarters.map((hour) => onsets.filter((one) => isWithin(one, hour)).length),
        onsets.filter(({ minutes }) => minutes === undefined).length,
      ].map((count) => ({ text: String(count) })),
    })),
  };
}

function isWithin({ minutes }: Onset, hour: number) {
  return minutes !== undefined && minutes >= hour * 60 && minutes < (hour + 6) * 60;
}
