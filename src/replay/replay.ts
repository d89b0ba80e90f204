import type { ImpactLevel } from '../domain/terms.ts';

/** All that a replay knows of an incident. Minutes count from its start and may have a fraction. */
export interface Replay {
  /** RFC 3339. */
  readonly started: string;
  readonly locale: string;
  /** Whether any of its times is known to the second. */
  readonly hasSeconds: boolean;
  /** Whether a time of day alone would not say when. */
  readonly hasDays: boolean;
  /** In the order of their times. */
  readonly events: readonly ReplayEvent[];
  readonly counters: readonly Counter[];
  /** None where there is no map; a region may have several, one after the other or at once. */
  readonly regions: readonly RegionSpan[];
}

export interface ReplayEvent {
  /** Of its row and of its marks. */
  readonly id: string;
  readonly minutes: number;
  readonly isKey: boolean;
  /** Known to the day only, and drawn at its noon. */
  readonly isDay: boolean;
}

/** A measured span, such as the time to detect. */
export interface Counter {
  readonly from: number;
  readonly to: number;
}

/** How badly a region was affected, and when. */
export interface RegionSpan {
  readonly code: string;
  readonly level: ImpactLevel;
  readonly from: number;
  /** `undefined` while it goes on. */
  readonly to?: number | undefined;
}
