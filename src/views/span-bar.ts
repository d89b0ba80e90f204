/** Width of the drawing in which a list compares durations, in pixels. */
export const spanBarSize = 192;

const longestMinutes = 30 * 24 * 60;

/**
 * Where a duration ends on a logarithmic scale from one minute to thirty days, in whole pixels. At
 * least 2, so that the shortest is still seen, and at most the whole width.
 */
export function spanBarWidth(minutes: number) {
  return Math.min(spanBarSize, Math.max(2, Math.round(position(minutes))));
}

/** The marks of the scale, on half pixels so that they stay sharp; a week has no room for a word. */
export const spanBarTicks = [
  { name: 'minute', x: 0.5, anchor: 'start' },
  { name: 'hour', x: tick(60), anchor: 'middle' },
  { name: 'day', x: tick(24 * 60), anchor: 'middle' },
  { name: 'week', x: tick(7 * 24 * 60), anchor: undefined },
  { name: 'month', x: spanBarSize - 0.5, anchor: 'end' },
] as const;

function tick(minutes: number) {
  return Math.round(position(minutes)) + 0.5;
}

function position(minutes: number) {
  return (Math.log10(Math.max(minutes, 1)) / Math.log10(longestMinutes)) * spanBarSize;
}
