import { isBefore, isCoarse, isSameDate } from '../domain/coarse-moment.ts';
import type { TimelineEvent } from '../domain/incident.ts';
import type { Problem } from '../domain/problem.ts';
import type { Check } from './check.ts';

/**
 * The timeline is written in the order in which it happened. A date stands anywhere among the events
 * of that day, month or year; what comes behind it may still not be before what came ahead of it.
 */
export const eventsInOrder: Check = ({ incident: { timeline } }) => {
  const problems: Problem[] = [];
  let [latest] = timeline;
  for (const event of timeline.slice(1)) {
    const isLate = latest !== undefined && isBefore(event.at, latest.at);
    if (latest && isLate) problems.push(outOfOrder(event, latest));
    if (!latest || isLate || event.at.instant >= latest.at.instant) latest = event;
  }
  return problems;
};

function outOfOrder(event: TimelineEvent, before: TimelineEvent): Problem {
  return {
    rule: 'events-in-order',
    path: ['timeline', event.number - 1, 'at'],
    message: `The event at ${clock(event, before)} stands after the one at ${clock(before, event)}. Put the events in order of time.`,
  };
}

function clock({ at }: TimelineEvent, other: TimelineEvent) {
  const hasClockOnly = isSameDate(at, other.at) && !isCoarse(at);
  return hasClockOnly ? at.local.slice(11) : at.local.replace('T', ' ');
}
