import { isBefore } from '../domain/coarse-moment.ts';
import type { Moment } from '../domain/moment.ts';
import type { Path } from '../domain/problem.ts';
import type { Check } from './check.ts';

/** Nothing ends before it starts: whatever has an `until`. */
export const spansNotNegative: Check = ({ incident: { timeline, regions, services, dataLoss } }) =>
  [
    ...timeline.map(({ at, until, number }) => ({
      from: at,
      until,
      path: path('timeline', number),
    })),
    ...regions.map(({ from, until, number }) => ({ from, until, path: path('regions', number) })),
    ...services.map(({ from, until, number }) => ({ from, until, path: path('services', number) })),
    { ...dataLoss, path: ['dataLoss', 'until'] },
  ].flatMap(({ from, until, path: at }) =>
    isNegative(from, until)
      ? [
          {
            rule: 'negative-span',
            path: at,
            message: `This ends (${until?.local}) before it starts (${from?.local}). Correct \`until\`.`,
          },
        ]
      : [],
  );

function path(list: string, number: number): Path {
  return [list, number - 1, 'until'];
}

function isNegative(from: Moment | undefined, until: Moment | undefined) {
  return from !== undefined && until !== undefined && isBefore(until, from);
}
