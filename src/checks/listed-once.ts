import type { Moment } from '../domain/moment.ts';
import type { Problem } from '../domain/problem.ts';
import type { Check } from './check.ts';

/** No service and no region is listed twice with the same level and the same bounds. */
export const listedOnce: Check = ({ incident: { services, regions } }) => [
  ...repeated('services', 'name', services),
  ...repeated('regions', 'code', regions),
];

interface Affected {
  readonly number: number;
  readonly level?: string | undefined;
  readonly from?: Moment | undefined;
  readonly until?: Moment | undefined;
}

function repeated<Key extends string>(
  list: string,
  key: Key,
  items: readonly (Affected & Readonly<Record<Key, string>>)[],
): Problem[] {
  const first = new Map<string, number>();
  return items.flatMap((item) => {
    const { number, level, from, until } = item;
    const claim = JSON.stringify([item[key], level, from?.instant, until?.instant]);
    const before = first.get(claim);
    if (before === undefined) {
      first.set(claim, number);
      return [];
    }
    return [
      {
        rule: 'listed-twice',
        path: [list, number - 1, key],
        message: `\`${item[key]}\` is in item ${before} already, at the same level and time.`,
      },
    ];
  });
}
