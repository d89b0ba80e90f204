import type { Incident } from '../domain/incident.ts';
import type { Measurement } from '../domain/measurement.ts';
import { reasonMissing, type Span } from '../domain/spans.ts';
import { numberFormat } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';
import { durationView } from './duration.ts';
import { lengthText } from './length-text.ts';

/** A row of a table of lengths: a class of them, and how many incidents took so long. */
export interface LengthClassRow {
  readonly name: string;
  readonly counts: readonly string[];
}

/** Where classes of lengths begin, in minutes. */
const classEdges = [10, 60, 6 * 60, 24 * 60, 7 * 24 * 60];

/** Counts the lengths of several measurements, a column each; the last row has those not known. */
export function lengthClassRows(
  measurements: readonly Measurement[],
  language: Language,
): LengthClassRow[] {
  const format = numberFormat(language.locale);
  const edges = [0, ...classEdges];
  const classes = edges.map((from, index) => {
    const to = edges[index + 1];
    return {
      name: className(from, to, language),
      counts: measurements.map(
        ({ known }) =>
          known.filter(({ minutes }) => minutes >= from && minutes < (to ?? Infinity)).length,
      ),
    };
  });
  const unknown = {
    name: language.words.lengths.without,
    counts: measurements.map((one) => one.notKnown + one.notYet + one.beforeStart),
  };
  return [...classes, unknown].map(({ name, counts }) => ({
    name,
    counts: counts.map((count) => format.format(count)),
  }));
}

/** How long something took in one incident, or why that is not said. */
export function spanText(span: Span, incident: Incident, language: Language): string {
  if (span.length) return lengthText({ ...span, length: span.length }, language);
  return language.words[reasonMissing(span, incident)];
}

function className(from: number, to: number | undefined, language: Language) {
  const { lengths } = language.words;
  const name = (minutes: number) => durationView(minutes, language).text;
  if (to === undefined) return lengths.from(name(from));
  return from === 0 ? lengths.under(name(to)) : lengths.between(name(from), name(to));
}
