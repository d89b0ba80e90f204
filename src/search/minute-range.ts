import type { MinuteRange } from './search-state.ts';

const minutesOfUnit = { m: 1, min: 1, h: 60, d: 1440, j: 1440, w: 10080 } as const;
const length = /^(\d+(?:[.,]\d+)?)\s*(m|min|h|d|j|w)?$/;

/**
 * Reads `>1h`, `<30m`, `1h..4h`, `2d..`, `..90` or `1h-4h`; `undefined` for anything else and for a
 * range that ends before it begins. Without a unit it is minutes; `j` is French for days.
 */
export function readMinuteRange(text: string): MinuteRange | undefined {
  const written = text.trim().toLowerCase();
  const bound = /^([<>])=?\s*(.+)$/.exec(written);
  if (bound) {
    const minutes = readMinutes(bound[2]);
    if (minutes === undefined) return undefined;
    return bound[1] === '>' ? { from: minutes } : { to: minutes };
  }
  const ends = /^(.*?)\s*(?:\.\.|[-–—])\s*(.*)$/.exec(written);
  if (!ends) return undefined;
  const [from, to] = [readMinutes(ends[1]), readMinutes(ends[2])];
  const isRead = (from !== undefined || ends[1] === '') && (to !== undefined || ends[2] === '');
  if (!isRead || (from === undefined && to === undefined)) return undefined;
  if (from !== undefined && to !== undefined && from > to) return undefined;
  return { from, to };
}

/** A range as an address has it: `1h..4h`. Reading it gives the same minutes. */
export function minuteRangeText({ from, to }: MinuteRange): string {
  return `${minutesText(from)}..${minutesText(to)}`;
}

/** `90m`, `4h`, `2d`; empty without minutes. */
export function minutesText(minutes: number | undefined): string {
  if (minutes === undefined) return '';
  if (minutes > 0 && minutes % 1440 === 0) return `${minutes / 1440}d`;
  if (minutes > 0 && minutes % 60 === 0) return `${minutes / 60}h`;
  return `${minutes}m`;
}

function readMinutes(text = '') {
  const [, number, unit = 'm'] = length.exec(text) ?? [];
  if (number === undefined) return undefined;
  // The expression allows these units only.
  const minutes =
    Number(number.replace(',', '.')) * minutesOfUnit[unit as keyof typeof minutesOfUnit];
  return Math.round(minutes * 100) / 100;
}
