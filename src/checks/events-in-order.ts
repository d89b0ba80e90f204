import type { TimelineEvent } from '../domain/incident.ts';
import type { Moment } from '../domain/moment.ts';
import type { Check } from './check.ts';

/** The timeline is written in the order in which it happened. */
export const eventsInOrder: Check = ({ incident: { timeline } }) =>
  timeline.flatMap((event, index) => {
    const before = timeline[index - 1];
    if (!before || !isBefore(event.at, before.at)) return [];
    return [
      {
        rule: 'events-in-order',
        path: ['timeline', event.number - 1, 'at'],
        message: `The event at ${clock(event, before)} stands after the one at ${clock(before, event)}. Put the events in order of time.`,
      },
    ];
  });

/** A day alone is compared by its day, whatever the hour of the other. */
function isBefore(a: Moment, b: Moment) {
  if (a.precision === 'day' || b.precision === 'day')
    return a.local.slice(0, 10) < b.local.slice(0, 10);
  return a.instant < b.instant;
}

function clock({ at }: TimelineEvent, other: TimelineEvent) {
  const isSameDay = at.local.slice(0, 10) === other.at.local.slice(0, 10);
  return isSameDay && at.precision !== 'day' ? at.local.slice(11) : at.local.replace('T', ' ');
}
