import type { Incident, TimelineEvent } from '../domain/incident.ts';
import { type Moment, minutesBetween } from '../domain/moment.ts';
import { spans } from '../domain/spans.ts';
import type { EventKind } from '../domain/terms.ts';
import { drawnEvents } from './drawn-events.ts';
import { drawnMinutes } from './drawn-minutes.ts';
import type { Edition } from './edition.ts';
import { type ImpactTrack, impactTracks } from './impact-tracks.ts';
import { lengthView } from './length-view.ts';
import { type MarkTime, markTime } from './mark-time.ts';
import { type PhaseBand, phaseBands } from './phase-bands.ts';
import { plainText } from './plain-text.ts';
import { type TimelineExtent, timelineExtent } from './timeline-extent.ts';

/** What the timeline to scale shows. Minutes count from the start of the incident. */
export interface TimelineFigureView extends Pick<TimelineExtent, 'end' | 'ending'> {
  readonly name: string;
  readonly description: string;
  /** For the names of days. */
  readonly locale: string;
  /** When it started, RFC 3339. */
  readonly started: string;
  readonly phases: readonly PhaseBand[];
  readonly marks: readonly EventMark[];
  readonly spans: readonly MeasuredSpan[];
  readonly tracks: readonly ImpactTrack[];
  /** What is not drawn, in words; empty when everything is. */
  readonly leftOut: string;
}

export interface EventMark {
  /** Of its row in the list. */
  readonly id: string;
  readonly minutes: number;
  readonly until?: number | undefined;
  readonly instant: string;
  readonly time: MarkTime;
  readonly kind: EventKind;
  readonly kindText: string;
  /** `Detected: first alerts`. */
  readonly words: string;
  readonly isKey: boolean;
}

export interface MeasuredSpan {
  /** `TTD`, and in full. */
  readonly short: string;
  readonly title: string;
  readonly duration: string;
  readonly from: number;
  readonly to: number;
}

/** `undefined` when the record has no event. */
export function timelineFigureView(
  incident: Incident,
  edition: Edition,
): TimelineFigureView | undefined {
  const { milestones, timeline } = incident;
  const { words } = edition.language;
  const { started } = milestones;
  if (timeline.length === 0) return undefined;

  const drawn = drawnEvents(incident);
  const bands = phaseBands(incident, edition);
  const { first, last, end, ending } = timelineExtent(incident, bands);
  return {
    name: words.timelineFigure.name(plainText(incident.title)),
    description: words.timelineFigure.description(
      bands
        .filter(({ duration }) => duration)
        .map(({ title, duration, isOpen }) => `${title}${isOpen ? ',' : ''} ${duration}`),
      drawn.length,
      timeline.length,
    ),
    locale: edition.language.locale,
    started: started.instant,
    end,
    ending,
    phases: bands,
    marks: drawn.map((event) => eventMark(event, incident, last - first, edition)).toSorted(byTime),
    spans: measuredSpans(incident, edition),
    tracks: impactTracks(incident, end, edition),
    leftOut: words.timelineFigure.leftOut(timeline.length - drawn.length),
  };
}

function byTime(a: EventMark, b: EventMark) {
  return a.minutes - b.minutes;
}

function eventMark(
  event: TimelineEvent,
  incident: Incident,
  length: number,
  { language }: Edition,
): EventMark {
  const { words } = language;
  const { id, at, until, kind, text, isKey } = event;
  const kindText = words.timeline.kinds[kind];
  const { started } = incident.milestones;
  const minutes = drawnMinutes(started, at);
  return {
    id,
    minutes,
    until: minutesTo(started, until),
    instant: at.instant,
    time: markTime(at, started, length, language.locale),
    kind,
    kindText,
    words: `${kindText}${words.colon}${plainText(text)}`,
    isKey,
  };
}

function measuredSpans(incident: Incident, { language }: Edition): MeasuredSpan[] {
  const { words } = language;
  const { started } = incident.milestones;
  return spans(incident).flatMap(({ name, from, to, length }) => {
    if (!length || name === 'tta') return [];
    return {
      short: words.timelineFigure.spans[name],
      title: words.spans[name],
      duration: lengthView(length, language).text,
      from: minutesTo(started, incident.milestones[from]) ?? 0,
      to: minutesTo(started, incident.milestones[to]) ?? 0,
    };
  });
}

function minutesTo(started: Moment, moment: Moment | undefined) {
  return moment && minutesBetween(started, moment);
}
