import type { MeasuredIncident, Measurement } from '../domain/measurement.ts';
import { type JointLength, medianLength } from '../domain/median-length.ts';
import { startDay } from '../domain/start-day.ts';
import { numberFormat } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';
import { dayText } from './day.ts';
import type { Edition } from './edition.ts';
import { incidentLink } from './incident-link.ts';
import { lengthView } from './length-view.ts';
import { isBeyondScale, lengthShare, lengthTicks } from './scales/length-scale.ts';

/** Above as many incidents dots become bars, and a table counts instead of listing. */
export const mostDots = 60;

/** Fewer lengths than this have no median worth the name. */
const fewestForMedian = 5;

/** How well a length is known. */
export const lengthForms = ['exact', 'approximate', 'at-least', 'at-most'] as const;
export type LengthForm = (typeof lengthForms)[number];

/** How long something took in several incidents, along the scale from a minute to thirty days. */
export interface LengthsView {
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  /** The same in words: `median 27 min; 12 of 14 known` */
  readonly description: string;
  /** `median 27 min`, `12 of 14 known`, `2 not known`. */
  readonly facts: readonly string[];
  readonly marks: LengthMarks;
  readonly median?: { readonly share: number; readonly text: string } | undefined;
  readonly ticks: readonly { readonly share: number; readonly text: string }[];
  /** What the forms of dot mean, where some are no exact length's. */
  readonly key: readonly { readonly form: LengthForm; readonly text: string }[];
}

/** A dot an incident or, of many, bars that count them, with what they count in words. */
export type LengthMarks =
  | { readonly kind: 'dots'; readonly dots: readonly LengthDot[] }
  | { readonly kind: 'bars'; readonly bars: readonly number[]; readonly note: string };

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

interface LengthsNaming extends Pick<LengthsView, 'id' | 'name'> {
  /** Bars even of few: the drawings of one list are of one kind. */
  readonly areBars?: boolean;
}

export function lengthsView(
  { id, name, areBars = false }: LengthsNaming,
  measurement: Measurement,
  edition: Edition,
): LengthsView {
  const { language } = edition;
  const { known } = measurement;
  const hasBars = areBars || known.length > mostDots;
  const facts = lengthFacts(measurement, language);
  const median = medianOf(known);
  return {
    id,
    name,
    description: facts.join('; '),
    facts,
    marks: hasBars ? lengthBars(known, language) : lengthDots(known, edition),
    median: median && {
      share: lengthShare(median.minutes),
      text: language.words.lengths.median(lengthView(median.length, language).text),
    },
    ticks: lengthTicks.map(({ name, share }) => ({
      share,
      text: name === 'week' ? '' : language.words.home.ticks[name],
    })),
    key: hasBars ? [] : keyOf(known, language),
  };
}

interface KnownLength extends Omit<JointLength, 'minutes'> {
  readonly isDerived?: boolean;
}

/** A length as it is known: `at most 3 min`, `1 d, approximate`. */
export function lengthText(
  { length, isApproximate, isDerived = false }: KnownLength,
  language: Language,
): string {
  const { approximate, derived } = language.words;
  const marks = [isApproximate && approximate, isDerived && derived].filter((mark) => mark);
  return [lengthView(length, language).text, ...marks].join(', ');
}

function lengthDots(known: readonly MeasuredIncident[], edition: Edition): LengthMarks {
  return { kind: 'dots', dots: known.map((one) => lengthDot(one, edition)) };
}

function lengthBars(known: readonly MeasuredIncident[], { locale, words }: Language): LengthMarks {
  const bars = Array.from({ length: barCount }, () => 0);
  for (const { minutes } of known) {
    const index = Math.min(barCount - 1, Math.floor(lengthShare(minutes) * barCount));
    bars[index] = (bars[index] ?? 0) + 1;
  }
  const most = numberFormat(locale).format(bars.reduce((a, b) => Math.max(a, b)));
  return { kind: 'bars', bars, note: words.lengths.bars(most) };
}

function lengthDot(one: MeasuredIncident, edition: Edition): LengthDot {
  const { incident, minutes } = one;
  const { language } = edition;
  const link = incidentLink(incident, edition);
  return {
    share: lengthShare(minutes),
    form: formOf(one),
    href: link.href,
    language: link.language?.tag,
    text: language.words.lengths.dot(
      incident.organisation,
      dayText(startDay(incident), language),
      lengthText(one, language),
    ),
  };
}

function formOf({ length, isApproximate }: MeasuredIncident): LengthForm {
  return length.bound ?? (isApproximate ? 'approximate' : 'exact');
}

function medianOf(known: readonly MeasuredIncident[]) {
  return known.length < fewestForMedian ? undefined : medianLength(known);
}

function lengthFacts(measurement: Measurement, language: Language): string[] {
  const { lengths } = language.words;
  const { known, notKnown, notYet, beforeStart } = measurement;
  const median = medianOf(known);
  const beyond = known.filter(({ minutes }) => isBeyondScale(minutes)).length;
  const missing = { notKnown, notYet, beforeStart };
  const all = known.length + notKnown + notYet + beforeStart;
  return [
    ...(median ? [lengths.median(lengthText(median, language))] : []),
    ...extremes(known, language),
    lengths.known(known.length, all),
    ...(['notKnown', 'notYet', 'beforeStart'] as const).flatMap((why) =>
      missing[why] > 0 ? [lengths.missing[why](missing[why])] : [],
    ),
    ...(beyond > 0 ? [lengths.beyond(beyond)] : []),
  ];
}

function extremes(known: readonly MeasuredIncident[], language: Language) {
  const { shortest, longest } = language.words.lengths;
  const [first, last] = [known[0], known.at(-1)].map((one) => one && lengthText(one, language));
  if (first === undefined || last === undefined) return [];
  return known.length === 1 ? [first] : [shortest(first), longest(last)];
}

function keyOf(known: readonly MeasuredIncident[], { words }: Language) {
  const forms = new Set(known.map(formOf));
  const isPlain = [...forms].every((form) => form === 'exact');
  if (isPlain) return [];
  return lengthForms
    .filter((form) => forms.has(form))
    .map((form) => ({ form, text: words.lengths.marks[form] }));
}
