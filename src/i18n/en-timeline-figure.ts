/** The words of the timeline to scale. */
export const timelineFigureEn = {
  name: (title: string) => `Timeline to scale: ${title}`,
  description: (phases: readonly string[], events: number) => {
    const marks = events === 1 ? '1 event' : `${events} events`;
    return `${marks}, the same as in the list below. ${phases.length > 0 ? `Phases: ${phases.join(', ')}.` : ''}`.trim();
  },
  spans: { ttd: 'TTD', ttm: 'TTM', ttr: 'TTR' },
  phases: 'Phases',
  breaks: 'Slanted strokes mark where time is left out.',
  leftOut: (events: number) => {
    if (events === 0) return '';
    return events === 1
      ? 'One event that is known to the day only is in the list alone.'
      : `${events} events that are known to the day only are in the list alone.`;
  },
};
