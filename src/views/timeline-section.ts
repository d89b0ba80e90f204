import { isCoarse } from '../domain/coarse-moment.ts';
import type { Incident, Milestone, TimelineEvent } from '../domain/incident.ts';
import { lengthBetween } from '../domain/length.ts';
import { type Moment, minutesBetween } from '../domain/moment.ts';
import { startDay } from '../domain/start-day.ts';
import type { EventKind } from '../domain/terms.ts';
import { dayText } from './day.ts';
import { type DurationView, durationView } from './duration.ts';
import { lengthView } from './length-view.ts';
import { type MomentView, momentView, shownDay } from './moment-view.ts';
import { type Phase, type PhaseName, phaseOf, phases } from './phases.ts';
import {
  type CitationLink,
  citationsOf,
  type RecordContext,
  type StatementView,
  statementView,
} from './statement-view.ts';

export interface EventView extends StatementView {
  readonly id: string;
  readonly kind: EventKind;
  readonly kindText: string;
  readonly isKey: boolean;
  readonly at: MomentView;
  /** `at the latest`; usually empty. */
  readonly boundText: string;
  readonly until?: MomentView | undefined;
  readonly day: DayView;
  /**
   * Whether the day is another one than that of the event before, or than the incident's, and is not
   * shown in the place of its time.
   */
  readonly isNewDay: boolean;
  /** `T+27 min`, empty for an event of which only the date is known. */
  readonly elapsed: string;
}

export interface DayView {
  readonly datetime: string;
  readonly text: string;
}

export interface PhaseEnd extends MomentView {
  /** What is shown where no time of day is known. */
  readonly date: string;
  /** Whether the date has to stand before its time: it is another one than that of the moment before. */
  readonly isDated: boolean;
  /** When it was by other sources. */
  readonly rivals: readonly RivalMoment[];
}

export interface RivalMoment extends MomentView {
  readonly date: string;
  readonly citations: readonly CitationLink[];
}

export interface PhaseView {
  readonly name: PhaseName;
  readonly title: string;
  /** Without it there is nothing to say of its span: the lead-up has no first moment. */
  readonly from?: PhaseEnd | undefined;
  readonly to?: PhaseEnd | undefined;
  readonly duration?: DurationView | undefined;
  /** Of a phase that is over, that no source gives its end, in words; else empty. */
  readonly openEnd: string;
  readonly events: readonly EventView[];
}

/** The events by phase, in the writer's order; phases in which nothing was recorded are left out. */
export function timelineSection(incident: Incident, context: RecordContext): PhaseView[] {
  const all = phases(incident);
  const { timeline } = incident;
  const places = placesAmong(all, timeline);
  const views = timeline.map((event, index) => ({
    phase: places[index],
    view: eventView(event, timeline[index - 1], incident, context),
  }));
  return all.flatMap((phase) => {
    const own = views.filter((event) => event.phase === phase).map(({ view }) => view);
    return own.length === 0 ? [] : [phaseView(phase, own, startDay(incident), context)];
  });
}

/** The phase of each event. One that is known by its date stays with the event before it that day. */
function placesAmong(all: readonly Phase[], timeline: readonly TimelineEvent[]) {
  let last = 0;
  return timeline.map(({ at }) => {
    const phase = phaseOf(at, all);
    const own = phase ? all.indexOf(phase) : 0;
    last = isCoarse(at) ? Math.max(own, last) : own;
    return all[last];
  });
}

function phaseView(
  { name, from, to, lastKnown }: Phase,
  events: readonly EventView[],
  incidentDay: string,
  context: RecordContext,
): PhaseView {
  const { language } = context;
  const title = language.words.timeline.phases[name];
  const length = from && to && lengthBetween(from, to);
  // A phase between two moments of the same minute has nothing to tell of its span.
  const isMoment = length?.minutes === 0;
  const span = isMoment
    ? {}
    : {
        from: from && phaseEnd(from, incidentDay, context),
        to: to && phaseEnd(to, from ? shownDay(from) : incidentDay, context),
      };
  const duration = length && !isMoment ? lengthView(length, language) : undefined;
  const openEnd = from && lastKnown ? language.words.timelineFigure.openEnd : '';
  return { name, title, events, ...span, duration, openEnd };
}

function phaseEnd(milestone: Milestone, dayBefore: string, context: RecordContext): PhaseEnd {
  const shown = (moment: Moment) => ({
    ...momentView(moment),
    date: dayText(shownDay(moment), context.language),
  });
  const rivals = milestone.alternatives.map(({ at, source }) => ({
    ...shown(at),
    citations: citationsOf(source, context),
  }));
  return { ...shown(milestone), isDated: shownDay(milestone) !== dayBefore, rivals };
}

function eventView(
  event: TimelineEvent,
  before: TimelineEvent | undefined,
  incident: Incident,
  context: RecordContext,
): EventView {
  const { id, kind, isKey, at, until } = event;
  const { language } = context;
  const { started } = incident.milestones;
  const day = shownDay(at);
  return {
    ...statementView(event, context),
    id,
    kind,
    kindText: language.words.timeline.kinds[kind],
    isKey,
    at: momentView(at),
    boundText: at.bound ? language.words.bounds[at.bound] : '',
    until: until && momentView(until),
    day: { datetime: day, text: dayText(day, language) },
    isNewDay: !isCoarse(at) && day !== (before ? shownDay(before.at) : startDay(incident)),
    elapsed: isCoarse(at) ? '' : elapsedText(minutesBetween(started, at), context),
  };
}

function elapsedText(minutes: number, { language }: RecordContext) {
  const sign = minutes < 0 ? '−' : '+';
  return language.words.timeline.elapsed(sign, durationView(Math.abs(minutes), language).text);
}
