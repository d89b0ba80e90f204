import { contains } from './character-set.ts';
import type { Item } from './pattern.ts';

/** How far an item reaches from a position: the least and the furthest end, if it fits there. */
export function itemEnds(
  item: Item,
  text: string,
  position: number,
): readonly [least: number, most: number] | undefined {
  if (item.kind === 'start') return position === 0 ? [0, 0] : undefined;
  if (item.kind === 'end') return position === text.length ? [position, position] : undefined;
  const { isOptional, isEndless } = item.repetition;
  const furthest = isEndless ? text.length : Math.min(position + 1, text.length);
  let most = position;
  while (most < furthest && contains(item.set, text.charCodeAt(most))) most++;
  const least = isOptional ? position : position + 1;
  return least <= most ? [least, most] : undefined;
}
