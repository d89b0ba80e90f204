import type { Onset } from '../../domain/onset.ts';
import type { Edition } from '../edition.ts';
import { incidentMark } from './incident-mark.ts';
import { mostDots, type PlotBin, type PlotDot, type PlotRow, type PlotTick } from './plot-view.ts';

const minutesOfDay = 24 * 60;

/** A day of the week and what began on it. */
export interface OnsetDay {
  readonly name: string;
  readonly onsets: readonly Onset[];
}

type Timed = Onset & { readonly minutes: number };

/** Every three hours, of which a phone has room for every other. */
export function onsetTicks(): PlotTick[] {
  return [0, 3, 6, 9, 12, 15, 18, 21, 24].map((hour) => ({
    at: hour / 24,
    text: clockText(hour * 60),
    isMinor: hour % 6 !== 0,
  }));
}

export function onsetRow({ name, onsets }: OnsetDay, edition: Edition): PlotRow {
  const { patterns, facets } = edition.language.words;
  const timed = onsets
    .filter((one): one is Timed => one.minutes !== undefined)
    .toSorted((a, b) => a.minutes - b.minutes);
  const hourless = onsets.length - timed.length;
  const isDotted = timed.length <= mostDots;
  return {
    name,
    texts: [
      onsets.length === 0 ? patterns.none : facets.count(onsets.length),
      ...(hourless === 0 ? [] : [patterns.onset.withoutHour(hourless)]),
    ],
    dots: isDotted ? timed.map((one) => onsetDot(one, edition)) : [],
    bins: isDotted ? [] : hourBins(timed, edition),
  };
}

/** `14:05`, of minutes since midnight. */
export function clockText(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

/** `06:00–12:00`, of hours. */
export function hoursSpan(from: number, to: number): string {
  return `${clockText(from * 60)}–${clockText(to * 60)}`;
}

function onsetDot({ incident, minutes, isExact }: Timed, edition: Edition): PlotDot {
  const { colon, utc } = edition.language.words;
  const { href, name } = incidentMark(incident, edition);
  const words = `${name}${colon}${clockText(minutes)} ${utc}`;
  return { at: minutes / minutesOfDay, href, words, isExact };
}

function hourBins(timed: readonly Timed[], { language }: Edition): PlotBin[] {
  const { patterns } = language.words;
  const counts = Array.from({ length: 24 }, () => 0);
  for (const { minutes } of timed) {
    const hour = Math.floor(minutes / 60);
    counts[hour] = (counts[hour] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return counts.flatMap((count, hour) => {
    const span = hoursSpan(hour, hour + 1);
    const bin = { from: hour / 24, to: (hour + 1) / 24, height: count / most };
    return count === 0 ? [] : [{ ...bin, words: patterns.bin(span, count) }];
  });
}
