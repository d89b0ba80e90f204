import type { ReplayEvent } from '../../replay/replay.ts';
import type { Stage } from './stage.ts';

interface Place {
  readonly event: ReplayEvent;
  readonly row: Element | null;
  readonly drawn: readonly Element[];
}

/** Dims the marks and labels of events ahead; lights up those of the last moment, and their rows. */
export function eventStage(figure: Element, events: readonly ReplayEvent[]): Stage {
  const places = events.map((event): Place => {
    const id = CSS.escape(event.id);
    const drawn = figure.querySelectorAll(`.mark[href="#${id}"], [data-event="${id}"]`);
    return { event, row: document.getElementById(event.id), drawn: [...drawn] };
  });
  let shown: number | undefined;
  return {
    show({ passed, current }) {
      if (passed === shown) return;
      shown = passed;
      places.forEach(({ event, row, drawn }, index) => {
        const isNow = current.includes(event);
        row?.classList.toggle('is-now', isNow);
        for (const element of drawn) {
          element.classList.toggle('is-now', isNow);
          element.classList.toggle('is-ahead', index >= passed);
        }
      });
    },
    clear() {
      for (const { row, drawn } of places) {
        row?.classList.remove('is-now');
        for (const element of drawn) element.classList.remove('is-now', 'is-ahead');
      }
    },
  };
}
