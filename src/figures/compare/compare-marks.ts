import type { EventKind } from '../../domain/terms.ts';
import type { CompareEvent } from '../../views/compare-timeline.ts';
import { type ComparePlane, placeOf } from './compare-plane.ts';

/** One event, or several at about the same place, above the phases. In whole pixels. */
export interface CompareMark {
  /** Numbers of its events in their list: `3`, `4–6`. */
  readonly text: string;
  /** `undefined` where its events are of several kinds. */
  readonly kind?: EventKind | undefined;
  /** Whether the day is all that is known of its events. */
  readonly isDay: boolean;
  /** Where its events lie. */
  readonly xs: readonly number[];
  readonly left: number;
  readonly width: number;
  /** From 0, the lowest. */
  readonly row: number;
}

/** Events this near to the first of a mark share it. */
const nearness = 8;
const leastWidth = 18;
const letter = 7;
const padding = 4;
const space = 2;

type Placed = CompareEvent & { readonly number: number; readonly x: number };

/**
 * The marks of the key events, in order, in as few rows as hold them. Events before the start and
 * those too late for the scale stand in the middle of the edge. One whose place is not known has none.
 */
export function compareMarks(events: readonly CompareEvent[], plane: ComparePlane): CompareMark[] {
  const placed = events
    .flatMap((event, index): Placed[] => {
      if (event.minutes === undefined) return [];
      return [{ ...event, number: index + 1, x: markPlace(event.minutes, plane) }];
    })
    .toSorted((a, b) => a.x - b.x);
  const ends: number[] = [];
  return groupsOf(placed).map((group) => {
    const mark = markOf(group, plane);
    const free = ends.findIndex((end) => end + space <= mark.left);
    const row = free === -1 ? ends.length : free;
    ends[row] = mark.left + mark.width;
    return { ...mark, row };
  });
}

function markPlace(minutes: number, plane: ComparePlane) {
  const { left, right, width, last } = plane;
  if (minutes < 0) return Math.round(left / 2);
  return minutes > last ? Math.round((right + width) / 2) : placeOf(minutes, plane);
}

function groupsOf(placed: readonly Placed[]) {
  const groups: Placed[][] = [];
  for (const event of placed) {
    const group = groups.at(-1);
    if (group?.[0] && event.x - group[0].x <= nearness) group.push(event);
    else groups.push([event]);
  }
  return groups;
}

function markOf(group: readonly Placed[], { width: room }: ComparePlane): Omit<CompareMark, 'row'> {
  const xs = [...new Set(group.map(({ x }) => x))];
  const kinds = new Set(group.map(({ kind }) => kind));
  const text = rangeText(group.map(({ number }) => number));
  const width = Math.max(leastWidth, text.length * letter + 2 * padding);
  const middle = ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2;
  return {
    text,
    kind: kinds.size === 1 ? group[0]?.kind : undefined,
    isDay: group.every(({ isDay }) => isDay),
    xs,
    left: Math.round(Math.min(Math.max(middle - width / 2, 1), room - width - 1)),
    width,
  };
}

/** `4–6`, or `4, 6` where one between them stands elsewhere. */
function rangeText(numbers: readonly number[]) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [first = 0, last = first] = [sorted[0], sorted.at(-1)];
  if (sorted.length < 2 || last - first !== sorted.length - 1) return sorted.join(', ');
  return `${first}–${last}`;
}
