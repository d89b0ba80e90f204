import type { ByFacet } from './search-state.ts';

/** `facets.json`: what incidents are chosen, counted and sorted by without their texts. */
export interface FacetTable {
  /** How many incidents there are. */
  readonly count: number;
  /** Minutes of impact of each incident; `null` where they are not known. */
  readonly duration: readonly (number | null)[];
  /** Minutes until each was detected. */
  readonly ttd: readonly (number | null)[];
  /** In the order in which they are shown. */
  readonly facets: ByFacet<readonly FacetColumn[]>;
}

/** A value of a facet, with the incidents that name it. */
export interface FacetColumn {
  /** As in an address. */
  readonly id: string;
  readonly name: string;
  /** The id of the value that this one lies in: a family of causes, a continent. */
  readonly within?: string | undefined;
  /** Numbers of incidents, as steps. */
  readonly incidents: readonly number[];
}
