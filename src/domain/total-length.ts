import type { MeasuredIncident } from './measurement.ts';
import type { JointLength } from './median-length.ts';

/**
 * The lengths added up; `undefined` of none. The sum of bounds in one direction is such a bound, of
 * bounds in both it is approximate.
 */
export function totalLength(known: readonly MeasuredIncident[]): JointLength | undefined {
  if (known.length === 0) return undefined;
  const minutes = known.reduce((sum, one) => sum + one.minutes, 0);
  const bounds = new Set(known.flatMap(({ length }) => length.bound ?? []));
  const isOpen = bounds.size > 1;
  const bound = isOpen ? undefined : [...bounds][0];
  return {
    minutes,
    length: { minutes, isInDays: false, isApproximate: false, bound },
    isApproximate: isOpen || known.some(({ isApproximate }) => isApproximate),
  };
}
