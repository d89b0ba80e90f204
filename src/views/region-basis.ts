import type { Incident, Provenance } from '../domain/incident.ts';

/**
 * Who says it: somebody who was there or who measured it; or else the press; or else others at
 * second hand; or nobody who is named.
 */
export const bases = ['stated', 'press', 'reported', 'unsourced'] as const;
export type Basis = (typeof bases)[number];

/** What the published sources make of a claim. Without one, an organisation speaks for itself. */
export function basisOf({ source }: Pick<Provenance, 'source'>, incident: Incident): Basis {
  const { account, sources } = incident;
  const kinds = sources.filter(({ number }) => source.includes(number)).map(({ kind }) => kind);
  if (kinds.length === 0) return account === 'own' ? 'stated' : 'unsourced';
  if (kinds.some((kind) => kind === 'primary' || kind === 'data')) return 'stated';
  return kinds.includes('press') ? 'press' : 'reported';
}
