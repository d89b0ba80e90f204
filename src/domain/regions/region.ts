export type RegionKind =
  | 'world'
  | 'continent'
  | 'country'
  | 'subdivision'
  | 'cloud'
  | 'airport'
  | 'custom';

/** Degrees: north and east are positive. */
export type Coordinates = readonly [latitude: number, longitude: number];

/** A part of the world that an incident can touch. */
export interface Region {
  /** As a writer spells it: `world`, `europe`, `FR`, `US-NY`, `aws:us-east-1`, `iata:ATL`. */
  readonly code: string;
  readonly kind: RegionKind;
  /** In English; `regionName` knows other languages. */
  readonly name: string;
  /** The code of the next larger region; only `world` has none. */
  readonly within: string | undefined;
  /** Where a point lies; an area has no `at`. */
  readonly at?: Coordinates;
  /** The names of a custom region by language tag, as its owner wrote them. */
  readonly names?: Readonly<Record<string, string>>;
}

/** One entry of the owner's `content/vocabulary/regions.yaml`. */
export interface CustomRegion {
  readonly code: string;
  /** By language tag; English is always there. */
  readonly name: { readonly en: string; readonly [language: string]: string };
  readonly at: Coordinates;
  readonly within?: string | undefined;
}
