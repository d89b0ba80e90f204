import { iso31662 } from 'iso-3166/2.js';
import type { Region } from './region.ts';

type Subdivision = (typeof iso31662)[number];

let subdivisionsByCode: Map<string, Subdivision> | undefined;

/**
 * The subdivision with this ISO 3166-2 code. It lies within its country or within a larger
 * subdivision (`FR-75C` → `FR-IDF` → `FR`). Its name is the one that the standard romanises.
 */
export function findSubdivision(code: string): Region | undefined {
  subdivisionsByCode ??= new Map(iso31662.map((subdivision) => [subdivision.code, subdivision]));
  const subdivision = subdivisionsByCode.get(code);
  if (!subdivision) return undefined;
  return { code, kind: 'subdivision', name: subdivision.name, within: subdivision.parent };
}

/** The subdivisions of all countries, in the order of their codes. */
export function allSubdivisions(): readonly Subdivision[] {
  return iso31662;
}
