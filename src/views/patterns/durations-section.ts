import type { Incident } from '../../domain/incident.ts';
import { incidentsByFamily } from '../../domain/incidents-by-family.ts';
import { measuredImpact } from '../../domain/measured.ts';
import { measuredGroup } from '../../domain/measured-group.ts';
import { type Edition, localized } from '../edition.ts';
import { searchHref } from '../search-href.ts';
import { durationRow, durationTable, durationTicks, type NamedGroup } from './duration-plot.ts';
import { namedIncidents, type PatternSection } from './pattern-section.ts';
import type { PlotView } from './plot-view.ts';

/** How long users were affected, by family of cause. */
export function durationsSection(
  incidents: readonly Incident[],
  edition: Edition,
): PatternSection<PlotView> {
  const { language } = edition;
  const { durations, missing } = language.words.patterns;
  const groups = familyGroups(incidents, edition);
  const { known, unknown } = measuredGroup(incidents, measuredImpact);
  const causeless = incidents.filter(({ cause }) => !cause).length;
  return {
    id: 'durations',
    title: durations.title,
    lead: durations.lead,
    reading: [
      durations.known(known.length, incidents.length),
      ...(causeless > 0 ? [durations.causeless(causeless)] : []),
    ],
    figure: {
      id: 'durations-plot',
      ticks: durationTicks(language),
      rows: groups.map((group) => durationRow(group, edition)),
    },
    missing: namedIncidents(missing.end, unknown, edition),
    table: durationTable(durations.caption, durations.family, groups, language),
  };
}

function familyGroups(incidents: readonly Incident[], edition: Edition): NamedGroup[] {
  const { causes } = edition.vocabulary;
  const byFamily = incidentsByFamily(incidents, causes);
  return causes.families.map(({ id, name }) => ({
    ...measuredGroup(byFamily.get(id) ?? [], measuredImpact),
    name: localized(name, edition),
    hrefOf: (duration) => searchHref({ cause: id, duration }, edition),
  }));
}
