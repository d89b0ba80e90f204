import { expect, test } from 'vitest';
import { lengthBetween } from '../../../src/domain/length.ts';
import type { Moment } from '../../../src/domain/moment.ts';
import type { MomentBound } from '../../../src/domain/terms.ts';

function at(clock: string, bound?: MomentBound): Moment {
  const local = `2019-07-02T${clock}`;
  return { instant: `${local}:00Z`, local, precision: 'minute', bound };
}

test.each([
  [undefined, 'latest', 'at-most'],
  [undefined, 'earliest', 'at-least'],
  ['latest', undefined, 'at-least'],
  ['earliest', undefined, 'at-most'],
  ['earliest', 'latest', 'at-most'],
  ['latest', 'earliest', 'at-least'],
] as const)('from %s to %s is %s', (from, to, bound) => {
  expect(lengthBetween(at('13:42', from), at('13:45', to))).toEqual({
    minutes: 3,
    isInDays: false,
    bound,
    isApproximate: false,
  });
});

test.each(['latest', 'earliest'] as const)('two bounds that are both %s leave it open', (bound) => {
  expect(lengthBetween(at('13:42', bound), at('13:45', bound))).toEqual({
    minutes: 3,
    isInDays: false,
    bound: undefined,
    isApproximate: true,
  });
});

test('a day is compared with days', () => {
  const day: Moment = { instant: '2019-07-04T00:00:00Z', local: '2019-07-04', precision: 'day' };
  expect(lengthBetween(at('23:59'), day)).toEqual({
    minutes: 2 * 24 * 60,
    isInDays: true,
    bound: undefined,
    isApproximate: true,
  });
});

test('within the same minute seconds count only where both ends have them', () => {
  const second = { ...at('13:42'), instant: '2019-07-02T13:42:20Z', precision: 'second' } as const;
  const start = { ...at('13:42'), precision: 'second' } as const;
  expect(lengthBetween(at('13:42'), second).minutes).toBe(0);
  expect(lengthBetween(start, second).minutes).toBeCloseTo(20 / 60);
});
