import { multiples, type Scale } from './scale.ts';

/** An axis exactly as long as its numbers, with about `count` ticks at 1, 2 or 5 times a power of ten. */
export function linearScale(values: readonly number[], count: number): Scale {
  const [from, to] = extent(values);
  return scaleBetween(from, to, niceStep((to - from) / count));
}

/**
 * An axis that begins and ends at a tick. It begins at 0 when that is near, or when lengths are to be
 * compared.
 */
export function roundedScale(values: readonly number[], count: number, isFromZero: boolean): Scale {
  const [lowest, highest] = extent(isFromZero ? [...values, 0] : values);
  const isNearZero = lowest > 0 && lowest <= highest / 2;
  const from = isNearZero ? 0 : lowest;
  const step = niceStep((highest - from) / count);
  return scaleBetween(Math.floor(from / step) * step, Math.ceil(highest / step) * step, step);
}

function scaleBetween(from: number, to: number, step: number): Scale {
  return {
    ticks: multiples(from, to, step),
    minorTicks: [],
    share: (value) => (value - from) / (to - from),
  };
}

/** The lowest and the highest of some numbers, with room around them when they are the same. */
function extent(values: readonly number[]): [from: number, to: number] {
  const lowest = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const highest = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (lowest < highest) return [lowest, highest];
  const room = Math.abs(lowest) / 2 || 1;
  return [lowest - room, lowest + room];
}

function niceStep(step: number) {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5].find((nice) => step / power <= nice) ?? 10;
  return factor * power;
}
