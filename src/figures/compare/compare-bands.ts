import type { CompareBand } from '../../views/compare-timeline.ts';
import type { BarStretch } from '../../views/span-bar.ts';
import { type ComparePlane, placeOf } from './compare-plane.ts';

/** Of a stretch that stands for an end that nobody knows. */
const openWidth = 24;

/**
 * The phases in whole pixels. One that ends in the pixel in which it began is left out; one without
 * an end runs out behind the last that is known of it.
 */
export function compareBands(bands: readonly CompareBand[], plane: ComparePlane): BarStretch[] {
  return bands.flatMap(({ name, from, to, isOpen }) => {
    const [x, end] = [placeOf(from, plane), placeOf(to, plane)];
    const known = end > x ? [{ name, x, width: end - x, isOpen: false }] : [];
    return isOpen ? [...known, { name, x: end, width: openWidth, isOpen }] : known;
  });
}
