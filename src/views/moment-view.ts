import { isCoarse } from '../domain/coarse-moment.ts';
import type { Moment } from '../domain/moment.ts';
import { utcDay } from './day.ts';

/** A point in time as it is shown before the reader chooses another clock. */
export interface MomentView {
  /** For `<time datetime>`: an instant, or a date where no more is known. */
  readonly datetime: string;
  /** `13:42` or `13:42:07` in UTC; `undefined` where only the date is known. */
  readonly clock?: string | undefined;
}

export function momentView(moment: Moment): MomentView {
  const { instant, precision, local } = moment;
  if (isCoarse(moment)) return { datetime: local };
  const end = precision === 'second' ? 19 : 16;
  return { datetime: instant, clock: instant.slice(11, end) };
}

/** The date on which a moment is shown: the record's own where no more is known, else in UTC. */
export function shownDay(moment: Moment) {
  return isCoarse(moment) ? moment.local : utcDay(moment.instant);
}
