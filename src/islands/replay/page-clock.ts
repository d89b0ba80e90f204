import { type ClockReading, clockReading } from '../clock-reading.ts';
import type { ClockSwitch } from '../clock-switch.ts';

/** Reads the clock that the reader has chosen on the page, or UTC where none can be chosen. */
export function pageClock(
  locale: string,
  signal: AbortSignal,
  changed: () => void,
): () => ClockReading {
  const control = document.querySelector<ClockSwitch>('clock-switch');
  let reading = control?.reading ?? clockReading('utc', { locale });
  control?.addEventListener(
    'change',
    () => {
      reading = control.reading;
      changed();
    },
    { signal },
  );
  return () => reading;
}
