import type { CompareScale } from '../../views/compare-address.ts';
import type { CompareTimeline } from '../../views/compare-timeline.ts';

/** Where the minutes of several timelines are drawn, in whole pixels; the same for all of them. */
export interface ComparePlane {
  readonly width: number;
  /** Of the start. */
  readonly left: number;
  /** Of the last minute of the scale. */
  readonly right: number;
  readonly scale: CompareScale;
  /** The last minute of the scale. */
  readonly last: number;
}

const longestOfLog = 30 * 24 * 60;
/** Room for half a mark. */
const margin = 10;
/** Room for what lies beyond the scale. */
export const edge = 32;

/**
 * The plane of some timelines: linear up to the end of the longest, or logarithmic from one minute to
 * thirty days. Where one of them has a key event before its start, or something that is later than
 * the scale or has no end, there is an edge for it, of a width that tells nothing.
 */
export function comparePlane(
  timelines: readonly CompareTimeline[],
  scale: CompareScale,
  width: number,
): ComparePlane {
  const last = scale === 'log' ? longestOfLog : Math.max(1, ...timelines.map(({ end }) => end));
  const minutes = timelines.flatMap(({ events }) => events.flatMap((event) => event.minutes ?? []));
  const isOpen = timelines.some(({ bands }) => bands.some((band) => band.isOpen));
  const hasBefore = minutes.some((minute) => minute < 0);
  const hasLater = isOpen || [...minutes, ...timelines.map(({ end }) => end)].some((m) => m > last);
  return {
    width,
    left: hasBefore ? edge : margin,
    right: width - (hasLater ? edge : margin),
    scale,
    last,
  };
}

/**
 * Where a minute lies. What is not the start lies at least 2 pixels from it, so that the shortest
 * phase is still seen; what is later than the scale lies at its end.
 */
export function placeOf(minutes: number, { left, right, scale, last }: ComparePlane): number {
  if (minutes <= 0) return left;
  const share =
    scale === 'linear' ? minutes / last : Math.log10(Math.max(minutes, 1)) / Math.log10(last);
  return Math.min(right, Math.max(left + 2, left + Math.round(share * (right - left))));
}
