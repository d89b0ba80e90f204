import type { ActionStatus } from '../../domain/terms.ts';

/** Things counted one by one, in rows. */
export interface UnitView {
  /** Unique on the page; the ids of its parts begin with it. */
  readonly id: string;
  readonly rows: readonly UnitRow[];
}

export interface UnitRow {
  readonly name: string;
  readonly href?: string | undefined;
  readonly texts: readonly string[];
  /** Empty where they are too many to be told apart. */
  readonly units: readonly Unit[];
  /** Instead of units. */
  readonly parts: readonly UnitPart[];
}

export interface Unit {
  readonly href: string;
  readonly words: string;
  /** How it is drawn: as an action in this state; an incident like one that is done. */
  readonly state: ActionStatus;
}

/** A part of a bar, from 0 at its beginning to 1 at the end of the longest bar. */
export interface UnitPart {
  readonly from: number;
  readonly to: number;
  readonly href?: string | undefined;
  readonly words: string;
  readonly state: ActionStatus;
}

/** More in a row than this are a bar. */
export const mostUnits = 120;
