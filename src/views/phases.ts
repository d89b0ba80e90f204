import { isBefore } from '../domain/coarse-moment.ts';
import type { Incident, Milestone } from '../domain/incident.ts';
import { lastKnownOf } from '../domain/last-known.ts';
import { type Moment, minutesBetween } from '../domain/moment.ts';

export type PhaseName =
  | 'lead-up'
  | 'undetected'
  | 'affected'
  | 'responding'
  | 'recovering'
  | 'after';

/** A stretch of an incident between two of its moments. */
export interface Phase {
  readonly name: PhaseName;
  /** `undefined` for the lead-up, which has no first moment. */
  readonly from?: Milestone | undefined;
  /** `undefined` while it goes on, or when its end is not known. */
  readonly to?: Milestone | undefined;
  /**
   * Where no source tells when one phase ended and `after` began: the last moment that is known to
   * belong to the first. Both have it, in the place of `to` and of `from`.
   */
  readonly lastKnown?: Moment | undefined;
}

/** As much of an incident as its phases follow from. */
export type PhasedIncident = Pick<Incident, 'milestones' | 'status' | 'timeline'>;

/**
 * The phases that the known moments mark out, in order. Without a time of detection nobody can say
 * when the response began, so the time until mitigation is one phase, `affected`. After an alarm that
 * precedes the start nothing was undetected. An incident that is over without a known end has an open
 * one, see {@link lastKnownOf}.
 */
export function phases(incident: PhasedIncident): Phase[] {
  const { started, detected, mitigated, resolved } = incident.milestones;
  const harmEnds = mitigated ?? resolved;
  const isExpected = detected && isBefore(detected, started);
  const marked: Phase[] = [
    { name: 'lead-up', to: started },
    ...(detected && !isExpected
      ? [{ name: 'undetected', from: started, to: detected } as const]
      : []),
    detected
      ? { name: 'responding', from: isExpected ? started : detected, to: harmEnds }
      : { name: 'affected', from: started, to: harmEnds },
    ...(mitigated ? [{ name: 'recovering', from: mitigated, to: resolved } as const] : []),
    ...(resolved ? [{ name: 'after', from: resolved } as const] : []),
  ];
  const lastKnown = lastKnownOf(incident);
  const last = marked.at(-1);
  if (!lastKnown || !last) return marked;
  return [...marked.slice(0, -1), { ...last, lastKnown }, { name: 'after', lastKnown }];
}

/** The phase that a moment falls into. What happens as one ends belongs to the next, except the end. */
export function phaseOf(moment: Moment, all: readonly Phase[]): Phase | undefined {
  return all.findLast(({ name, from, lastKnown }) => {
    const begin = from ?? lastKnown;
    if (!begin) return true;
    const minutes = minutesBetween(begin, moment);
    return name === 'after' ? minutes > 0 : minutes >= 0;
  });
}
