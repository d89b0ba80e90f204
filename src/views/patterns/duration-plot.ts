import type { Measured } from '../../domain/measured.ts';
import type { MeasuredGroup } from '../../domain/measured-group.ts';
import type { Language } from '../../i18n/language.ts';
import { durationView } from '../duration.ts';
import type { Edition } from '../edition.ts';
import { lengthShare } from '../scales/length-scale.ts';
import type { MinuteRange } from '../search-href.ts';
import { coarseRanges, countWithin, durationBins, rangeText } from './duration-bins.ts';
import { incidentMark } from './incident-mark.ts';
import { measuredText } from './measured-text.ts';
import type { PatternTable, TableCell } from './pattern-table.ts';
import { mostDots, type PlotDot, type PlotRow, type PlotTick } from './plot-view.ts';

/** Durations of a group of incidents, under the name of what they share. */
export interface NamedGroup extends MeasuredGroup {
  readonly name: string;
  /** The incidents of the group, or those of them that took so long; none where no page has them. */
  readonly hrefOf: (range?: MinuteRange) => string | undefined;
}

/** The ticks of the logarithmic scale, in the words of lists. */
export function durationTicks(language: Language): PlotTick[] {
  const { ticks } = language.words.home;
  const [hour, day] = [60, 24 * 60];
  return [
    { at: 0, text: ticks.minute, isMinor: false },
    { at: lengthShare(10), text: durationView(10, language).text, isMinor: false },
    { at: lengthShare(hour), text: ticks.hour, isMinor: false },
    { at: lengthShare(day), text: ticks.day, isMinor: false },
    { at: lengthShare(7 * day), text: ticks.week, isMinor: true },
    { at: 1, text: ticks.month, isMinor: false },
  ];
}

export function durationRow(group: NamedGroup, edition: Edition): PlotRow {
  const { language } = edition;
  const { name, known, hrefOf } = group;
  const isDotted = known.length <= mostDots;
  return {
    name,
    href: hrefOf(),
    texts: groupTexts(group, language),
    dots: isDotted ? known.map((measured) => durationDot(measured, edition)) : [],
    bins: isDotted ? [] : durationBins(known, language, hrefOf),
    median: group.median === undefined ? undefined : lengthShare(group.median),
  };
}

function durationDot(measured: Measured, edition: Edition): PlotDot {
  const { language } = edition;
  const { href, name } = incidentMark(measured.incident, edition);
  return {
    at: lengthShare(measured.minutes),
    href,
    words: `${name}${language.words.colon}${measuredText(measured, language)}`,
    isExact: measured.isExact,
  };
}

/** `21 of 23 known` and `median 5 h 12 min`. */
function groupTexts({ count, known, median }: MeasuredGroup, language: Language) {
  const { patterns } = language.words;
  if (count === 0) return [patterns.none];
  const text = patterns.known(known.length, count);
  return median === undefined ? [text] : [text, patterns.median(medianText(median, language))];
}

function medianText(minutes: number, language: Language) {
  return durationView(Math.round(minutes), language).text;
}

/** Counts by length, and the median where there is one. */
export function durationTable(
  caption: string,
  head: string,
  groups: readonly NamedGroup[],
  language: Language,
): PatternTable {
  const { columns } = language.words.patterns;
  const ranges = coarseRanges.map((range) => rangeText(range, language));
  return {
    caption,
    columns: [head, columns.incidents, columns.known, columns.median, ...ranges],
    rows: groups.map(({ name, count, known, median, hrefOf }) => ({
      head: { text: name, href: count > 0 ? hrefOf() : undefined },
      cells: [
        { text: String(count) },
        { text: String(known.length) },
        { text: median === undefined ? '–' : medianText(median, language) },
        ...coarseRanges.map((range): TableCell => {
          const within = countWithin(known, range);
          return { text: String(within), href: within > 0 ? hrefOf(range) : undefined };
        }),
      ],
    })),
  };
}
