import type { Length } from './length.ts';
import type { MeasuredIncident } from './measurement.ts';
import type { FigureBound } from './terms.ts';

/** A length that several incidents give together: what is worked out needs not say so. */
export type JointLength = Pick<MeasuredIncident, 'length' | 'minutes' | 'isApproximate'>;

/**
 * The median, as exactly as the lengths are known; `undefined` of none. It is a bound where another
 * value of what is bounded would move it one way, approximate where it could go either way.
 */
export function medianLength(known: readonly JointLength[]): JointLength | undefined {
  const middle = middleOf(known.toSorted((a, b) => a.minutes - b.minutes));
  const [first] = middle;
  if (!first) return undefined;
  const minutes = mean(middle.map((one) => one.minutes));
  const isLower = medianOf(known.map(lowest)) < minutes;
  const isHigher = medianOf(known.map(highest)) > minutes;
  const isOpen = isLower && isHigher;
  return {
    minutes,
    length: { ...middleLength(middle, minutes), bound: boundOf(isLower, isHigher) },
    isApproximate: isOpen || middle.some(({ isApproximate }) => isApproximate),
  };
}

/** The one in the middle or, of an even number, the two. */
function middleOf<Item>(sorted: readonly Item[]): readonly Item[] {
  const half = sorted.length / 2;
  return sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
}

function middleLength(middle: readonly JointLength[], minutes: number): Length {
  const [first, ...others] = middle.map(({ length }) => length);
  if (first && others.length === 0) return first;
  return { minutes, isInDays: false, isApproximate: false };
}

function boundOf(isLower: boolean, isHigher: boolean): FigureBound | undefined {
  if (isLower === isHigher) return undefined;
  return isLower ? 'at-most' : 'at-least';
}

function lowest({ length, minutes }: JointLength) {
  return length.bound === 'at-most' ? 0 : minutes;
}

function highest({ length, minutes }: JointLength) {
  return length.bound === 'at-least' ? Number.POSITIVE_INFINITY : minutes;
}

function medianOf(minutes: readonly number[]) {
  return mean(middleOf(minutes.toSorted((a, b) => a - b)));
}

function mean(numbers: readonly number[]) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
