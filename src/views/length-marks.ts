import type { MeasuredIncident } from '../domain/measurement.ts';
import { startDay } from '../domain/start-day.ts';
import { numberFormat } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';
import { dayText } from './day.ts';
import type { Edition } from './edition.ts';
import { incidentLink } from './incident-link.ts';
import { lengthText } from './length-text.ts';
import { lengthShare } from './scales/length-scale.ts';

/** How well a length is known. */
export const lengthForms = ['exact', 'approximate', 'at-least', 'at-most'] as const;
export type LengthForm = (typeof lengthForms)[number];

/** A dot an incident or, of many, bars that count them. */
export type LengthMarks = LengthDots | LengthBars;

interface LengthDots {
  readonly kind: 'dots';
  readonly dots: readonly LengthDot[];
}

interface LengthBars {
  readonly kind: 'bars';
  /** How many lie in each part of the scale; all parts are equally wide. */
  readonly counts: readonly number[];
  /** The count of a bar of full height. */
  readonly most: number;
  /** `Bars count incidents, the highest 12.` */
  readonly note: string;
}

export interface LengthDot {
  /** Where it lies on the scale, from 0 to 1. */
  readonly share: number;
  readonly form: LengthForm;
  readonly href: string;
  readonly language?: string | undefined;
  /** `Cloudflare, 2 July 2019: 27 min`. */
  readonly text: string;
}

/** The parts into which bars divide the scale. */
const barCount = 24;

export function lengthDots(known: readonly MeasuredIncident[], edition: Edition): LengthDots {
  return { kind: 'dots', dots: known.map((one) => lengthDot(one, edition)) };
}

/** Bars of which the full height is that of `most` incidents. */
export function lengthBars(
  known: readonly MeasuredIncident[],
  most: number,
  { locale, words }: Language,
): LengthBars {
  const note = words.lengths.bars(numberFormat(locale).format(most));
  return { kind: 'bars', counts: countAlongScale(known), most, note };
}

/** The count of the highest bar. */
export function mostAlongScale(known: readonly MeasuredIncident[]): number {
  return countAlongScale(known).reduce((a, b) => Math.max(a, b));
}

export function lengthForm({ length, isApproximate }: MeasuredIncident): LengthForm {
  return length.bound ?? (isApproximate ? 'approximate' : 'exact');
}

function countAlongScale(known: readonly MeasuredIncident[]) {
  const counts = Array.from({ length: barCount }, () => 0);
  for (const { minutes } of known) {
    const index = Math.min(barCount - 1, Math.floor(lengthShare(minutes) * barCount));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

function lengthDot(one: MeasuredIncident, edition: Edition): LengthDot {
  const { incident, minutes } = one;
  const { language } = edition;
  const link = incidentLink(incident, edition);
  return {
    share: lengthShare(minutes),
    form: lengthForm(one),
    href: link.href,
    language: link.language?.tag,
    text: language.words.lengths.dot(
      incident.organisation,
      dayText(startDay(incident), language),
      lengthText(one, language),
    ),
  };
}
