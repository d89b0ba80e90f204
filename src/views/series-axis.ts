import type { Series, SeriesPositions } from '../domain/series.ts';
import { exactFormat } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';
import { dayText, shortDayText, utcDay } from './day.ts';
import { linearScale, roundedScale } from './scales/linear-scale.ts';
import { logScale } from './scales/log-scale.ts';
import type { Scale } from './scales/scale.ts';
import { timeScale } from './scales/time-scale.ts';

export interface SeriesTick {
  /** Share of the axis, from its beginning. */
  readonly at: number;
  /** Empty for a line between two numbers. */
  readonly text: string;
  /** What a reader's clock shows in another zone, where the text is a time. */
  readonly instant?: string | undefined;
}

export interface SeriesAxis {
  /** What is measured along it, with its unit. */
  readonly name: string;
  readonly ticks: readonly SeriesTick[];
}

/** The axis of the values, and where a value lies on it. */
export function valueAxis(series: Series, { words, locale }: Language) {
  const { columns, unit, kind, scale: scaleName } = series;
  const values = columns.flatMap((column) => column.values.flatMap((value) => value?.value ?? []));
  const isBar = kind === 'bar';
  const scale = scaleName === 'log' ? logScale(values, isBar) : roundedScale(values, 5, isBar);
  const [only, ...others] = columns;
  const column = only && others.length === 0 ? only.name : undefined;
  const name =
    column && unit && column !== unit
      ? words.series.quantity(column, unit)
      : (unit ?? column ?? '');
  return { axis: { name, ticks: numberTicks(scale, locale) }, share: scale.share };
}

/** Axis numbers from the left, and where a row lies among them. */
export function positionAxis(
  { x, xUnit }: Series,
  positions: Exclude<SeriesPositions, { kind: 'name' }>,
  language: Language,
) {
  const name = xUnit ? language.words.series.quantity(x, xUnit) : x;
  if (positions.kind === 'number') {
    const { numbers } = positions;
    const { share } = linearScale(numbers, 1);
    const ticks = mostWithRoom((count) =>
      numberTicks(linearScale(numbers, count), language.locale),
    );
    return { axis: { name, ticks }, share: (row: number) => share(numbers[row] ?? 0) };
  }
  const times = positions.instants.map((instant) => Date.parse(instant));
  const ticksOf = (count: number) => timeTicks(timeScale(times, count), language);
  const ticks = mostWithRoom(ticksOf);
  const { share } = timeScale(times, 1);
  const axis = { name, ticks };
  return { axis, share: (row: number) => share(times[row] ?? 0), timeShare: share };
}

/** On a phone there is room for so many letters below the axis, two of them after every text. */
const narrowLetters = 32;

/** As many ticks as have room. */
function mostWithRoom(ticksOf: (count: number) => SeriesTick[]): SeriesTick[] {
  const letters = (ticks: SeriesTick[]) =>
    ticks.reduce((sum, { text }) => sum + text.length + 2, 0);
  return (
    [6, 5, 4, 3, 2].map(ticksOf).find((ticks) => letters(ticks) <= narrowLetters) ?? ticksOf(1)
  );
}

function numberTicks({ ticks, minorTicks, share }: Scale, locale: string): SeriesTick[] {
  const format = exactFormat(locale);
  return [
    ...minorTicks.map((value) => ({ at: share(value), text: '' })),
    ...ticks.map((value) => ({ at: share(value), text: shortNumber(value, format) })),
  ];
}

/** Numbers too long for an axis are written as powers of ten: `1e9`. */
function shortNumber(value: number, format: Intl.NumberFormat) {
  const size = Math.abs(value);
  const isLong = size !== 0 && (size >= 1e7 || size < 1e-4);
  return isLong ? value.toExponential().replace('e+', 'e') : format.format(value);
}

function timeTicks({ ticks, share, step }: ReturnType<typeof timeScale>, language: Language) {
  const [minute, day, year] = [60_000, 86_400_000, 365 * 86_400_000];
  return ticks.map((time): SeriesTick => {
    const instant = new Date(time).toISOString().replace('.000Z', 'Z');
    const at = share(time);
    if (step >= year) return { at, text: dayText(instant.slice(0, 4), language) };
    if (step >= day) return { at, text: shortDayText(utcDay(instant), language) };
    return { at, text: instant.slice(11, step < minute ? 19 : 16), instant };
  });
}
