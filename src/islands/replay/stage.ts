import type { ReplayState } from '../../replay/state-at.ts';

/** A part of the page that a replay acts on. */
export interface Stage {
  show(state: ReplayState): void;
  /** Leaves it as it was before. */
  clear(): void;
}
