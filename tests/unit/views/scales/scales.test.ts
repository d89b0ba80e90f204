import { describe, expect, test } from 'vitest';
import { linearScale, roundedScale } from '../../../../src/views/scales/linear-scale.ts';
import { logScale } from '../../../../src/views/scales/log-scale.ts';
import { timeScale } from '../../../../src/views/scales/time-scale.ts';

describe('a linear scale', () => {
  test('is as long as its numbers, with round ticks within', () => {
    const { ticks, share } = linearScale([0.3, 2.1], 4);
    expect(ticks).toEqual([0.5, 1, 1.5, 2]);
    expect([share(0.3), share(2.1)]).toEqual([0, 1]);
    expect(share(1.2)).toBeCloseTo(0.5);
  });

  test('has room on both sides of a single number', () => {
    expect(linearScale([4], 4).share(4)).toBe(0.5);
    expect(linearScale([0], 4).share(0)).toBe(0.5);
  });
});

describe('a rounded scale', () => {
  test('begins and ends at a tick, and at 0 when that is near', () => {
    expect(roundedScale([30, 97], 5, false).ticks).toEqual([0, 20, 40, 60, 80, 100]);
    expect(roundedScale([95, 97], 4, false).ticks).toEqual([95, 95.5, 96, 96.5, 97]);
    expect(roundedScale([-7, 12], 4, false).ticks).toEqual([-10, -5, 0, 5, 10, 15]);
  });

  test('begins at 0 for lengths', () => {
    expect(roundedScale([95, 97], 5, true).ticks[0]).toBe(0);
  });

  test('has no error of binary fractions in its ticks', () => {
    expect(roundedScale([0, 0.3], 3, false).ticks).toEqual([0, 0.1, 0.2, 0.3]);
  });
});

describe('a logarithmic scale', () => {
  test('goes from power to power, with lines between', () => {
    const { ticks, minorTicks, share } = logScale([1.1, 320], 6, false);
    expect(ticks).toEqual([1, 10, 100, 1000]);
    expect(minorTicks.slice(0, 9)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 20]);
    expect(share(1)).toBe(0);
    expect(share(1000)).toBe(1);
    expect(share(10)).toBeCloseTo(1 / 3);
  });

  test('writes more numbers when it has one power only', () => {
    expect(logScale([11, 90], 6, false).ticks).toEqual([10, 20, 50, 100]);
  });

  test('gives the lowest bar a length', () => {
    expect(logScale([1, 50], 6, true).ticks).toEqual([0.1, 1, 10, 100]);
  });

  test('leaves out powers when there are many', () => {
    expect(logScale([1, 1e8], 4, false).ticks).toEqual([1, 100, 1e4, 1e6, 1e8]);
  });
});

describe('a time scale', () => {
  const at = (text: string) => Date.parse(`2019-07-02T${text}Z`);

  test('has ticks at round times', () => {
    const { ticks, step } = timeScale([at('13:31'), at('14:57')], 5);
    expect(ticks).toEqual([at('14:00'), at('14:30')]);
    expect(step).toBe(30 * 60_000);
  });

  test('shows a single moment in the middle', () => {
    const { ticks, share } = timeScale([at('13:42')], 5);
    expect(ticks).toEqual([at('13:42')]);
    expect(share(at('13:42'))).toBe(0.5);
  });
});
