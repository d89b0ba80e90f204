import { findAirport } from './airports.ts';
import { findCloudRegion } from './cloud-regions.ts';
import { findContinent } from './continents.ts';
import { findCountry } from './countries.ts';
import type { CustomRegion, Region } from './region.ts';
import { findSubdivision } from './subdivisions.ts';

/**
 * The region that a code names, spelt exactly so, or `undefined`. A custom region goes before a
 * built-in one with the same code; without a `within` it lies in the world.
 */
export function resolveRegion(
  code: string,
  custom: readonly CustomRegion[] = [],
): Region | undefined {
  return findCustom(code, custom) ?? findBuiltIn(code);
}

function findBuiltIn(code: string) {
  if (code.startsWith('iata:')) return findAirport(code);
  if (code.includes(':')) return findCloudRegion(code);
  if (/^[A-Z]{2}-/.test(code)) return findSubdivision(code);
  return findCountry(code) ?? findContinent(code);
}

function findCustom(code: string, custom: readonly CustomRegion[]): Region | undefined {
  const found = custom.find((candidate) => candidate.code === code);
  if (!found) return undefined;
  const { name, within = 'world', at } = found;
  return { code, kind: 'custom', name: name.en, names: name, within, at };
}
