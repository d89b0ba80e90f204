const longestMinutes = 30 * 24 * 60;

/**
 * Where a duration lies on the logarithmic scale of the site, from one minute at 0 to thirty days at
 * 1. Shorter and longer ones lie at its ends.
 */
export function timeShare(minutes: number): number {
  const share = Math.log10(Math.max(minutes, 1)) / Math.log10(longestMinutes);
  return Math.min(share, 1);
}
