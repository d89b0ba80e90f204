import type { ImpactTrack } from '../../views/impact-tracks.ts';
import { element, join, percent, type Svg } from '../svg.ts';
import { drawBreaks } from './breaks.ts';
import type { TimelineMeasures } from './layout.ts';
import { nameOver } from './spans.ts';
import { positionOf, type TimeScale } from './time-scale.ts';

export const trackRow = 32;
const baseline = 14;
const barAt = 19;
const barHeight = 7;
const shortest = 0.005;

interface Place {
  readonly top: number;
  readonly measures: TimelineMeasures;
  readonly scale: TimeScale;
}

/** Services and regions, each a bar for as long as it was affected. */
export function drawTracks(tracks: readonly ImpactTrack[], { top, measures, scale }: Place): Svg {
  const drawn = tracks.map(({ level, words, from, to }, index) => {
    const y = top + index * trackRow;
    const [left, right] = [positionOf(from, scale), positionOf(to, scale)];
    return join([
      nameOver(clipped(words, measures), left, y + baseline, measures),
      element('rect', {
        class: level ? `track track-${level}` : 'track',
        x: percent(left),
        width: percent(Math.max(right - left, shortest)),
        y: y + barAt,
        height: barHeight,
      }),
      ...drawBreaks(
        { left, right, top: y + barAt - 2, bottom: y + barAt + barHeight + 2 },
        scale,
        measures,
      ),
    ]);
  });
  return element('g', { class: 'tracks' }, ...drawn);
}

/** A name too long for the narrowest drawing loses its end; it stands whole in its table. */
function clipped(words: string, { width, letter }: TimelineMeasures) {
  const room = Math.floor(width / letter);
  return words.length <= room ? words : `${words.slice(0, room - 1)}…`;
}
