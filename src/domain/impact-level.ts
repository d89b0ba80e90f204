import type { ImpactLevel } from './terms.ts';

/** Wrong results do no less harm than none at all. */
const ranks: Readonly<Record<ImpactLevel, number>> = {
  outage: 0,
  wrong: 0,
  partial: 1,
  degraded: 2,
  unknown: 3,
  unaffected: 4,
};

interface Levelled {
  readonly level?: ImpactLevel | undefined;
}

/** Sorts the worst first; outages and wrong results stay as they stand. */
export function byLevel(a: { readonly level: ImpactLevel }, b: { readonly level: ImpactLevel }) {
  return ranks[a.level] - ranks[b.level];
}

/** Whatever is listed was affected, unless the record says expressly that it was not. */
export function isAffected({ level }: Levelled) {
  return level !== 'unaffected';
}
