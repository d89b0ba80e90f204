import { isCoarse } from '../domain/coarse-moment.ts';
import type { Incident } from '../domain/incident.ts';
import { type Moment, minutesBetween } from '../domain/moment.ts';
import { minutesOfImpact } from '../domain/spans.ts';
import type { PhaseBand } from './phase-bands.ts';

/** How far the timeline of an incident reaches. Minutes count from its start. */
export interface TimelineExtent {
  /** Of the first and the last moment that is known to the minute. */
  readonly first: number;
  readonly last: number;
  /** When it was over or, where that is not known or has not come, the last that is known of it. */
  readonly end: number;
  readonly ending: 'known' | 'open' | 'ongoing';
}

export function timelineExtent(incident: Incident, bands: readonly PhaseBand[]): TimelineExtent {
  const { started, resolved } = incident.milestones;
  const minutes = exactMoments(incident).map((moment) => minutesBetween(started, moment));
  const last = Math.max(...minutes, 0);
  const openEnd = bands.find(({ isOpen }) => isOpen)?.to;
  const resolvedAt = resolved && minutesBetween(started, resolved);
  return {
    first: Math.min(...minutes, 0),
    last,
    end: openEnd ?? resolvedAt ?? minutesOfImpact(incident) ?? last,
    ending: openEnd !== undefined ? 'open' : resolved ? 'known' : 'ongoing',
  };
}

/** The moments of the record, of milestones and events, of which a time of day is known. */
export function exactMoments({ milestones, timeline }: Incident): Moment[] {
  return [...Object.values(milestones), ...timeline.map(({ at }) => at)].filter(
    (moment) => !isCoarse(moment),
  );
}
