import type { Incident, TimelineEvent } from '../domain/incident.ts';
import { minutesBetween } from '../domain/moment.ts';
import type { EventKind } from '../domain/terms.ts';
import { dayText } from './day.ts';
import { type DurationView, durationView } from './duration.ts';
import { type MomentView, momentView, shownDay } from './moment-view.ts';
import { type Phase, type PhaseName, phaseOf, phases } from './phases.ts';
import { type RecordContext, type StatementView, statementView } from './statement-view.ts';

export interface EventView extends StatementView {
  readonly id: string;
  readonly kind: EventKind;
  readonly kindText: string;
  readonly isKey: boolean;
  readonly at: MomentView;
  readonly until?: MomentView | undefined;
  readonly day: DayView;
  /** Whether the day is another one than that of the event before. */
  readonly isNewDay: boolean;
  /** `T+27 min`, empty for an event known to the day only. */
  readonly elapsed: string;
}

export interface DayView {
  readonly datetime: string;
  readonly text: string;
}

export interface PhaseView {
  readonly name: PhaseName;
  readonly title: string;
  /** Without it there is nothing to say of its span: the lead-up has no first moment. */
  readonly from?: MomentView | undefined;
  readonly to?: MomentView | undefined;
  readonly duration?: DurationView | undefined;
  /** Of a phase that is over, that no source gives its end, in words; else empty. */
  readonly openEnd: string;
  readonly events: readonly EventView[];
}

/** The events of an incident by phase; phases in which nothing was recorded are left out. */
export function timelineSection(incident: Incident, context: RecordContext): PhaseView[] {
  const all = phases(incident);
  const events = incident.timeline.toSorted(byTime);
  const views = events.map((event, index) => ({
    phase: phaseOf(event.at, all),
    view: eventView(event, events[index - 1], incident, context),
  }));
  return all.flatMap((phase) => {
    const own = views.filter((event) => event.phase === phase).map(({ view }) => view);
    return own.length === 0 ? [] : [phaseView(phase, own, context)];
  });
}

/** Keeps the writer's order among events of the same minute. */
function byTime(a: TimelineEvent, b: TimelineEvent) {
  return minutesBetween(b.at, a.at);
}

function phaseView(
  { name, from, to, lastKnown }: Phase,
  events: readonly EventView[],
  { language }: RecordContext,
): PhaseView {
  const title = language.words.timeline.phases[name];
  const span = { from: from && momentView(from), to: to && momentView(to) };
  const duration = from && to && durationView(minutesBetween(from, to), language);
  const openEnd = from && lastKnown ? language.words.timelineFigure.openEnd : '';
  return { name, title, events, ...span, duration, openEnd };
}

function eventView(
  event: TimelineEvent,
  before: TimelineEvent | undefined,
  { milestones: { started } }: Incident,
  context: RecordContext,
): EventView {
  const { id, kind, isKey, at, until } = event;
  const { language } = context;
  const day = shownDay(at);
  return {
    ...statementView(event, context),
    id,
    kind,
    kindText: language.words.timeline.kinds[kind],
    isKey,
    at: momentView(at),
    until: until && momentView(until),
    day: { datetime: day, text: dayText(day, language) },
    isNewDay: day !== shownDay(before?.at ?? started),
    elapsed: at.precision === 'day' ? '' : elapsedText(minutesBetween(started, at), context),
  };
}

function elapsedText(minutes: number, { language }: RecordContext) {
  const sign = minutes < 0 ? '−' : '+';
  return language.words.timeline.elapsed(sign, durationView(Math.abs(minutes), language).text);
}
