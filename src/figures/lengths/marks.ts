import type { LengthDot, LengthForm, LengthMarks } from '../../views/length-marks.ts';
import { element, percent, type Svg, text } from '../svg.ts';
import { swarmLanes } from './swarm.ts';

/** Drawn marks and the room that they take, in pixels; they lie between `top` and `top + height`. */
export interface DrawnMarks {
  readonly height: number;
  readonly draw: (top: number) => Svg;
}

const radius = 4.5;
const laneHeight = 11;
/** On the narrowest phone the scale is 270 pixels long, on which dots must not cover each other. */
const dotDistance = 11 / 270;
const barHeight = 64;

export function drawMarks(marks: LengthMarks): DrawnMarks {
  return marks.kind === 'dots' ? dots(marks.dots) : bars(marks.counts, marks.most);
}

function dots(all: readonly LengthDot[]): DrawnMarks {
  const lanes = swarmLanes(
    all.map(({ share }) => share),
    dotDistance,
  );
  const [lowest, highest] = [Math.min(0, ...lanes), Math.max(0, ...lanes)];
  const height = (highest - lowest + 1) * laneHeight;
  const draw = (top: number) =>
    element(
      'g',
      { class: 'length-dots' },
      ...all.map((dot, index) =>
        drawDot(dot, top + (highest - (lanes[index] ?? 0) + 0.5) * laneHeight),
      ),
    );
  return { height, draw };
}

/** The table beside a drawing leads to the same places: the keyboard need not stop here. */
function drawDot({ share, form, href, language, text: words }: LengthDot, y: number): Svg {
  return element(
    'a',
    { class: `length-dot length-${form}`, href, hreflang: language, tabindex: -1 },
    element('title', {}, text(words)),
    ...drawForm(form, percent(share), y),
  );
}

/** What a mark of a form looks like; a bound has a line into the direction that is open. */
export function drawForm(form: LengthForm, x: string, y: number): Svg[] {
  const dot = element('circle', { cx: x, cy: y, r: radius });
  if (form !== 'at-least' && form !== 'at-most') return [dot];
  const transform = `translate(${form === 'at-least' ? radius : -radius - 6})`;
  return [element('rect', { x, y: y - 1, width: 6, height: 2, transform }), dot];
}

function bars(counts: readonly number[], most: number): DrawnMarks {
  const width = 1 / counts.length;
  const draw = (top: number) =>
    element(
      'g',
      { class: 'length-bars' },
      ...counts.flatMap((count, index) => {
        if (count === 0) return [];
        const height = (count / most) * barHeight;
        const y = top + barHeight - height;
        return [element('rect', { x: percent(index * width), y, width: percent(width), height })];
      }),
    );
  return { height: barHeight, draw };
}
