import type { Incident, TimelineEvent } from './incident.ts';
import { type Moment, minutesBetween } from './moment.ts';
import type { EventKind } from './terms.ts';

const minutesOfDay = 24 * 60;

/** A silence so many times as long as all that came before is the end of an incident. */
const longSilence = 10;

/** What happens in an incident, other than what leads up to it or is said of it. */
const kindsWithin: ReadonlySet<EventKind> = new Set([
  'trigger',
  'impact',
  'detect',
  'observe',
  'respond',
  'identify',
  'setback',
  'mitigate',
  'recover',
  'resolve',
]);

/**
 * The last moment that is known to belong to an incident which is over, though no source says since
 * when: that of the last event of harm or of work before a silence that is longer than a day and ten
 * times as long as all before it, so that neither a night without news nor a slow return ends an
 * incident, and what is mended a year later is no part of it. `undefined` where the end is known, and
 * where the incident goes on.
 */
export function lastKnownOf({
  milestones,
  status,
  timeline,
}: Pick<Incident, 'milestones' | 'status' | 'timeline'>): Moment | undefined {
  const { started, detected, mitigated, resolved } = milestones;
  if (resolved || status !== 'resolved') return undefined;
  let last: Moment = mitigated ?? detected ?? started;
  for (const event of timeline.filter(({ kind }) => kindsWithin.has(kind)).toSorted(byTime)) {
    const silence = minutesBetween(last, event.at);
    const before = minutesBetween(started, last);
    if (silence > Math.max(minutesOfDay, longSilence * before)) break;
    last = latest(last, event.until ?? event.at);
  }
  return last;
}

function byTime(a: TimelineEvent, b: TimelineEvent) {
  return minutesBetween(b.at, a.at);
}

function latest(a: Moment, b: Moment) {
  return minutesBetween(a, b) > 0 ? b : a;
}
