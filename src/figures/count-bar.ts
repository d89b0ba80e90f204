import { element, percent, type Svg } from './svg.ts';

/** Lengths as shares of the longest bar of a table. */
export interface CountBar {
  readonly share: number;
  /** The part of it that is done. */
  readonly doneShare: number;
}

const height = 12;

/**
 * A bar beside its number in a table, which says the same to readers who do not see it. With a part
 * that is done that part is filled and the rest drawn as an outline.
 */
export function drawCountBar({ share, doneShare }: CountBar, hasDone: boolean): Svg {
  const bar = (name: string, width: number) =>
    element('rect', { class: name, y: 1, width: percent(width), height: height - 2 });
  return element(
    'svg',
    { width: '100%', height, 'aria-hidden': 'true' },
    bar(hasDone ? 'bar-outline' : 'bar-filled', share),
    ...(hasDone && doneShare > 0 ? [bar('bar-filled', doneShare)] : []),
  );
}
