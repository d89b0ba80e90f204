import type { CustomRegion } from './region.ts';
import { resolveRegion } from './resolve-region.ts';

/**
 * The codes from a region up to the world, itself first: `US-NY`, `US`, `north-america`, `world`.
 * Empty for an unknown code. A custom region whose `within` is unknown or leads back to itself goes
 * straight to the world, so that every chain ends there.
 */
export function regionChain(code: string, custom: readonly CustomRegion[] = []): string[] {
  const chain: string[] = [];
  let region = resolveRegion(code, custom);
  while (region && !chain.includes(region.code)) {
    chain.push(region.code);
    region = region.within === undefined ? undefined : resolveRegion(region.within, custom);
  }
  if (chain.length > 0 && !chain.includes('world')) chain.push('world');
  return chain;
}
