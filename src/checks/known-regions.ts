import { nearestRegion } from '../domain/regions/nearest-region.ts';
import { resolveRegion } from '../domain/regions/resolve-region.ts';
import type { Check } from './check.ts';

/** Every region code stands for a place. */
export const knownRegions: Check = ({ incident: { regions }, vocabulary }) => {
  const own = vocabulary.regions.regions;
  return regions.flatMap(({ code, number }) => {
    if (resolveRegion(code, own)) return [];
    const meant = nearestRegion(code, own);
    const expected = meant
      ? `\`${meant}\``
      : 'one such as `world`, `europe`, `FR`, `US-NY`, `aws:us-east-1` or `iata:ATL`';
    return [
      {
        rule: 'unknown-region',
        path: ['regions', number - 1, 'code'],
        message: `Unknown region \`${code}\`, expected ${expected}.`,
      },
    ];
  });
};
