import { isCoarse, isSameDate } from '../domain/coarse-moment.ts';
import type { Incident, TimelineEvent } from '../domain/incident.ts';
import { lengthBetween } from '../domain/length.ts';
import { type Moment, minutesBetween } from '../domain/moment.ts';
import { minutesOfImpact, spans } from '../domain/spans.ts';
import type { EventKind, ImpactLevel } from '../domain/terms.ts';
import { serviceName } from './classified-names.ts';
import type { Edition } from './edition.ts';
import { elapsedClock } from './elapsed-clock.ts';
import { lengthView } from './length-view.ts';
import { momentView } from './moment-view.ts';
import { type PhaseName, phases } from './phases.ts';
import { plainText } from './plain-text.ts';
import { regionText } from './regions-table.ts';

const minutesOfDay = 24 * 60;

/** What the timeline to scale shows. Minutes count from the start of the incident. */
export interface TimelineFigureView {
  readonly name: string;
  readonly description: string;
  /** For the names of days. */
  readonly locale: string;
  /** When it started, RFC 3339. */
  readonly started: string;
  /** When it was over; of one that goes on, the last thing that is known of it. */
  readonly end: number;
  readonly isOngoing: boolean;
  readonly phases: readonly PhaseBand[];
  readonly marks: readonly EventMark[];
  readonly spans: readonly MeasuredSpan[];
  readonly tracks: readonly Track[];
  /** What is not drawn, in words; empty when everything is. */
  readonly leftOut: string;
}

export interface PhaseBand {
  readonly name: PhaseName;
  readonly title: string;
  /** `undefined` where it has no known bound on that side. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** `24 min`; empty for a phase without bounds. */
  readonly duration: string;
}

export interface EventMark {
  /** Of its row in the list. */
  readonly id: string;
  readonly minutes: number;
  readonly until?: number | undefined;
  readonly instant: string;
  /** `13:42`; `undefined` for an event that is known to the day. */
  readonly clock?: string | undefined;
  /** The longest that the reader's clock can show in its place, in letters. */
  readonly clockLetters: number;
  readonly kind: EventKind;
  readonly kindText: string;
  readonly text: string;
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

/** A service or a region of which the record says from when until when. */
export interface Track {
  readonly name: string;
  readonly level?: ImpactLevel | undefined;
  readonly levelText: string;
  readonly from: number;
  readonly to: number;
}

/** `undefined` when the record has no event. */
export function timelineFigureView(
  incident: Incident,
  edition: Edition,
): TimelineFigureView | undefined {
  const { milestones, timeline, status } = incident;
  const { words } = edition.language;
  const { started } = milestones;
  if (timeline.length === 0) return undefined;

  const known = [...Object.values(milestones), ...timeline.map(({ at }) => at)].filter(
    (moment) => !isCoarse(moment),
  );
  const drawn = timeline.filter((event) => isDrawable(event, known));
  const last = Math.max(...known.map((moment) => minutesBetween(started, moment)), 0);
  const end = minutesTo(started, milestones.resolved) ?? minutesOfImpact(incident) ?? last;
  const bands = phaseBands(incident, edition);
  return {
    name: words.timelineFigure.name(plainText(incident.title)),
    description: words.timelineFigure.description(
      bands.filter(({ duration }) => duration).map(({ title, duration }) => `${title} ${duration}`),
      drawn.length,
      timeline.length,
    ),
    locale: edition.language.locale,
    started: started.instant,
    end,
    isOngoing: status !== 'resolved' && !milestones.resolved,
    phases: bands,
    marks: drawn.map((event) => eventMark(event, incident, edition)).toSorted(byTime),
    spans: measuredSpans(incident, edition),
    tracks: tracks(incident, end, edition),
    leftOut: words.timelineFigure.leftOut(timeline.length - drawn.length),
  };
}

function byTime(a: EventMark, b: EventMark) {
  return a.minutes - b.minutes;
}

/** A day alone has no place among the minutes of the same day; a month or a year has none at all. */
function isDrawable({ at }: TimelineEvent, known: readonly Moment[]) {
  if (!isCoarse(at)) return true;
  return at.precision === 'day' && !known.some((moment) => isSameDate(moment, at));
}

function phaseBands(incident: Incident, { language }: Edition): PhaseBand[] {
  const { started } = incident.milestones;
  const bands = phases(incident).map(({ name, from, to }) => ({
    name,
    title: language.words.timeline.phases[name],
    from: minutesTo(started, from),
    to: minutesTo(started, to),
    duration: from && to ? lengthView(lengthBetween(from, to), language).text : '',
  }));
  // Whoever mitigates and resolves in the same minute has no phase between.
  return bands.filter(({ from, to }) => from === undefined || from !== to);
}

function eventMark(event: TimelineEvent, incident: Incident, { language }: Edition): EventMark {
  const { id, at, until, kind, text, isKey } = event;
  const { started } = incident.milestones;
  // A day is drawn at its noon, so that midnight does not pull it into the day before.
  const shift = at.precision === 'day' ? minutesOfDay / 2 : 0;
  const minutes = minutesBetween(started, at) + shift;
  const { clock } = momentView(at);
  return {
    id,
    minutes,
    until: minutesTo(started, until),
    instant: at.instant,
    clock,
    clockLetters: Math.max(clock?.length ?? 0, elapsedClock(minutes, clock?.length === 8).length),
    kind,
    kindText: language.words.timeline.kinds[kind],
    text: plainText(text),
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

function tracks(incident: Incident, end: number, edition: Edition): Track[] {
  const { vocabulary, language } = edition;
  const { started } = incident.milestones;
  const named = [
    ...incident.services.map((item) => ({ ...item, name: serviceName(item.name, edition) })),
    ...incident.regions.map((item) => ({
      ...item,
      name: regionText(item.code, vocabulary, language.tag),
    })),
  ];
  return named.flatMap(({ name, level, from, until }) => {
    if (!from && !until) return [];
    const bounds = { from: minutesTo(started, from) ?? 0, to: minutesTo(started, until) ?? end };
    const levelText = level ? language.words.levels[level] : '';
    return { name, level, levelText, ...bounds };
  });
}

function minutesTo(started: Moment, moment: Moment | undefined) {
  return moment && minutesBetween(started, moment);
}
