import type { Problem } from '../domain/problem.ts';
import type { Check } from './check.ts';

/** No service and no region is listed twice with the same level and the same bounds. */
export const listedOnce: Check = ({ record: { services, regions } }) => [
  ...repeated('services', services, 'name'),
  ...repeated('regions', regions, 'code'),
];

interface Affected {
  readonly level?: string | undefined;
  readonly from?: unknown;
  readonly until?: unknown;
}

function repeated<Key extends string>(
  list: 'services' | 'regions',
  items: readonly ((Affected & Readonly<Record<Key, string>>) | undefined)[],
  key: Key,
): Problem[] {
  const first = new Map<string, number>();
  return items.flatMap((item, index) => {
    if (!item) return [];
    const same = JSON.stringify([item[key], item.level, item.from, item.until]);
    const before = first.get(same);
    if (before === undefined) {
      first.set(same, index + 1);
      return [];
    }
    const message = `\`${item[key]}\` is in item ${before} already, at the same level and time.`;
    return [{ rule: 'listed-twice', path: [list, index, key], message }];
  });
}
