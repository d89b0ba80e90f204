import type { Box, Point } from '../../atlas/plane.ts';
import { type Label, labelBox, overlap } from './label-box.ts';
import { type Candidate, type Labelled, labelCandidates } from './label-candidates.ts';

export interface PlacedLabel extends Label {
  /** Whether only wide pages have room for it. */
  readonly isWide: boolean;
}

/** Widths in pixels at which a map is tried: a drawing is as wide as its column. */
const narrow = [280, 340, 420, 520];
const wide = [640, 740, 840];

/** An area larger than this share of the width of the map may have labels of others on it. */
const largeArea = 0.03;

/** A label with a larger part of it on an area in which its own place is not would seem to name that. */
const mostOnOther = 0.2;

/** A map of one width: what is on it already, in pixels. */
interface Sheet {
  readonly size: Point;
  readonly marks: readonly SheetMark[];
  readonly labels: Box[];
}

interface SheetMark {
  readonly of: Labelled;
  readonly box: Box;
  /** Whether it would be hidden by a label on it. */
  readonly isSmall: boolean;
}

/**
 * Puts labels on, beside, above or below what they name, so that at no width one covers another or
 * a small mark, or leaves the map. What finds no room goes without: a table has all names. Those that
 * are `fixed` are there on wide pages.
 */
export function placeLabels(
  wanted: readonly Labelled[],
  heightOfWidth: number,
  fixed: readonly Label[],
): PlacedLabel[] {
  const waiting = new Set(wanted.filter(({ lines }) => lines.length > 0));
  if (waiting.size === 0) return [];
  const sheetsOf = (widths: readonly number[], labels: readonly Label[]) =>
    widths.map((width) => sheetOf([width, width * heightOfWidth], wanted, labels));
  const wideSheets = sheetsOf(wide, fixed);
  const allSheets = [...sheetsOf(narrow, []), ...wideSheets];
  const placed: PlacedLabel[] = [];
  for (const isWide of [false, true]) {
    const sheets = isWide ? wideSheets : allSheets;
    for (const labelled of waiting) {
      const found = bestPlace(labelled, sheets);
      if (!found) continue;
      placed.push({ ...found, isWide });
      for (const { labels, size } of sheets) labels.push(labelBox(found, size));
      waiting.delete(labelled);
    }
  }
  return placed;
}

function sheetOf(size: Point, wanted: readonly Labelled[], fixed: readonly Label[]): Sheet {
  const marks = wanted.map((labelled) => ({
    of: labelled,
    box: inPixels(labelled, size),
    isSmall: labelled.box.right - labelled.box.left < largeArea,
  }));
  return { size, marks, labels: fixed.map((label) => labelBox(label, size)) };
}

/** Of the places that are free on every sheet, the one that covers least of what others name. */
function bestPlace(own: Labelled, sheets: readonly Sheet[]): Candidate | undefined {
  let best: { readonly candidate: Candidate; readonly cost: number } | undefined;
  for (const candidate of labelCandidates(own)) {
    if (!sheets.every((sheet) => isFree(candidate, own, sheet))) continue;
    const cost = sheets.reduce((sum, sheet) => sum + covered(candidate, own, sheet), 0);
    if (cost === 0) return candidate;
    if (!best || cost < best.cost) best = { candidate, cost };
  }
  return best?.candidate;
}

function isFree(candidate: Candidate, own: Labelled, { size, marks, labels }: Sheet) {
  const box = labelBox(candidate, size);
  return (
    isWithin(box, { left: 0, top: 0, right: size[0], bottom: size[1] }) &&
    labels.every((label) => overlap(box, label) === 0) &&
    marks.every((mark) => {
      if (mark.of === own) return !candidate.isInside || isWithin(box, mark.box);
      const covered = overlap(box, mark.box);
      if (mark.isSmall) return covered === 0;
      return covered < mostOnOther * areaOf(box) || (has(mark, own) && isOnOwn(candidate, own));
    })
  );
}

/** Whether what a label names lies in the area of another mark. */
function has({ of: { box } }: SheetMark, own: Labelled) {
  const [x, y] = [(own.box.left + own.box.right) / 2, (own.box.top + own.box.bottom) / 2];
  return isWithin({ left: x, top: y, right: x, bottom: y }, box);
}

/** Whether a label on a larger area still belongs to its own: it stands on it, or beside a dot. */
function isOnOwn({ at: [x, y] }: Candidate, { box, reach }: Labelled) {
  return reach > 0 || (box.left < x && x < box.right && box.top < y && y < box.bottom);
}

/** In square pixels. */
function covered(candidate: Candidate, own: Labelled, { size, marks }: Sheet) {
  const box = labelBox(candidate, size);
  return marks.reduce((sum, mark) => (mark.of === own ? sum : sum + overlap(box, mark.box)), 0);
}

function inPixels({ box, reach }: Labelled, [width, height]: Point): Box {
  return {
    left: box.left * width - reach,
    top: box.top * height - reach,
    right: box.right * width + reach,
    bottom: box.bottom * height + reach,
  };
}

function areaOf({ left, top, right, bottom }: Box) {
  return (right - left) * (bottom - top);
}

function isWithin(inner: Box, outer: Box) {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}
