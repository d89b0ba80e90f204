import { impactByYear, totalMinutes, type YearOfImpact } from '../../domain/impact-by-year.ts';
import type { Incident } from '../../domain/incident.ts';
import { measuredImpact } from '../../domain/measured.ts';
import { measuredGroup } from '../../domain/measured-group.ts';
import type { Edition } from '../edition.ts';
import { facetPath } from '../facet-path.ts';
import { pageHref } from '../href.ts';
import { type HourBars, hourBars } from './hour-bars.ts';
import { hourCount, hoursText } from './hours-text.ts';
import { incidentMark } from './incident-mark.ts';
import { namedIncidents, type PatternSection } from './pattern-section.ts';
import type { PatternTable } from './pattern-table.ts';

/** Hours in which users were affected, added up by year. */
export function hoursSection(
  incidents: readonly Incident[],
  edition: Edition,
): PatternSection<HourBars> {
  const { language } = edition;
  const { hours, missing } = language.words.patterns;
  const years = impactByYear(incidents);
  const all = measuredGroup(incidents, measuredImpact);
  const sum = hoursText(totalMinutes(all), language);
  const longest = all.known.at(-1);
  const inexact = all.known.filter(({ isExact }) => !isExact).length;
  return {
    id: 'hours',
    title: hours.title,
    lead: hours.lead,
    reading: [
      hours.known(sum, all.known.length, incidents.length),
      ...(longest && all.known.length > 1
        ? [
            hours.longest(
              incidentMark(longest.incident, edition).name,
              hoursText(longest.minutes, language),
            ),
          ]
        : []),
      ...(inexact > 0 ? [hours.inexactOf(inexact)] : []),
    ],
    figure: hourBars(years, edition),
    missing: namedIncidents(missing.end, all.unknown, edition),
    table: hoursTable(years, edition),
  };
}

function hoursTable(years: readonly YearOfImpact[], edition: Edition): PatternTable {
  const { locale, words } = edition.language;
  const { notKnown } = words;
  const { hours, columns } = words.patterns;
  return {
    caption: hours.caption,
    columns: [hours.year, columns.incidents, columns.known, hours.inexact, hours.sum],
    rows: years.map(({ year, count, known, minutes }) => ({
      head: { text: year, href: pageHref(edition, facetPath('years', year)) },
      cells: [
        { text: String(count) },
        { text: String(known.length) },
        { text: String(known.filter(({ isExact }) => !isExact).length) },
        { text: known.length === 0 ? notKnown : hourCount(minutes, locale) },
      ],
    })),
  };
}
