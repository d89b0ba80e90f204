import { isCoarse, isSameDate } from '../domain/coarse-moment.ts';
import type { Incident, TimelineEvent } from '../domain/incident.ts';
import { exactMoments } from './timeline-extent.ts';

/**
 * The events that have a place on a timeline to scale. A day alone has none among the minutes of the
 * same day; a month or a year has none at all.
 */
export function drawnEvents(incident: Incident): TimelineEvent[] {
  const known = exactMoments(incident);
  return incident.timeline.filter(({ at }) => {
    if (!isCoarse(at)) return true;
    return at.precision === 'day' && !known.some((moment) => isSameDate(moment, at));
  });
}
