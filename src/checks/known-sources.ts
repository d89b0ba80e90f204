import type { Path, Problem } from '../domain/problem.ts';
import type { Check } from './check.ts';

/** Every number in a `source: [n]` names one of the record's sources. */
export const knownSources: Check = ({ record }) => {
  const known = new Set(record.sources.flatMap((source, index) => (source ? [index + 1] : [])));
  const count = record.sources.length;
  return citationsIn(record, []).flatMap(({ number, path }): Problem[] => {
    // A citation of a withheld source is withheld with it; no reader sees its number.
    if (known.has(number) || number <= count) return [];
    const has = count === 1 ? '1 source' : `${count} sources`;
    return [
      {
        rule: 'unknown-source',
        path,
        message: `Source ${number} does not exist: the record lists ${has}.`,
      },
    ];
  });
};

/** Finds every `source` list, however deep, with the path of each of its numbers. */
function citationsIn(value: unknown, path: Path): { number: number; path: Path }[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => citationsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'source' || !Array.isArray(inner)) return citationsIn(inner, [...path, key]);
    return inner.flatMap((number: unknown, index) =>
      typeof number === 'number' ? [{ number, path: [...path, key, index] }] : [],
    );
  });
}
