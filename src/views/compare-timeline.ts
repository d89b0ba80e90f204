import type { Incident } from '../domain/incident.ts';
import type { EventKind } from '../domain/terms.ts';
import { drawnEvents } from './drawn-events.ts';
import { drawnMinutes } from './drawn-minutes.ts';
import type { Edition } from './edition.ts';
import { phaseBands } from './phase-bands.ts';
import type { PhaseName } from './phases.ts';
import type { RecordContext } from './statement-view.ts';
import { timelineExtent } from './timeline-extent.ts';
import { timelineSection } from './timeline-section.ts';

/** A timeline to be drawn beside others. Minutes count from the start of its incident. */
export interface CompareTimeline {
  /** When it was over or, where that is not known or has not come, the last that is known of it. */
  readonly end: number;
  /** From the start to the end. */
  readonly bands: readonly CompareBand[];
  /** Those that the writer marked as the key ones, in order. */
  readonly events: readonly CompareEvent[];
}

export interface CompareBand {
  readonly name: PhaseName;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** Whether it goes on, or no source gives its end: `to` is the last that is known of it. */
  readonly isOpen: boolean;
  /** `24 min`, or that its end is not known. */
  readonly duration: string;
}

export interface CompareEvent {
  /** Of its row on the page of the incident. */
  readonly id: string;
  /** `undefined` where it has no place on a timeline to scale. */
  readonly minutes?: number | undefined;
  /** Whether no more than its day is known. */
  readonly isDay: boolean;
  readonly kind: EventKind;
  readonly kindText: string;
  /** `T+27 min`, or its date, with how it is bounded. */
  readonly when: string;
  readonly text: string;
  /** `approximate, derived`; usually empty. */
  readonly marks: string;
}

export function compareTimeline(
  incident: Incident,
  edition: Edition,
  context: RecordContext,
): CompareTimeline {
  const bands = phaseBands(incident, edition);
  const { end } = timelineExtent(incident, bands);
  const { goingOn } = edition.language.words.compare;
  return {
    end,
    bands: bands.flatMap(({ name, title, from, to, isOpen, duration }) => {
      if (from === undefined || name === 'after') return [];
      const isOngoing = to === undefined;
      return {
        name,
        title,
        from,
        to: to ?? Math.max(from, end),
        isOpen: isOpen || isOngoing,
        duration: isOngoing ? goingOn : duration,
      };
    }),
    events: keyEvents(incident, context),
  };
}

function keyEvents(incident: Incident, context: RecordContext): CompareEvent[] {
  const { started } = incident.milestones;
  const drawn = new Map(drawnEvents(incident).map((event) => [event.id, event.at]));
  const timeline = incident.timeline.filter(({ isKey }) => isKey);
  return timelineSection({ ...incident, timeline }, context)
    .flatMap(({ events }) => events)
    .map(({ id, kind, kindText, at, elapsed, day, boundText, text, marks }) => {
      const moment = drawn.get(id);
      return {
        id,
        minutes: moment && drawnMinutes(started, moment),
        isDay: at.clock === undefined,
        kind,
        kindText,
        when: [elapsed || day.text, boundText].filter(Boolean).join(' '),
        text,
        marks,
      };
    });
}
