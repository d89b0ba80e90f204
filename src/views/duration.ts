import { numberFormat } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';

/** A number with its unit, to be set in two sizes. */
export interface Quantity {
  readonly number: string;
  readonly unit: string;
}

export interface DurationView {
  /** `1 h 10 min`, with no-break spaces before the units. */
  readonly text: string;
  readonly parts: readonly Quantity[];
  /** ISO 8601, exact to the second: `PT1H10M`. */
  readonly iso: string;
}

/** As much of a language as a duration needs; the browser has no more. */
export interface DurationLanguage extends Pick<Language, 'locale'> {
  readonly words: Pick<Language['words'], 'units'>;
}

type Unit = keyof Language['words']['units'];

/**
 * A duration as people say it: seconds below two minutes when they matter, then minutes, hours and
 * minutes, and from two days on days and hours. `minutes` is not negative.
 */
export function durationView(minutes: number, language: DurationLanguage): DurationView {
  return { ...inUnits(shownUnits(minutes), language), iso: isoDuration(minutes) };
}

/** Whole days, of which the hours are not known: `1 d`, and not `24 h`. */
export function dayCountView(days: number, language: DurationLanguage): DurationView {
  return { ...inUnits([[days, 'day']], language), iso: `P${days}D` };
}

type Count = readonly [number, Unit];

function inUnits(counts: readonly Count[], { locale, words }: DurationLanguage) {
  const format = numberFormat(locale);
  const parts = counts.map(([count, unit]) => ({
    number: format.format(count),
    unit: words.units[unit],
  }));
  return { parts, text: parts.map(({ number, unit }) => `${number}\u00a0${unit}`).join(' ') };
}

function shownUnits(minutes: number): readonly Count[] {
  const seconds = Math.round(minutes * 60);
  if (seconds < 120 && seconds % 60 !== 0) return [[seconds, 'second']];
  const wholeMinutes = Math.round(minutes);
  if (wholeMinutes < 60) return [[wholeMinutes, 'minute']];
  if (wholeMinutes < 48 * 60) return split(wholeMinutes, 60, 'hour', 'minute');
  return split(Math.round(minutes / 60), 24, 'day', 'hour');
}

function split(total: number, size: number, large: Unit, small: Unit) {
  const rest = total % size;
  const whole = [Math.floor(total / size), large] as const;
  return rest === 0 ? [whole] : [whole, [rest, small] as const];
}

function isoDuration(minutes: number) {
  const total = Math.round(minutes * 60);
  const [days, hours] = [Math.floor(total / 86_400), Math.floor(total / 3600) % 24];
  const [wholeMinutes, seconds] = [Math.floor(total / 60) % 60, total % 60];
  const time = part(hours, 'H') + part(wholeMinutes, 'M') + part(seconds, 'S');
  if (total === 0) return 'PT0M';
  return `P${part(days, 'D')}${time && `T${time}`}`;
}

function part(count: number, letter: string) {
  return count === 0 ? '' : `${count}${letter}`;
}
