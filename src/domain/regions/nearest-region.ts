import { iso31661Alpha3ToAlpha2 } from 'iso-3166/1-a3-to-1-a2.js';
import { nearest } from '../nearest.ts';
import { providers } from './cloud-regions.ts';
import { continentCodes } from './continents.ts';
import type { CustomRegion } from './region.ts';
import { codesByName, foldName } from './region-words.ts';
import { resolveRegion } from './resolve-region.ts';
import { allSubdivisions } from './subdivisions.ts';

/** What people write for a region that has another code, in lower case. */
const aliases = new Map([
  ['el', 'GR'],
  ['eu', 'europe'],
  ['global', 'world'],
  ['uk', 'GB'],
  ['usa', 'US'],
  ['worldwide', 'world'],
]);

/**
 * The valid code that a writer most likely meant, or `undefined` when none is near: `fr` → `FR`,
 * `UK` → `GB`, `us-east-1` → `aws:us-east-1`, `ATL` → `iata:ATL`, `France` → `FR`,
 * `aws:us-est-1` → `aws:us-east-1`. It searches everything: ask it for a code that is unknown.
 */
export function nearestRegion(
  code: string,
  custom: readonly CustomRegion[] = [],
): string | undefined {
  if (resolveRegion(code, custom)) return code;
  return (
    withOtherCase(code, custom) ??
    aliases.get(code.toLowerCase()) ??
    withOtherPrefix(code) ??
    withName(code, custom) ??
    withSimilarCode(code, custom) ??
    withSimilarName(code, custom)
  );
}

function withOtherCase(code: string, custom: readonly CustomRegion[]) {
  const folded = code.toLowerCase();
  const codes = custom.map((candidate) => candidate.code);
  return (
    codes.find((candidate) => candidate.toLowerCase() === folded) ??
    [folded, code.toUpperCase()].find((candidate) => resolveRegion(candidate))
  );
}

/** A cloud region, an airport or an ISO 3166-1 alpha-3 country, whatever stands before its colon. */
function withOtherPrefix(code: string) {
  const own = code.slice(code.indexOf(':') + 1);
  const airport = `iata:${own.toUpperCase()}`;
  const clouds = providers.map(({ prefix }) => `${prefix}:${own.toLowerCase()}`);
  // `SYD` and `syd` differ: airports are written in capitals, data centres mostly are not.
  const candidates = own === own.toUpperCase() ? [airport, ...clouds] : [...clouds, airport];
  return (
    candidates.find((candidate) => resolveRegion(candidate)) ??
    iso31661Alpha3ToAlpha2[own.toUpperCase()]
  );
}

function withName(code: string, custom: readonly CustomRegion[]) {
  const name = foldName(code);
  return (
    cloudRegionIn(code) ??
    codesByName(custom).get(name) ??
    allSubdivisions().find((subdivision) => foldName(subdivision.name) === name)?.code
  );
}

/** `aws:frankfurt` → `aws:eu-central-1`. */
function cloudRegionIn(code: string) {
  const [prefix, place = ''] = code.split(':');
  const rows = providers.find((provider) => provider.prefix === prefix)?.rows ?? [];
  const row = rows.find(([, name, city]) => [name, city].map(foldName).includes(foldName(place)));
  return row && `${prefix}:${row[0]}`;
}

function withSimilarCode(code: string, custom: readonly CustomRegion[]) {
  // One letter off, any code of two or three letters is near many others: no hint is better.
  if (/^(iata:)?.{0,3}$/.test(code)) return undefined;
  const areas = ['world', ...continentCodes, ...custom.map((candidate) => candidate.code)];
  return (
    similarCloudRegion(code) ??
    nearest(code, areas) ??
    nearest(code.toUpperCase(), subdivisionCodes(code.slice(0, 3).toUpperCase()))
  );
}

function similarCloudRegion(code: string) {
  const [own = '', prefix] = code.toLowerCase().split(':').reverse();
  const rows = providers.filter((provider) => !prefix || provider.prefix === prefix);
  const codes = rows.flatMap((provider) =>
    provider.rows.map((row) => [row[0], `${provider.prefix}:${row[0]}`] as const),
  );
  const meant = nearest(
    own,
    codes.map(([candidate]) => candidate),
  );
  return codes.find(([candidate]) => candidate === meant)?.[1];
}

function subdivisionCodes(start: string) {
  const codes = allSubdivisions().map((subdivision) => subdivision.code);
  return codes.filter((candidate) => candidate.startsWith(start));
}

function withSimilarName(code: string, custom: readonly CustomRegion[]) {
  if (code.length <= 3) return undefined;
  const codes = codesByName(custom);
  const meant = nearest(foldName(code), codes.keys());
  return meant && codes.get(meant);
}
