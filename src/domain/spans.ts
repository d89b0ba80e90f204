import { isBefore } from './coarse-moment.ts';
import type { Incident } from './incident.ts';
import { type Length, lengthBetween } from './length.ts';
import { minutesBetween } from './moment.ts';
import type { MomentName } from './terms.ts';

/** A duration between two moments of the record. Never written down, always worked out. */
export interface Span {
  readonly name: SpanName;
  readonly from: MomentName;
  readonly to: MomentName;
  /** `undefined` when one of the two moments is not known, or when they come the other way round. */
  readonly length: Length | undefined;
  /** An alarm that precedes the harm: then there is no time to detect. */
  readonly isBeforeStart: boolean;
  readonly isApproximate: boolean;
  readonly isDerived: boolean;
}

/**
 * Time to detect, acknowledge, mitigate and resolve. Sources disagree on where these begin, so a
 * page shows the formula with the figure.
 */
export const spanFormulas = {
  ttd: { from: 'started', to: 'detected' },
  tta: { from: 'detected', to: 'acknowledged' },
  ttm: { from: 'started', to: 'mitigated' },
  ttr: { from: 'started', to: 'resolved' },
} as const satisfies Record<string, { from: MomentName; to: MomentName }>;

export type SpanName = keyof typeof spanFormulas;

/** All four spans, known or not, in the order of {@link spanFormulas}. */
export function spans(incident: Pick<Incident, 'milestones'>): Span[] {
  // Object.keys widens the keys of a constant object to string.
  return (Object.keys(spanFormulas) as SpanName[]).map((name) => spanOf(name, incident));
}

/** One of the spans, known or not. */
export function spanOf(name: SpanName, { milestones }: Pick<Incident, 'milestones'>): Span {
  const { from, to } = spanFormulas[name];
  const [start, end] = [milestones[from], milestones[to]];
  const known = start && end ? [start, end] : [];
  const isBeforeStart = start !== undefined && end !== undefined && isBefore(end, start);
  const length = start && end && !isBeforeStart ? lengthBetween(start, end) : undefined;
  return {
    name,
    from,
    to,
    length,
    isBeforeStart,
    isApproximate: length?.isApproximate || known.some(({ isApproximate }) => isApproximate),
    isDerived: known.some(({ isDerived }) => isDerived),
  };
}

/** Why a span has no length: it will have one, it is over before it begins, or nobody says. */
export function reasonMissing(
  { to, isBeforeStart }: Span,
  { status }: Pick<Incident, 'status'>,
): 'beforeStart' | 'notYet' | 'notKnown' {
  if (isBeforeStart) return 'beforeStart';
  const isAwaited = status !== 'resolved' && (to === 'mitigated' || to === 'resolved');
  return isAwaited ? 'notYet' : 'notKnown';
}

/** How long users were affected: to mitigation or, where that is not known, to resolution. */
export function lengthOfImpact({ milestones }: Pick<Incident, 'milestones'>) {
  const { started, mitigated, resolved } = milestones;
  const end = mitigated ?? resolved;
  return end && lengthBetween(started, end);
}

/** As {@link lengthOfImpact}, with how it is known. */
export function spanOfImpact(incident: Pick<Incident, 'milestones'>): Span {
  return spanOf(incident.milestones.mitigated ? 'ttm' : 'ttr', incident);
}

/** As {@link lengthOfImpact}, in minutes to be drawn and compared. */
export function minutesOfImpact({ milestones }: Pick<Incident, 'milestones'>) {
  const { started, mitigated, resolved } = milestones;
  const end = mitigated ?? resolved;
  return end && minutesBetween(started, end);
}
