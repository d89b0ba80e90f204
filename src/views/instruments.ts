import type { DataLoss, ImpactFigure, Incident, Milestone } from '../domain/incident.ts';
import { lengthBetween } from '../domain/length.ts';
import { reasonMissing, type Span, spans } from '../domain/spans.ts';
import type { Quantity } from './duration.ts';
import { figureQualifier, figureReading } from './figure-reading.ts';
import { lengthView } from './length-view.ts';
import { figureRivals, lengthRivals, type RivalView } from './rival-view.ts';
import { type KnownView, knownView, type RecordContext } from './statement-view.ts';

/** One reading of the panel at the head of a page. */
export interface InstrumentView extends KnownView {
  readonly label: string;
  /** `at most`, before the reading; usually empty. */
  readonly qualifier: string;
  /** Empty when it is unknown; then `missing` says so. */
  readonly reading: readonly Quantity[];
  readonly iso?: string | undefined;
  readonly missing?: string | undefined;
  /** `mitigated − started`, set as code. */
  readonly formula?: string | undefined;
  /** The writer's, under the formula. */
  readonly note?: string | undefined;
  /** What other sources make of it. */
  readonly rivals: readonly RivalView[];
  /** Words instead of a formula: `as published`. */
  readonly basis?: string | undefined;
  readonly isWorst: boolean;
}

/**
 * Times to detect, mitigate and resolve, known or not; the time to acknowledge only where it is
 * known, since few accounts give it; how long data were lost for, if any were; then the impact figures
 * that the writer marked as the worst.
 */
export function instruments(incident: Incident, context: RecordContext): InstrumentView[] {
  const shown = spans(incident).filter(
    ({ name, length }) => name !== 'tta' || length !== undefined,
  );
  return [
    ...shown.map((span) => spanInstrument(span, incident, context)),
    ...(incident.dataLoss ? [dataLossInstrument(incident.dataLoss, context)] : []),
    ...incident.impact
      .filter(({ isWorst }) => isWorst)
      .map((figure) => figureInstrument(figure, context)),
  ];
}

/** A duration of the record, known or not. */
export function spanInstrument(
  span: Span,
  incident: Incident,
  context: RecordContext,
): InstrumentView {
  const { name, from, to, length } = span;
  const { words } = context.language;
  const duration = length && lengthView(length, context.language);
  const [start, end] = [incident.milestones[from], incident.milestones[to]];
  return {
    label: words.spans[name],
    qualifier: duration?.qualifier ?? '',
    reading: duration?.parts ?? [],
    iso: duration?.iso,
    missing: duration ? undefined : words[reasonMissing(span, incident)],
    formula: words.formula(words.moments[from], words.moments[to]),
    rivals: start && end ? lengthRivals(start, end, context) : [],
    isWorst: false,
    ...knownView(
      { ...span, source: duration || span.isBeforeStart ? sourcesOf([start, end]) : [] },
      context,
    ),
  };
}

function dataLossInstrument(dataLoss: DataLoss, context: RecordContext): InstrumentView {
  const { label, from, until } = context.language.words.dataLoss;
  const length = lengthBetween(dataLoss.from, dataLoss.until);
  const { qualifier, parts, iso } = lengthView(length, context.language);
  const isApproximate = dataLoss.isApproximate || length.isApproximate;
  return {
    label,
    qualifier,
    reading: parts,
    iso,
    formula: context.language.words.formula(from, until),
    note: dataLoss.note,
    rivals: [],
    isWorst: false,
    ...knownView({ ...dataLoss, isApproximate }, context),
  };
}

function figureInstrument(figure: ImpactFigure, context: RecordContext): InstrumentView {
  const { words } = context.language;
  const known = knownView(figure, context);
  return {
    label: figure.label,
    qualifier: figureQualifier(figure, context.language),
    reading: [figureReading(figure, context.language)],
    rivals: figureRivals(figure, context),
    basis: known.citations.length === 0 ? words.unsourced : words.asPublished,
    isWorst: true,
    ...known,
  };
}

function sourcesOf(milestones: readonly (Milestone | undefined)[]) {
  const numbers = milestones.flatMap((milestone) => milestone?.source ?? []);
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
