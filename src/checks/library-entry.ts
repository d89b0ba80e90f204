import type { Finding } from './finding.ts';

type Place = Pick<Finding, 'file' | 'line' | 'column'>;

export interface Placed {
  readonly value: string;
  readonly place: Place;
}

/** What a check of the whole library sees of one postmortem. */
export interface LibraryEntry {
  readonly id: string;
  readonly file: string;
  readonly related: readonly Placed[];
  readonly aliases: readonly Placed[];
  /** The names after which pages are called. */
  readonly names: Readonly<Record<'organisations' | 'services' | 'regions', readonly Placed[]>>;
  /** Addresses within the site that its text links to. */
  readonly links: readonly Placed[];
}
