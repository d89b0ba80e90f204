import type { FacetColumn, FacetTable } from './facet-table.ts';
import { fromSteps } from './number-list.ts';
import { type ByFacet, byFacet } from './search-state.ts';

/** A value of a facet, with all incidents that are found by it. */
export interface FacetValueSet {
  readonly id: string;
  readonly name: string;
  readonly within?: string | undefined;
  /** Those that name it or something in it. */
  readonly own: ReadonlySet<number>;
  /**
   * Those that name something that it lies in, with its id: for Europe what hit the world. Other
   * facets have none.
   */
  readonly wider: ReadonlyMap<number, string>;
}

/** The values of each facet by id, in the order in which they are shown. */
export type FacetSets = ByFacet<ReadonlyMap<string, FacetValueSet>>;

/** Everything lies in the world, so only what says so is found by it. */
const world = 'world';

/**
 * Which incidents are found by each value. A family of causes finds those of its classes, a continent
 * those of its countries; a country finds also those of its continent and of the world.
 */
export function facetSets(table: FacetTable): FacetSets {
  return byFacet((key) => setsOf(table.facets[key], key === 'region'));
}

function setsOf(columns: readonly FacetColumn[], isNested: boolean) {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const named = new Map(columns.map(({ id, incidents }) => [id, fromSteps(incidents)]));
  const own = new Map(columns.map(({ id }) => [id, new Set(named.get(id))]));
  for (const column of columns)
    for (const { id } of largerThan(column, byId))
      if (id !== world) for (const one of named.get(column.id) ?? []) own.get(id)?.add(one);
  return new Map(
    columns.map((column) => {
      const { id, name, within } = column;
      const ownSet = own.get(id) ?? new Set();
      const larger = isNested ? largerThan(column, byId) : [];
      return [id, { id, name, within, own: ownSet, wider: widerOf(larger, named, ownSet) }];
    }),
  );
}

/** All incidents that are found by a value. */
export function incidentsOf(value: FacetValueSet | undefined): number[] {
  return value ? [...value.own, ...value.wider.keys()] : [];
}

/** The smallest of the larger ones names it. */
function widerOf(
  larger: readonly FacetColumn[],
  named: ReadonlyMap<string, readonly number[]>,
  own: ReadonlySet<number>,
) {
  const wider = new Map<number, string>();
  for (const { id } of larger)
    for (const one of named.get(id) ?? []) if (!own.has(one) && !wider.has(one)) wider.set(one, id);
  return wider;
}

function largerThan({ within }: FacetColumn, byId: ReadonlyMap<string, FacetColumn>) {
  const larger: FacetColumn[] = [];
  for (let next = byId.get(within ?? ''); next && !larger.includes(next); ) {
    larger.push(next);
    next = byId.get(next.within ?? '');
  }
  return larger;
}
