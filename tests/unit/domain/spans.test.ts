import { expect, test } from 'vitest';
import type { Milestone } from '../../../src/domain/incident.ts';
import { minutesOfImpact, spans } from '../../../src/domain/spans.ts';

function at(clock: string, isDerived = false): Milestone {
  const local = `2019-07-02T${clock}`;
  const known = { source: [], alternatives: [], isApproximate: false, isDerived };
  return { instant: `${local}:00Z`, local, precision: 'minute', ...known };
}

const milestones = {
  started: at('13:42'),
  detected: at('13:45', true),
  mitigated: at('14:09'),
  resolved: at('14:52'),
};

test('durations come from the moments, and say when one of them was derived', () => {
  expect(
    spans({ milestones }).map(({ name, length, isDerived }) => [name, length?.minutes, isDerived]),
  ).toEqual([
    ['ttd', 3, true],
    ['tta', undefined, false],
    ['ttm', 27, false],
    ['ttr', 70, false],
  ]);
});

test('users were affected until mitigation, or resolution where that is not known', () => {
  expect(minutesOfImpact({ milestones })).toBe(27);
  const { started, resolved } = milestones;
  expect(minutesOfImpact({ milestones: { started, resolved } })).toBe(70);
  expect(minutesOfImpact({ milestones: { started } })).toBeUndefined();
});

test('a milestone that is known to the day is so many days away, roughly', () => {
  const day = { ...at('12:00'), local: '2019-07-05', precision: 'day' } as const;
  const ttr = spans({ milestones: { ...milestones, resolved: day } }).at(-1);
  expect(ttr).toMatchObject({
    length: { minutes: 3 * 24 * 60, isInDays: true },
    isApproximate: true,
  });
});
