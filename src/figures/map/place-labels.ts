import type { Box, Point } from '../../atlas/plane.ts';
import { type Label, labelBox, overlap } from './label-box.ts';
import { type Candidate, type Labelled, labelCandidates } from './label-candidates.ts';

export interface PlacedLabel extends Label {
  /** Whether only wide pages have room for it. */
  readonly isWide: boolean;
}

/** Widths in pixels at which a map is tried: a drawing is as wide as its column. */
const wide = [640, 740, 840];
const all = [280, 340, 420, 520, ...wide];

/** An area larger than this share of the width of the map may have labels of others on it. */
const largeArea = 0.03;

/**
 * Puts labels on, beside, above or below what they name, so that at no width one covers another or
 * a small mark, or leaves the map. What finds no room goes without: a table has all names.
 */
export function placeLabels(
  wanted: readonly Labelled[],
  heightOfWidth: number,
  fixed: readonly Label[],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const waiting = new Set(wanted.filter(({ lines }) => lines.length > 0));
  for (const isWide of [false, true])
    for (const labelled of waiting) {
      const sizes = (isWide ? wide : all).map((width): Point => [width, width * heightOfWidth]);
      const surroundings = { sizes, labels: [...fixed, ...placed], marks: wanted };
      const found = bestPlace(labelled, surroundings);
      if (!found) continue;
      placed.push({ ...found, isWide });
      waiting.delete(labelled);
    }
  return placed;
}

interface Surroundings {
  readonly sizes: readonly Point[];
  readonly labels: readonly Label[];
  readonly marks: readonly Labelled[];
}

/** Of the places that are free at every size, the one that covers least of what others name. */
function bestPlace(own: Labelled, { sizes, labels, marks }: Surroundings): Candidate | undefined {
  const others = marks.filter((mark) => mark !== own);
  const small = others.filter(({ box }) => box.right - box.left < largeArea);
  const free = labelCandidates(own).filter((candidate) =>
    sizes.every((size) => {
      const box = labelBox(candidate, size);
      return (
        isWithin(box, { left: 0, top: 0, right: size[0], bottom: size[1] }) &&
        (!candidate.isInside || isWithin(box, inPixels(own, size))) &&
        labels.every((label) => overlap(box, labelBox(label, size)) === 0) &&
        small.every((mark) => overlap(box, inPixels(mark, size)) === 0)
      );
    }),
  );
  const costs = free.map((candidate) => covered(candidate, others, sizes));
  return free[costs.indexOf(Math.min(...costs))];
}

/** In square pixels, over all sizes. */
function covered(candidate: Candidate, others: readonly Labelled[], sizes: readonly Point[]) {
  return sizes.reduce((sum, size) => {
    const box = labelBox(candidate, size);
    return others.reduce((total, mark) => total + overlap(box, inPixels(mark, size)), sum);
  }, 0);
}

function inPixels({ box, reach }: Labelled, [width, height]: Point): Box {
  return {
    left: box.left * width - reach,
    top: box.top * height - reach,
    right: box.right * width + reach,
    bottom: box.bottom * height + reach,
  };
}

function isWithin(inner: Box, outer: Box) {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}
