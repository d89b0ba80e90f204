import { element, type Svg } from '../svg.ts';

/** The line that runs along a drawing during a replay; its `x` says where. */
export function drawPlayhead(): Svg {
  return element(
    'svg',
    { class: 'playhead', x: 0, overflow: 'visible', 'aria-hidden': 'true' },
    element('line', { class: 'playhead-edge', y1: 0, y2: '100%' }),
    element('line', { y1: 0, y2: '100%' }),
    element('path', { d: 'M-5 -4h10l-5 7z' }),
  );
}

/** What lies ahead of the playhead is under it; `x` and `width` say where. */
export function drawVeil(): Svg {
  return element('rect', { class: 'replay-veil', y: 0, height: '100%' });
}
