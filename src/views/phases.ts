import { isBefore } from '../domain/coarse-moment.ts';
import type { Incident, Milestone } from '../domain/incident.ts';
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
}

/**
 * The phases that the known moments mark out, in order. Without a time of detection nobody can say
 * when the response began, so the time until mitigation is one phase, `affected`. After an alarm that
 * precedes the start nothing was undetected.
 */
export function phases({ milestones }: Pick<Incident, 'milestones'>): Phase[] {
  const { started, detected, mitigated, resolved } = milestones;
  const harmEnds = mitigated ?? resolved;
  const isExpected = detected && isBefore(detected, started);
  return [
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
}

/** The phase that a moment falls into. What happens as one ends belongs to the next, except the end. */
export function phaseOf(moment: Moment, all: readonly Phase[]): Phase | undefined {
  return all.findLast(({ name, from }) => {
    if (!from) return true;
    const minutes = minutesBetween(from, moment);
    return name === 'after' ? minutes > 0 : minutes >= 0;
  });
}
