/** The scale on which lengths of incidents are compared: logarithmic, from a minute to thirty days. */
const longestMinutes = 30 * 24 * 60;

/** Where a length lies on the scale, from 0 to 1; what is shorter or longer is at its ends. */
export function lengthShare(minutes: number): number {
  return Math.min(1, Math.log(Math.max(minutes, 1)) / Math.log(longestMinutes));
}

/** Whether the scale has no room for a length. */
export function isBeyondScale(minutes: number): boolean {
  return minutes > longestMinutes;
}

/** What is written at the scale, or marked at least: a week has no room for a word. */
export const lengthTicks = [
  { name: 'minute', share: 0 },
  { name: 'hour', share: lengthShare(60) },
  { name: 'day', share: lengthShare(24 * 60) },
  { name: 'week', share: lengthShare(7 * 24 * 60) },
  { name: 'month', share: 1 },
] as const;
