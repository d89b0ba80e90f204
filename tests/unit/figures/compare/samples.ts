import type { CompareEvent, CompareTimeline } from '../../../../src/views/compare-timeline.ts';

interface Sample {
  readonly end: number;
  /** Of its key events. */
  readonly minutes?: readonly (number | undefined)[];
  readonly isOpen?: boolean;
}

/** An incident that was responded to from its start to its end. */
export function timelineOf({ end, minutes = [], isOpen = false }: Sample): CompareTimeline {
  const band = { name: 'responding', title: 'Responding', from: 0, to: end, duration: '' } as const;
  return { end, bands: [{ ...band, isOpen }], events: minutes.map((minute) => eventAt(minute)) };
}

export function eventAt(
  minutes: number | undefined,
  written: Partial<CompareEvent> = {},
): CompareEvent {
  return {
    id: `t-${minutes}`,
    minutes,
    isDay: false,
    kind: 'respond',
    kindText: 'Response',
    when: `T+${minutes} min`,
    text: 'Somebody answers.',
    marks: '',
    ...written,
  };
}
