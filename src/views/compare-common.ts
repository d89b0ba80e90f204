import type { CompareValue, FactName } from './compare-facts.ts';
import type { CompareIncident } from './compare-incident.ts';

export type CommonName = FactName | 'regions' | 'organisation';

/** What several incidents have in common under one name. */
export interface CommonFact {
  readonly name: CommonName;
  readonly values: readonly CompareValue[];
}

// Named here, since this goes to the browser and what finds the names of things does not.
const commonNames = [
  'causes',
  'trigger',
  'detection',
  'services',
  'regions',
  'severity',
  'organisation',
] as const;

/** What is the same in all of some incidents, causes first; what nothing is shared of is left out. */
export function compareCommon(incidents: readonly CompareIncident[]): CommonFact[] {
  const [first, ...others] = incidents;
  if (!first || others.length === 0) return [];
  return commonNames.flatMap((name) => {
    const keys = others.map((other) => new Set(valuesOf(other, name).map(({ key }) => key)));
    const values = valuesOf(first, name).filter(({ key }) => keys.every((own) => own.has(key)));
    return values.length > 0 ? [{ name, values: withoutMarks(values) }] : [];
  });
}

function valuesOf(incident: CompareIncident, name: CommonName): readonly CompareValue[] {
  const { facts, regions, organisation } = incident;
  if (name === 'organisation') return [{ key: organisation, text: organisation }];
  if (name !== 'regions') return facts[name].values;
  const affected = regions.filter(({ isAffected }) => isAffected).flatMap(({ values }) => values);
  return [...new Map(affected.map((value) => [value.key, value])).values()];
}

/** How one record knows something is not how the others do. */
function withoutMarks(values: readonly CompareValue[]): CompareValue[] {
  return values.map(({ key, text, href }) => ({ key, text, href }));
}
