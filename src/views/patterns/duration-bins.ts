import type { Measured } from '../../domain/measured.ts';
import type { Language } from '../../i18n/language.ts';
import { durationView } from '../duration.ts';
import { lengthShare } from '../scales/length-scale.ts';
import type { MinuteRange } from '../search-href.ts';
import type { PlotBin } from './plot-view.ts';

const [hour, day] = [60, 24 * 60];

/** Of a drawing: even on a logarithmic scale, as far as people count so. */
const fineEdges = [
  ...[0, 2, 5, 10, 20, 30],
  ...[1, 2, 4, 8, 12].map((hours) => hours * hour),
  ...[1, 2, 4, 7, 14].map((days) => days * day),
  Number.POSITIVE_INFINITY,
];

/** Of a table. */
const coarseEdges = [0, 10, hour, 4 * hour, day, 7 * day, Number.POSITIVE_INFINITY];

export const coarseRanges: readonly MinuteRange[] = rangesBetween(coarseEdges);
const fineRanges = rangesBetween(fineEdges);

export function countWithin(known: readonly Measured[], { from, to }: MinuteRange): number {
  return known.filter(({ minutes }) => minutes >= from && minutes < to).length;
}

/** `under 10 min`, `1 h to 4 h`, `7 d or more`. */
export function rangeText({ from, to }: MinuteRange, language: Language): string {
  const { words } = language;
  const [first, last] = [from, to].map((minutes) =>
    Number.isFinite(minutes) ? edgeText(minutes, language) : '',
  );
  if (from === 0) return `${words.under} ${last}`;
  return last === '' ? words.patterns.orMore(first ?? '') : words.range(first ?? '', last ?? '');
}

/** From a day on in days: `1 d`, where a duration would be `24 h`. */
function edgeText(minutes: number, language: Language) {
  const { text } = durationView(minutes, language);
  return minutes === day ? `1\u00a0${language.words.units.day}` : text;
}

/** The stretches of the scale with the most to the least incidents; none where there are none. */
export function durationBins(
  known: readonly Measured[],
  language: Language,
  hrefOf: (range: MinuteRange) => string | undefined,
): PlotBin[] {
  const counted = fineRanges
    .map((range) => ({ range, count: countWithin(known, range) }))
    .filter(({ count }) => count > 0)
    .map(({ range, count }) => {
      const [from, to] = [lengthShare(range.from), lengthShare(range.to)];
      return { range, count, from, to, density: count / (to - from) };
    });
  const densest = Math.max(...counted.map(({ density }) => density));
  return counted.map(({ range, count, from, to, density }) => ({
    from,
    to,
    height: density / densest,
    href: hrefOf(range),
    words: language.words.patterns.bin(rangeText(range, language), count),
  }));
}

function rangesBetween(edges: readonly number[]): MinuteRange[] {
  return edges.slice(1).map((to, index) => ({ from: edges[index] ?? 0, to }));
}
