import { multiples, type Scale } from './scale.ts';

/**
 * A logarithmic axis between two powers of ten, of which about `count` are written. All numbers are above 0; where they have lengths, the
 * lowest has one too.
 */
export function logScale(values: readonly number[], count: number, hasLengths: boolean): Scale {
  const powers = values.map(Math.log10);
  const lowest = powers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const from = hasLengths ? Math.ceil(lowest) - 1 : Math.floor(lowest);
  const highest = Math.ceil(powers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY));
  const to = Math.max(highest, from + 1);
  const every = Math.ceil((to - from) / count);
  const between = multiples(from, to - 1, 1).flatMap((power) =>
    [2, 3, 4, 5, 6, 7, 8, 9].map((factor) => factor * 10 ** power),
  );
  // A single power of ten has too few numbers of its own to read a value by.
  const isShort = to - from === 1;
  const isWritten = (value: number) => isShort && [2, 5].includes(value / 10 ** from);
  const ticks = multiples(from, to, 1).filter((power) => (power - from) % every === 0);
  return {
    ticks: [...ticks.map((power) => 10 ** power), ...between.filter(isWritten)].toSorted(
      (a, b) => a - b,
    ),
    minorTicks: every === 1 ? between.filter((value) => !isWritten(value)) : [],
    share: (value) => (Math.log10(value) - from) / (to - from),
  };
}
