import { type MomentView, momentView } from './moment-view.ts';

/** Moments with the parts that tell them apart: the day when there are several, seconds when there are any. */
export function seriesMoments(instants: readonly string[]): MomentView[] {
  const hasDays = instants[0]?.slice(0, 10) !== instants.at(-1)?.slice(0, 10);
  const hasSeconds = instants.some((instant) => !/:00(?:\.000)?Z$/.test(instant));
  const precision = hasSeconds ? 'second' : 'minute';
  return instants.map((instant) => {
    const view = momentView({ instant, precision, local: '' });
    return hasDays ? { ...view, clock: `${instant.slice(0, 10)} ${view.clock}` } : view;
  });
}
