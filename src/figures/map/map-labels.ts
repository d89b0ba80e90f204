import type { MapPlane } from '../../atlas/map-plane.ts';
import type { Box } from '../../atlas/plane.ts';
import type { RegionsMap } from '../../views/regions-map.ts';
import { element, join, percent, type Svg, text } from '../svg.ts';
import { type Label, labelType } from './label-box.ts';
import type { Labelled } from './label-candidates.ts';
import { dotSpacing, dotsOf } from './map-dots.ts';
import type { MapShapes, PointShape } from './map-shapes.ts';
import { placeLabels } from './place-labels.ts';

type Size = MapPlane['size'];

/** More names than this would hide the map. */
const mostNames = 12;
/** A longer name takes two lines. */
const longestLine = 16;

/** The words on a map: the claim on the whole world, and the names of what is marked. */
export function mapLabels({ plane: { size }, worldText }: RegionsMap, shapes: MapShapes): Svg {
  const world = worldText === undefined ? [] : [cornerLabel(worldText)];
  const placed = placeLabels(labelled(shapes, size), size.height / size.width, world);
  return join([
    // On a phone it would lie across the edge of the world; the key below the map has it too.
    ...world.map((label) => drawLabel(label, 'map-label map-label-wide')),
    ...placed.map((label) =>
      drawLabel(label, label.isWide ? 'map-label map-label-wide' : 'map-label'),
    ),
  ]);
}

/** Points first: where they are cannot be seen without a word. */
function labelled({ areas, points }: MapShapes, size: Size): Labelled[] {
  const hasNames = areas.length + points.length <= mostNames;
  const pointLabels = points.map((point): Labelled => {
    const [x, y] = point.at;
    const box = shares({ left: x, top: y, right: x, bottom: y }, size);
    return { lines: pointLines(point, hasNames), box, reach: pointReach(point) };
  });
  const areaLabels = areas.toReversed().map(
    ({ mark, outline }): Labelled => ({
      lines: hasNames ? linesOf(mark.name) : [],
      box: shares(outline.box, size),
      reach: 0,
    }),
  );
  return [...pointLabels, ...areaLabels];
}

/** How far the dots of a point reach in pixels, their edge included. */
function pointReach(point: PointShape) {
  return 7 + ((dotsOf(point).length - 1) * dotSpacing) / 2;
}

/** A point that stands for several has the first one's name and their number. */
function pointLines({ marks: [first, ...others] }: PointShape, hasNames: boolean) {
  if (others.length === 0) return hasNames ? linesOf(first.name) : [];
  return hasNames ? linesOf(`${first.name} +${others.length}`) : [`×${others.length + 1}`];
}

/** Broken before a bracket, or else at the space that is nearest to the middle. */
function linesOf(name: string): string[] {
  if (name.length <= longestLine) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const distance = (index: number) => Math.abs(index - name.length / 2);
  const [nearest] = spaces.toSorted((a, b) => distance(a) - distance(b));
  const bracket = name.indexOf(' (');
  const at = bracket > 0 ? bracket : nearest;
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

function cornerLabel(line: string): Label {
  return { lines: [line], at: [0, 0], offset: [0, 0], anchor: 'start' };
}

function shares({ left, top, right, bottom }: Box, { width, height }: Size): Box {
  return { left: left / width, top: top / height, right: right / width, bottom: bottom / height };
}

function drawLabel({ lines, at, offset, anchor }: Label, className: string) {
  return element(
    'text',
    {
      class: className,
      y: percent(at[1]),
      dy: offset[1] + labelType.base,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    ...lines.map((line, index) =>
      element(
        'tspan',
        { x: percent(at[0]), dx: offset[0], dy: index > 0 ? labelType.line : undefined },
        text(line),
      ),
    ),
  );
}
