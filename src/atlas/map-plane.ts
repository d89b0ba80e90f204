import type { Coordinates } from '../domain/regions/region.ts';
import type { Outline } from './outline.ts';
import type { Point } from './plane.ts';

/** A flat map of the world or of a part of it, in units of its own. */
export interface MapPlane {
  readonly kind: 'world' | 'near';
  readonly size: { readonly width: number; readonly height: number };
  readonly pointOf: (place: Coordinates) => Point;
  /** A country, continent or state of the USA; nothing else has an outline. */
  readonly outlineOf: (code: string) => Outline | undefined;
  /** Its land as a path; that of the world is a file of its own. */
  readonly land?: string;
  /** The place at its middle. */
  readonly middle: Coordinates;
}
