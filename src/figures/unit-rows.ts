import type { Unit, UnitPart, UnitRow, UnitView } from '../views/patterns/unit-view.ts';
import { linkedMark, namedRow } from './named-row.ts';
import { element, percent, type Svg } from './svg.ts';

const pitch = 12;
const radius = 4.5;
const perLine = { narrow: 23, wide: 34 };
const barHeight = 16;

/**
 * Rows of marks in lines, one a thing, or a bar where they are too many. Every row is drawn twice,
 * for a narrow column and for a wide one.
 */
export function unitRows({ id, rows }: UnitView): Svg {
  const drawn = rows.map((row, index) => {
    const name = `${id}-${index}`;
    const drawings = (['narrow', 'wide'] as const).map((width) => drawRow(row, name, width));
    return namedRow({ ...row, id: name }, ...drawings);
  });
  return element('div', { class: 'marks-units' }, ...drawn);
}

/** A mark alone, for a key. */
export function unitSample(state: Unit['state']): Svg {
  const size = { width: pitch, height: pitch, 'aria-hidden': 'true' };
  return element('svg', size, ...unitShapes(state, pitch / 2, pitch / 2));
}

function drawRow({ units, parts }: UnitRow, name: string, width: keyof typeof perLine): Svg {
  const isEmpty = units.length + parts.length === 0;
  const lines = Math.max(1, Math.ceil(units.length / perLine[width]));
  const height = parts.length > 0 ? barHeight : lines * pitch;
  return element(
    'svg',
    {
      class: `drawing-${width}`,
      height: height + 8,
      ...(isEmpty ? { 'aria-hidden': 'true' } : { role: 'group', 'aria-labelledby': name }),
    },
    ...units.map((unit, index) => drawUnit(unit, index, perLine[width])),
    ...parts.map(drawPart),
  );
}

function drawUnit(unit: Unit, index: number, inLine: number): Svg {
  const x = (index % inLine) * pitch + pitch / 2;
  const y = Math.floor(index / inLine) * pitch + pitch / 2 + 4;
  return linkedMark(unit, ...unitShapes(unit.state, x, y));
}

/** As full as a state is near to its end. */
function unitShapes(state: Unit['state'], x: number, y: number): Svg[] {
  const circle = element('circle', { class: `unit unit-${state}`, cx: x, cy: y, r: radius - 0.75 });
  if (state === 'in-progress')
    return [circle, element('path', { class: 'unit-half', d: `M${x} ${y - 4}a4 4 0 0 0 0 8z` })];
  if (state === 'superseded' || state === 'dropped')
    return [circle, element('path', { class: 'unit-stroke', d: `M${x - 4} ${y + 4}l8 -8` })];
  return [circle];
}

function drawPart(part: UnitPart): Svg {
  const rect = element('rect', {
    class: `part part-${part.state}`,
    x: percent(part.from),
    width: percent(part.to - part.from),
    y: 4,
    height: barHeight,
  });
  return linkedMark(part, rect);
}
