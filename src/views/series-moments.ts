import type { Language } from '../i18n/language.ts';
import { dayText, utcDay } from './day.ts';
import { type MomentView, momentView } from './moment-view.ts';

/** A moment in a sentence: `28 October 2021, 20:37`, or `20:37` where the day goes without saying. */
export interface SpanMoment extends MomentView {
  readonly isDated: boolean;
}

/** Moments with the parts that tell them apart: the day when there are several, seconds when there are any. */
export function seriesMoments(instants: readonly string[]): MomentView[] {
  const moments = clocked(instants);
  if (!hasDays(instants)) return moments;
  return moments.map((view) => ({ ...view, clock: `${utcDay(view.datetime)} ${view.clock}` }));
}

/** The first and the last of them, for a sentence. */
export function seriesSpan(
  instants: readonly string[],
  language: Pick<Language, 'locale'>,
): readonly [SpanMoment, SpanMoment] | undefined {
  const isDated = hasDays(instants);
  const [first, ...others] = clocked(instants).map((view): SpanMoment => {
    const day = isDated ? `${dayText(utcDay(view.datetime), language)}, ` : '';
    return { ...view, clock: `${day}${view.clock}`, isDated };
  });
  return first && [first, others.at(-1) ?? first];
}

function hasDays(instants: readonly string[]) {
  return instants[0]?.slice(0, 10) !== instants.at(-1)?.slice(0, 10);
}

function clocked(instants: readonly string[]): MomentView[] {
  const hasSeconds = instants.some((instant) => !/:00(?:\.000)?Z$/.test(instant));
  const precision = hasSeconds ? 'second' : 'minute';
  return instants.map((instant) => momentView({ instant, precision, local: '' }));
}
