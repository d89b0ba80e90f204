import type { Incident } from './incident.ts';
import { measuredImpact } from './measured.ts';
import { type MeasuredGroup, measuredGroup } from './measured-group.ts';
import { startDay } from './start-day.ts';

/** What the incidents of a year took from their users. */
export interface YearOfImpact extends MeasuredGroup {
  readonly year: string;
  /** Of those whose end is known. */
  readonly minutes: number;
}

/** Every year that has an incident, the earliest first; an incident is of the year it started in. */
export function impactByYear(incidents: readonly Incident[]): YearOfImpact[] {
  const years = Map.groupBy(incidents, (incident) => startDay(incident).slice(0, 4));
  return [...years]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, own]) => {
      const group = measuredGroup(own, measuredImpact);
      return { year, ...group, minutes: totalMinutes(group) };
    });
}

/** What the incidents of a group took together, as far as it is known. */
export function totalMinutes({ known }: Pick<MeasuredGroup, 'known'>): number {
  return known.reduce((sum, { minutes }) => sum + minutes, 0);
}
