import { writeFileSync } from 'node:fs';

const prefix = 'bad-gateway:';

/**
 * Writes the milliseconds of each stage as JSON to the file that `BAD_GATEWAY_TIMINGS` names.
 * Stages are measures of the global `performance`, which all of a build's modules share.
 */
export function writeTimings(): void {
  const file = process.env.BAD_GATEWAY_TIMINGS;
  if (!file) return;
  const stages: Record<string, number> = {};
  for (const { name, duration } of performance.getEntriesByType('measure')) {
    if (!name.startsWith(prefix)) continue;
    const stage = name.slice(prefix.length);
    stages[stage] = (stages[stage] ?? 0) + Math.round(duration);
  }
  writeFileSync(file, JSON.stringify(stages));
}
