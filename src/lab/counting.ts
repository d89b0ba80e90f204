/** How an engine fared. */
export interface Count {
  readonly steps: number;
  readonly outcome: 'match' | 'no match' | 'stopped';
  /** Where the match begins, and where it ends. */
  readonly match?: readonly [from: number, to: number];
}

/** After so many steps an engine is stopped. */
export const stepLimit = 5_000_000;

/** Both engines count alike: one step for every position at which they begin to search … */
export const stepsOfStart = 1;
/** … and two for every item that they try at a position, one to enter it and one to leave it. */
export const stepsOfItem = 2;

export function matched(steps: number, from: number, to: number): Count {
  return { steps, outcome: 'match', match: [from, to] };
}

export function unmatched(steps: number): Count {
  return { steps, outcome: steps > stepLimit ? 'stopped' : 'no match' };
}
