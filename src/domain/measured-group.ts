import type { Incident } from './incident.ts';
import type { Measured } from './measured.ts';
import { median } from './median.ts';

/** Fewer say nothing about their middle. */
const fewestForMedian = 5;

/** Durations of some incidents; those that are not known stand apart and count as nothing. */
export interface MeasuredGroup {
  readonly count: number;
  /** The shortest first. */
  readonly known: readonly Measured[];
  /** In the order given. */
  readonly unknown: readonly Incident[];
  /** In minutes, of those known; none of fewer than five. */
  readonly median?: number | undefined;
}

export function measuredGroup(
  incidents: readonly Incident[],
  measure: (incident: Incident) => Measured | undefined,
): MeasuredGroup {
  const known: Measured[] = [];
  const unknown: Incident[] = [];
  for (const incident of incidents) {
    const measured = measure(incident);
    if (measured) known.push(measured);
    else unknown.push(incident);
  }
  const minutes = known.map((measured) => measured.minutes);
  return {
    count: incidents.length,
    known: known.toSorted((a, b) => a.minutes - b.minutes),
    unknown,
    median: known.length < fewestForMedian ? undefined : median(minutes),
  };
}
