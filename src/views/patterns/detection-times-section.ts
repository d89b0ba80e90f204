import type { Incident } from '../../domain/incident.ts';
import { incidentsByDetector } from '../../domain/incidents-by-detector.ts';
import { measuredDetection } from '../../domain/measured.ts';
import { measuredGroup } from '../../domain/measured-group.ts';
import { spans } from '../../domain/spans.ts';
import type { Edition } from '../edition.ts';
import { durationRow, durationTable, durationTicks, type NamedGroup } from './duration-plot.ts';
import type { PatternSection } from './pattern-section.ts';
import type { PlotView } from './plot-view.ts';

/** How long nobody responsible knew, by who or what noticed. */
export function detectionTimesSection(
  incidents: readonly Incident[],
  edition: Edition,
): PatternSection<PlotView> {
  const { language } = edition;
  const { detection } = language.words.patterns;
  const groups = detectorGroups(incidents, edition);
  const { known } = measuredGroup(incidents, measuredDetection);
  const early = incidents.filter(isForeseen).length;
  return {
    id: 'detection',
    title: detection.title,
    lead: detection.lead,
    reading: [
      detection.known(known.length, incidents.length),
      ...(early > 0 ? [detection.early(early)] : []),
    ],
    figure: {
      id: 'detection-plot',
      ticks: durationTicks(language),
      rows: groups.map((group) => durationRow(group, edition)),
    },
    table: durationTable(detection.caption, detection.by, groups, language),
  };
}

function detectorGroups(incidents: readonly Incident[], { language }: Edition): NamedGroup[] {
  const { detectors, detection } = language.words;
  return [...incidentsByDetector(incidents)].map(([by, own]) => ({
    ...measuredGroup(own, measuredDetection),
    name: by ? detectors[by] : detection.notPublished,
    hrefOf: () => undefined,
  }));
}

/** Whether the alarm came before the harm; then there is no time to detect. */
function isForeseen(incident: Incident) {
  return spans(incident).some(({ name, isBeforeStart }) => name === 'ttd' && isBeforeStart);
}
