/** Path data, and whether it is an outline: lines that enclose nothing until they are joined. */
export interface SimplePath {
  readonly data: string;
  readonly isOutline: boolean;
}

/**
 * Makes path data of the rough.js library shorter. Even with no roughness it draws each straight
 * line as a curve of its own, and each line of an outline twice, which makes it look heavy. Joined
 * lines enclose an area, so the path of an outline must not be filled. Other data stays as it is.
 */
export function simplifyPath(data: string): SimplePath {
  const segments = readSegments(data);
  if (!segments) return { data, isOutline: false };
  const straight = segments.map(straighten);
  const isOutline =
    data.split('M').length - 1 === segments.length &&
    straight.every(({ controls }) => controls.length === 0);
  if (!isOutline && data.lastIndexOf('M') > 0) return { data, isOutline };
  const visible = straight.filter((segment) => !isDot(segment));
  return { data: writeSegments(isOutline ? dropRepeated(visible) : visible), isOutline };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line, or a curve when it has controls. */
interface Segment {
  readonly start: Point;
  readonly controls: readonly Point[];
  readonly end: Point;
}

/** `undefined` when there is anything but absolute moves, lines and cubic curves. */
function readSegments(data: string): Segment[] | undefined {
  if (!/^([MLC][-\d.e\s,]+)+$/.test(data)) return undefined;
  const segments: Segment[] = [];
  let current: Point | undefined;
  for (const [, command, numbers = ''] of data.matchAll(/([MLC])([^MLC]+)/g)) {
    const points = readPoints(numbers);
    const end = points.at(-1);
    if (!end || points.length !== (command === 'C' ? 3 : 1)) return undefined;
    if (command !== 'M' && current) {
      segments.push({ start: current, controls: points.slice(0, -1), end });
    }
    current = end;
  }
  return segments;
}

function readPoints(numbers: string): Point[] {
  const values = (numbers.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(
    (number) => Math.round(Number(number) * 100) / 100,
  );
  return values.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: values[index + 1] ?? 0 }] : []));
}

function straighten(segment: Segment): Segment {
  const { start, controls, end } = segment;
  const isStraight = controls.every((control) => distanceToLine(control, start, end) < 0.05);
  return isStraight ? { start, controls: [], end } : segment;
}

function distanceToLine(point: Point, start: Point, end: Point): number {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (length === 0) return Math.hypot(point.x - start.x, point.y - start.y);
  const area = (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x);
  return Math.abs(area) / length;
}

function isDot({ start, controls, end }: Segment): boolean {
  return controls.length === 0 && samePoint(start, end);
}

function dropRepeated(segments: readonly Segment[]): Segment[] {
  return [...new Map(segments.map((segment) => [writeSegments([segment]), segment])).values()];
}

function writeSegments(segments: readonly Segment[]): string {
  const words: string[] = [];
  let current: Point | undefined;
  for (const { start, controls, end } of segments) {
    if (!current || !samePoint(current, start)) words.push(`M${write(start)}`);
    const points = [...controls, end].map(write).join(' ');
    words.push(controls.length === 0 ? `L${points}` : `C${points}`);
    current = end;
  }
  return words.join('');
}

function samePoint(one: Point, other: Point): boolean {
  return one.x === other.x && one.y === other.y;
}

function write({ x, y }: Point): string {
  return `${x} ${y}`;
}
