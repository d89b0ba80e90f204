import { minutesBetween } from '../domain/moment.ts';
import { type PhasedIncident, type PhaseName, phases } from './phases.ts';
import { lengthShare, lengthTicks } from './scales/length-scale.ts';

/** Width of the drawing in which a list compares durations, in pixels. */
export const spanBarSize = 192;

const openWidth = 12;

/** A phase in the drawing, in whole pixels. */
export interface BarStretch {
  readonly name: PhaseName;
  readonly x: number;
  readonly width: number;
  /** Whether it stands for an end that no source gives. */
  readonly isOpen: boolean;
}

/**
 * The timeline of an incident in one line: its phases from the start on a logarithmic scale from one
 * minute to thirty days. The first is at least 2 pixels wide, so that the shortest is still seen;
 * one that ends in the pixel in which it began is left out. A phase whose end no source gives runs
 * out behind the last that is known of it, in an open stretch of a width that tells nothing.
 */
export function spanBar(incident: PhasedIncident): BarStretch[] {
  const { started } = incident.milestones;
  return phases(incident).flatMap(({ name, from, to, lastKnown }) => {
    const last = to ?? lastKnown;
    if (!from || !last) return [];
    const x = from === started ? 0 : pixelOf(minutesBetween(started, from));
    const end = pixelOf(minutesBetween(started, last));
    if (!lastKnown) return end > x ? [{ name, x, width: end - x, isOpen: false }] : [];
    const openFrom = Math.min(end, spanBarSize - openWidth);
    return [
      ...(openFrom > x ? [{ name, x, width: openFrom - x, isOpen: false }] : []),
      { name, x: openFrom, width: openWidth, isOpen: true },
    ];
  });
}

function pixelOf(minutes: number) {
  return Math.max(2, Math.round(lengthShare(minutes) * spanBarSize));
}

const anchors = {
  minute: 'start',
  hour: 'middle',
  day: 'middle',
  week: undefined,
  month: 'end',
} as const;

/** The marks of the scale, on half pixels so that they stay sharp; a week has no room for a word. */
export const spanBarTicks = lengthTicks.map(({ name, share }) => ({
  name,
  x: Math.min(Math.round(share * spanBarSize) + 0.5, spanBarSize - 0.5),
  anchor: anchors[name],
}));
