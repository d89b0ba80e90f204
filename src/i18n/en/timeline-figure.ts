/** The words of the timeline to scale. */
export const timelineFigureEn = {
  name: (title: string) => `Timeline to scale: ${title}`,
  description: (phases: readonly string[], drawn: number, listed: number) => {
    const marks = drawn === 1 ? '1 event' : `${drawn} events`;
    const events =
      drawn === listed
        ? `${marks}, the same as in the list below.`
        : `${drawn} of the ${listed} events in the list below.`;
    return phases.length > 0 ? `${events} Phases: ${phases.join(', ')}.` : events;
  },
  spans: { ttd: 'TTD', tta: 'TTA', ttm: 'TTM', ttr: 'TTR' },
  phases: 'Phases',
  /** Behind a phase of which no source says when it was over. */
  openEnd: 'end not known',
  breaks: 'Slanted strokes mark where time is left out; behind them the scale may be another.',
  leftOut: (events: number) => {
    if (events === 0) return '';
    return events === 1
      ? 'One event whose time of day is not known is in the list alone.'
      : `${events} events whose times of day are not known are in the list alone.`;
  },
};
