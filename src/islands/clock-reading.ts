import { dateFormat } from '../i18n/formats.ts';
import { elapsedClock } from '../views/elapsed-clock.ts';

/** How the day stands before a time: not at all, `2 July 2019, ` in prose, `2019-07-02 ` in a table. */
export type DayForm = 'none' | 'long' | 'iso';

/** How times read on one clock. */
export interface ClockReading {
  /** The clock's own name: `UTC`, `Asia/Kolkata`. */
  readonly zone: string;
  readonly moment: (moment: Date, day: DayForm, hasSeconds: boolean) => string;
  /** What stands beside a time to name the clock: `UTC`, `CEST`, `GMT+9`. */
  readonly zoneAt: (moment: Date) => string;
  readonly day: (moment: Date) => string;
  /** `2 Jul`; `isAlone` when no time of day stands with it. */
  readonly shortDay: (moment: Date, isAlone: boolean) => string;
}

/** The clocks that a reader can choose from. */
export const clocks = ['utc', 'local', 'place', 'elapsed'] as const;
export type Clock = (typeof clocks)[number];

/** How a `<clock-switch>` has its clocks described in its data attributes. */
export interface ClockData {
  readonly locale?: string;
  readonly started?: string;
  /** `d`, behind a number of days. */
  readonly dayUnit?: string;
  readonly zone?: string;
}

export function clockReading(clock: Clock, data: ClockData): ClockReading {
  const { locale = 'en', started = '', dayUnit, zone } = data;
  if (clock === 'elapsed') return elapsedReading(new Date(started), locale, dayUnit);
  return zoneReading({ utc: 'UTC', local: undefined, place: zone }[clock], locale);
}

/** A time zone's clock; `undefined` is the reader's own. */
function zoneReading(timeZone: string | undefined, locale: string): ClockReading {
  // Swedish writes dates and times as ISO 8601 does: 2019-07-02 13:42:00.
  const iso = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const name = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' });
  const date = { timeZone, day: 'numeric' } as const;
  const day = dateFormat(locale, { ...date, month: 'long', year: 'numeric' });
  const shortDay = dateFormat(locale, { ...date, month: 'short' });
  return {
    zone: iso.resolvedOptions().timeZone,
    moment(moment, form, hasSeconds) {
      const [written = '', clock = ''] = iso.format(moment).split(' ');
      const before = { none: '', long: `${day.format(moment)}, `, iso: `${written} ` }[form];
      return `${before}${clock.slice(0, hasSeconds ? 8 : 5)}`;
    },
    zoneAt: (moment) =>
      name.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '',
    day: (moment) => day.format(moment),
    shortDay: (moment) => shortDay.format(moment),
  };
}

/** Time since the start. Days keep their names in UTC where they head a list. */
function elapsedReading(started: Date, locale: string, dayUnit?: string): ClockReading {
  const utc = zoneReading('UTC', locale);
  const elapsed = (moment: Date, hasSeconds: boolean) =>
    elapsedClock((moment.getTime() - started.getTime()) / 60_000, hasSeconds, dayUnit);
  return {
    zone: utc.zone,
    moment: (moment, _, hasSeconds) => elapsed(moment, hasSeconds),
    zoneAt: () => '',
    day: utc.day,
    shortDay: (moment, isAlone) => (isAlone ? elapsed(moment, false).replace(/ .*/, '') : ''),
  };
}
