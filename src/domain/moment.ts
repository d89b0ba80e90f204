import { Temporal } from 'temporal-polyfill';
import { clockProblem, dayProblem } from './calendar.ts';
import type { MomentBound } from './terms.ts';

/** A point in time, as exactly as the writer gave it. */
export interface Moment {
  /** UTC, RFC 3339: `2019-07-02T13:42:00Z`. Of a date, its first instant in the record's zone. */
  readonly instant: string;
  readonly precision: 'year' | 'month' | 'day' | 'minute' | 'second';
  /** The wall clock in the record's zone: `2019-07-02T13:42`; `2019-07-02` or less for a date. */
  readonly local: string;
  /** When no more is known than that it was by then, or not before. */
  readonly bound?: MomentBound | undefined;
}

/** What short times lean on. */
export interface TimeContext {
  /** IANA zone of times without an offset. */
  readonly timezone: string | undefined;
  /** The day of a bare `13:42`: the day of `started`, `YYYY-MM-DD`. */
  readonly day?: string | undefined;
}

export type ParsedMoment =
  | { readonly moment: Moment; readonly problem?: never }
  | { readonly moment?: never; readonly problem: string };

const clock = String.raw`(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,3})?))?`;
const withOffset = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})[Tt ]${clock}([Zz]|[+-]\\d{2}:\\d{2})$`);
const withoutOffset = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})[Tt ]${clock}$`);
const clockOnly = new RegExp(`^${clock}$`);

/**
 * Reads a time or says in one sentence why it cannot be read. Accepted are RFC 3339 with an offset,
 * `2019-07-03 00:10` in the record's zone and `13:42` on the day of `started`. A time that daylight
 * saving skips or repeats is refused: it needs an offset.
 */
export function parseMoment(text: string, context: TimeContext): ParsedMoment {
  const full = withOffset.exec(text);
  if (full) return parseWithOffset(text, full, context);
  const dated = withoutOffset.exec(text);
  if (dated) return parseLocal(text, dated[1] ?? '', dated.slice(2), context);
  const short = clockOnly.exec(text);
  if (short) return parseLocal(text, context.day, short.slice(1), context);
  return {
    problem: `Unexpected time \`${text}\`, expected one such as \`2019-07-02T13:42Z\`, \`2019-07-02 13:42\` or \`13:42\`.`,
  };
}

const knownZones = new Map<string, boolean>();

/** Whether `timezone` is `UTC` or an IANA name that this machine's time zone data knows. */
export function isTimeZone(timezone: string): boolean {
  const known = knownZones.get(timezone) ?? hasTimeZone(timezone);
  knownZones.set(timezone, known);
  return known;
}

function hasTimeZone(timezone: string) {
  // Bare offsets such as `+02:00` are accepted by Intl; they are no zone.
  if (!/^[A-Za-z]/.test(timezone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone });
    return true;
  } catch {
    return false;
  }
}

/** Minutes from one moment to another, negative when `to` is earlier. */
export function minutesBetween(from: Pick<Moment, 'instant'>, to: Pick<Moment, 'instant'>) {
  return (Date.parse(to.instant) - Date.parse(from.instant)) / 60_000;
}

function parseWithOffset(text: string, match: RegExpExecArray, context: TimeContext): ParsedMoment {
  const [, day = '', hour = '', minute = '', second, offset = 'Z'] = match;
  const problem =
    dayProblem(day) ?? clockProblem(text, Number(hour), Number(minute), Number(second ?? 0));
  if (problem) return { problem };
  const [, offsetHour = '0', offsetMinute = '0'] = /(\d{2}):(\d{2})/.exec(offset) ?? [];
  if (Number(offsetHour) > 14 || Number(offsetMinute) > 59)
    return { problem: `\`${text}\` has an impossible offset: offsets go from -12:00 to +14:00.` };

  if (context.timezone === 'UTC' && /[Zz]/.test(offset) && !second?.includes('.'))
    return { moment: utcMoment(day, hour, minute, second) };
  const instant = Temporal.Instant.from(text.replace(' ', 'T'));
  const local = instant.toZonedDateTimeISO(context.timezone ?? 'UTC').toPlainDateTime();
  return { moment: exactMoment(instant, local, second) };
}

function parseLocal(
  text: string,
  day: string | undefined,
  [hour = '', minute = '', second]: readonly (string | undefined)[],
  { timezone }: TimeContext,
): ParsedMoment {
  if (!day) return { problem: `\`${text}\` has no day: write it as \`2019-07-02T${text}Z\`.` };
  if (!timezone)
    return {
      problem: `\`${text}\` has no time zone: add an offset, or set \`timezone\` for the whole record.`,
    };
  const problem =
    dayProblem(day) ?? clockProblem(text, Number(hour), Number(minute), Number(second ?? 0));
  if (problem) return { problem };

  if (timezone === 'UTC' && !second?.includes('.'))
    return { moment: utcMoment(day, hour, minute, second) };
  const local = Temporal.PlainDateTime.from(`${day}T${hour}:${minute}:${second ?? '00'}`);
  const earlier = local.toZonedDateTime(timezone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(timezone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds !== later.epochMilliseconds)
    return { problem: daylightSavingProblem(text, local, timezone, earlier, later) };
  return { moment: exactMoment(earlier.toInstant(), local, second) };
}

/** What a zone without an offset makes of a time needs no calendar: most records are in UTC. */
function utcMoment(day: string, hour: string, minute: string, second: string | undefined): Moment {
  const written = `${day}T${hour}:${minute}`;
  return {
    instant: `${written}:${second ?? '00'}Z`,
    precision: second === undefined ? 'minute' : 'second',
    local: second === undefined ? written : `${written}:${second}`,
  };
}

function daylightSavingProblem(
  text: string,
  local: Temporal.PlainDateTime,
  timezone: string,
  earlier: Temporal.ZonedDateTime,
  later: Temporal.ZonedDateTime,
) {
  const day = local.toPlainDate().toString();
  if (!earlier.toPlainDateTime().equals(local))
    return `\`${text}\` does not exist in ${timezone}: clocks skipped it on ${day}. Write it with an offset.`;
  const clockTime = local.toString({ smallestUnit: 'minute' });
  return `\`${text}\` happened twice in ${timezone} on ${day}: write \`${clockTime}${earlier.offset}\` or \`${clockTime}${later.offset}\`.`;
}

function exactMoment(
  instant: Temporal.Instant,
  local: Temporal.PlainDateTime,
  second: string | undefined,
): Moment {
  const precision = second === undefined ? 'minute' : 'second';
  return {
    instant: instantOf(instant),
    precision,
    local: local.toString({ smallestUnit: precision }),
  };
}

function instantOf(instant: Temporal.Instant) {
  const hasFraction = instant.epochMilliseconds % 1000 !== 0;
  return instant.toString({ smallestUnit: hasFraction ? 'millisecond' : 'second' });
}
