import { isAffected } from './impact-level.ts';
import type { Incident } from './incident.ts';
import type { TriggerKind } from './terms.ts';

/** Something that an incident can have in common with others: an id of a vocabulary, or a name. */
export type Trait =
  | { readonly kind: 'cause' | 'organisation' | 'service'; readonly value: string }
  | { readonly kind: 'trigger'; readonly value: TriggerKind };

/** What an incident can have in common with others, each once, beginning with what says most of it. */
export function traitsOf({ cause, organisation, services }: Incident): Trait[] {
  const affected = services.filter(isAffected).map(({ name }) => name);
  const trigger = cause?.trigger?.kind;
  return [
    ...eachOnce(cause?.classes ?? []).map((value) => ({ kind: 'cause' as const, value })),
    ...(trigger ? [{ kind: 'trigger' as const, value: trigger }] : []),
    { kind: 'organisation', value: organisation },
    ...eachOnce(affected).map((value) => ({ kind: 'service' as const, value })),
  ];
}

export function traitKey({ kind, value }: Trait) {
  return `${kind}:${value}`;
}

function eachOnce(values: readonly string[]) {
  return [...new Set(values)];
}
