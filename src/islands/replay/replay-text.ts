import type { Replay } from '../../replay/replay.ts';
import { type DurationLanguage, durationView } from '../../views/duration.ts';
import { fill } from '../../views/fill.ts';
import type { ClockReading } from '../clock-reading.ts';

/** Words of a replay, with places in them. */
export interface ReplayWords {
  readonly play: string;
  readonly pause: string;
  readonly before: string;
  readonly more: string;
  readonly value: string;
  readonly elapsed: string;
  readonly units: DurationLanguage['words']['units'];
}

/** 26.9999999 minutes are 27 that were worked out. */
const leastMinute = 1e-6;

/** `14:09 UTC`, or `T+0:27` on the clock that counts; with its day where the incident has several. */
export function momentText(minutes: number, replay: Replay, reading: ClockReading): string {
  const moment = momentAt(shown(minutes, replay), replay);
  const day = replay.hasDays ? reading.shortDay(moment, false) : '';
  const time = reading.moment(moment, 'none', replay.hasSeconds);
  return [day, time, reading.zoneAt(moment)].filter(Boolean).join(' ');
}

/** As in the list of events: of one that is known to the day only, its day. */
export function eventTime(
  { minutes, isDay }: Replay['events'][number],
  replay: Replay,
  reading: ClockReading,
): string {
  const moment = momentAt(minutes, replay);
  return isDay ? reading.shortDay(moment, true) : reading.moment(moment, 'none', replay.hasSeconds);
}

/** `T+27 min`. */
export function elapsedText(minutes: number, replay: Replay, words: ReplayWords): string {
  const whole = shown(minutes, replay);
  const duration = countText(Math.abs(whole), replay, words);
  return fill(words.elapsed, { sign: whole < 0 ? '−' : '+', duration });
}

/** `27 min`. */
export function countText(minutes: number, replay: Replay, words: ReplayWords): string {
  return durationView(shown(minutes, replay), { locale: replay.locale, words }).text;
}

/** A clock shows a minute until it is over. */
function shown(minutes: number, { hasSeconds }: Replay) {
  const steps = hasSeconds ? 60 : 1;
  return Math.floor(minutes * steps + leastMinute) / steps;
}

function momentAt(minutes: number, { started }: Replay) {
  return new Date(Math.round(Date.parse(started) + minutes * 60_000));
}
