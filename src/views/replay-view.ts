import type { Incident } from '../domain/incident.ts';
import { lastKnownOf } from '../domain/last-known.ts';
import { type Moment, minutesBetween } from '../domain/moment.ts';
import { minutesOfImpact } from '../domain/spans.ts';
import { moments } from '../replay/moments.ts';
import type { RegionSpan, Replay } from '../replay/replay.ts';
import type { TimelineFigureView } from './timeline-figure-view.ts';

/** What a replay of a timeline needs; `undefined` where all of it is one moment. */
export function replayView(
  { started, end, locale, marks, spans }: TimelineFigureView,
  regions: readonly RegionSpan[],
): Replay | undefined {
  const events = marks.map(({ id, minutes, isKey, time }) => {
    return { id, minutes, isKey, isDay: time.form === 'date' };
  });
  if (moments({ events }).length < 2) return undefined;
  const times = [...marks.map(({ minutes }) => minutes), ...spans.map(({ to }) => to), end];
  const days = new Set(times.map((minutes) => dayOf(started, minutes)));
  return {
    started,
    locale,
    hasSeconds: times.some((minutes) => !Number.isInteger(minutes)),
    hasDays: days.size > 1,
    events,
    counters: spans.map(({ from, to }) => ({ from, to })),
    regions,
  };
}

/**
 * When each region was affected. One without times of its own was as long as users were; one whose
 * end is not given, to the end, as it is drawn. Of an end that no source gives it is the last that is
 * known before it.
 */
export function regionSpans(incident: Incident): RegionSpan[] {
  const { started, resolved } = incident.milestones;
  const impact = minutesOfImpact(incident) ?? minutesTo(started, lastKnownOf(incident));
  return incident.regions.map(({ code, level, from, until }) => ({
    code,
    level,
    from: minutesTo(started, from) ?? 0,
    to: minutesTo(started, until) ?? (from ? minutesTo(started, resolved) : undefined) ?? impact,
  }));
}

function minutesTo(started: Moment, moment: Moment | undefined) {
  return moment && minutesBetween(started, moment);
}

function dayOf(started: string, minutes: number) {
  return new Date(Date.parse(started) + minutes * 60_000).toISOString().slice(0, 10);
}
