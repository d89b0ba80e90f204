import type { MeasuredIncident, Measurement } from '../domain/measurement.ts';
import { medianLength } from '../domain/median-length.ts';
import type { Language } from '../i18n/language.ts';
import type { Edition } from './edition.ts';
import {
  type LengthForm,
  type LengthMarks,
  lengthBars,
  lengthDots,
  lengthForm,
  lengthForms,
  mostAlongScale,
} from './length-marks.ts';
import { lengthText } from './length-text.ts';
import { lengthView } from './length-view.ts';
import { isBeyondScale, lengthShare, lengthTicks } from './scales/length-scale.ts';

/** Above as many incidents dots become bars, and a table counts instead of listing. */
export const mostDots = 60;

/** Fewer lengths than this have no median worth the name. */
const fewestForMedian = 5;

/** How long something took in several incidents, along the scale from a minute to thirty days. */
export interface LengthsView {
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  /** The same in words: `median 27 min; 12 of 14 known` */
  readonly description: string;
  /** `median 27 min`, `12 of 14 known`, `2 not known`. */
  readonly facts: readonly string[];
  /** Whether no length is known, and there is nothing to draw. */
  readonly isEmpty: boolean;
  readonly marks: LengthMarks;
  readonly median?: { readonly share: number; readonly text: string } | undefined;
  readonly ticks: readonly { readonly share: number; readonly text: string }[];
  /** What the forms of dot mean, where some are no exact length's. */
  readonly key: readonly { readonly form: LengthForm; readonly text: string }[];
}

interface LengthsNaming extends Pick<LengthsView, 'id' | 'name'> {
  /** Bars even of few, the full height so many: the drawings of one list are of one kind. */
  readonly most?: number | undefined;
}

export function lengthsView(
  { id, name, most }: LengthsNaming,
  measurement: Measurement,
  edition: Edition,
): LengthsView {
  const { language } = edition;
  const { known } = measurement;
  const marks =
    most === undefined && known.length <= mostDots
      ? lengthDots(known, edition)
      : lengthBars(known, most ?? mostAlongScale(known), language);
  const facts = lengthFacts(measurement, language);
  const median = medianOf(known);
  return {
    id,
    name,
    description: facts.join('; '),
    facts,
    isEmpty: known.length === 0,
    marks,
    median: median && {
      share: lengthShare(median.minutes),
      text: language.words.lengths.median(lengthView(median.length, language).text),
    },
    ticks: lengthTicks.map(({ name, share }) => ({
      share,
      text: name === 'week' ? '' : language.words.home.ticks[name],
    })),
    key: marks.kind === 'bars' ? [] : keyOf(known, language),
  };
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
  const forms = new Set(known.map(lengthForm));
  const isPlain = [...forms].every((form) => form === 'exact');
  if (isPlain) return [];
  return lengthForms
    .filter((form) => forms.has(form))
    .map((form) => ({ form, text: words.lengths.marks[form] }));
}
