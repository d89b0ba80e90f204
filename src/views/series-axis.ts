import type { Series } from '../domain/series.ts';
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
  /** Whether the text is its day alone. */
  readonly isDay?: boolean;
  /** Its day, where it is the first time of a day on an axis of several. */
  readonly day?: string | undefined;
}

export interface SeriesAxis {
  /** What is measured along it, with its unit. */
  readonly name: string;
  readonly ticks: readonly SeriesTick[];
}

/** An axis and where a value, or the value of a row, lies on it. */
interface PlacedAxis {
  readonly axis: SeriesAxis;
  readonly share: (value: number) => number;
}

/** The axis of the values: upright, or below bars. */
export function valueAxis(series: Series, { words, locale }: Language): PlacedAxis {
  const { columns, unit, kind, scale: scaleName } = series;
  const values = columns.flatMap((column) => column.values.flatMap((value) => value?.value ?? []));
  const isBar = kind === 'bar';
  const make = (count: number) => {
    const scale =
      scaleName === 'log' ? logScale(values, count, isBar) : roundedScale(values, count, isBar);
    return { ticks: numberTicks(scale, locale), share: scale.share };
  };
  const { ticks, share } = isBar ? withMostTicks(make) : make(5);
  const [only, ...others] = columns;
  const column = only && others.length === 0 ? only.name : undefined;
  const name =
    column && unit && column !== unit
      ? words.series.quantity(column, unit)
      : (unit ?? column ?? '');
  return { axis: { name, ticks }, share };
}

/** The axis of the positions, which are numbers or milliseconds. */
export function positionAxis(
  { x, xUnit }: Series,
  positions: readonly number[],
  isTime: boolean,
  language: Language,
): PlacedAxis {
  const name = xUnit ? language.words.series.quantity(x, xUnit) : x;
  const { ticks, share } = withMostTicks((count) => {
    if (isTime) {
      const scale = timeScale(positions, count);
      return { ticks: timeTicks(scale, language), share: scale.share };
    }
    const scale = linearScale(positions, count);
    return { ticks: numberTicks(scale, language.locale), share: scale.share };
  });
  return { axis: { name, ticks }, share };
}

/** On a phone there is room for so many letters below the axis, two of them after every text. */
const narrowLetters = 30;

/** What has as many ticks as there is room for. */
function withMostTicks<Axis extends Pick<SeriesAxis, 'ticks'>>(make: (count: number) => Axis) {
  const hasRoom = ({ ticks }: Axis) => {
    const texts = ticks
      .filter(({ text }) => text !== '')
      .map(({ text, day = '' }) => Math.max(text.length, day.length) + 2);
    return texts.reduce((sum, length) => sum + length, 0) <= narrowLetters;
  };
  return [6, 5, 4, 3, 2].map(make).find(hasRoom) ?? make(1);
}

function numberTicks({ ticks, minorTicks, share }: Scale, locale: string): SeriesTick[] {
  const write = numberWriter(ticks, locale);
  return [
    ...minorTicks.map((value) => ({ at: share(value), text: '' })),
    ...ticks.map((value) => ({ at: share(value), text: write(value) })),
  ];
}

/** All numbers of an axis alike; where one is too long for it, as powers of ten: `8e9`. */
function numberWriter(ticks: readonly number[], locale: string): (value: number) => string {
  const sizes = ticks.map(Math.abs).filter((size) => size > 0);
  if (sizes.every((size) => size >= 1e-4 && size < 1e7)) return exactFormat(locale).format;
  return (value) => (value === 0 ? '0' : value.toExponential().replace('e+', 'e'));
}

function timeTicks({ ticks, share, step }: ReturnType<typeof timeScale>, language: Language) {
  const [minute, day, year] = [60_000, 86_400_000, 365 * 86_400_000];
  const instants = ticks.map((time) => new Date(time).toISOString().replace('.000Z', 'Z'));
  const days = instants.map(utcDay);
  const hasDays = days[0] !== days.at(-1);
  return ticks.map((time, index): SeriesTick => {
    const at = share(time);
    const [instant = '', ownDay = ''] = [instants[index], days[index]];
    if (step >= year) return { at, text: dayText(instant.slice(0, 4), language) };
    const shownDay = shortDayText(ownDay, language);
    if (step >= day) return { at, text: shownDay, instant, isDay: true };
    const text = instant.slice(11, step < minute ? 19 : 16);
    const isFirst = hasDays && ownDay !== days[index - 1];
    return { at, text, instant, day: isFirst ? shownDay : undefined };
  });
}
