import type { Finding } from '../checks/finding.ts';
import type { Incident } from '../domain/incident.ts';
import type { Series } from '../domain/series.ts';
import type { Words } from '../domain/translation.ts';

/** One incident's file, those of its translations and the CSV files of its folder, as read from disk. */
export interface PostmortemSource {
  readonly id: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly translations: readonly TranslationSource[];
  readonly tables: readonly TableSource[];
}

export interface TranslationSource {
  readonly language: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A CSV file. */
export interface TableSource {
  /** `steps.csv`. */
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A place in the content folder, for findings that take other files to see. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Its place is that in its file. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A Mermaid fence. `line` is the line of the file on which its source starts. */
export interface PlacedDiagram extends Place {
  readonly key: string;
  readonly source: string;
  readonly title: string;
  readonly description?: string | undefined;
}

/** A picture, by its path from the project's root. */
export interface PlacedImage extends Place {
  readonly path: string;
}

/** A link within the site. */
export interface PlacedLink extends Place {
  readonly href: string;
}

/** The Markdown of one file, without its HTML, which lies in the cache. */
export interface CompiledBody {
  readonly headings: readonly Heading[];
  readonly diagrams: readonly PlacedDiagram[];
  readonly images: readonly PlacedImage[];
  /** In the order of their slots. */
  readonly series: readonly Series[];
  readonly links: readonly PlacedLink[];
  readonly words: number;
}

export interface CompiledTranslation {
  readonly language: string;
  readonly words: Words;
  readonly body: CompiledBody;
}

/** All that the site knows of one postmortem, public parts only. Plain JSON. */
export interface CompiledPostmortem {
  readonly id: string;
  readonly file: string;
  /** `undefined` when the findings leave nothing to publish, or when the whole file is internal. */
  readonly incident?: Incident | undefined;
  readonly body?: CompiledBody | undefined;
  readonly translations: readonly CompiledTranslation[];
  readonly findings: readonly Finding[];
  readonly places: RecordPlaces;
}

type PlacedPart = 'organisation' | 'services' | 'regions' | 'related' | 'aliases';

/** Where parts of the record stand, item by item. */
export type RecordPlaces = Readonly<Record<PlacedPart, readonly Place[]>>;

export const noPlaces: RecordPlaces = {
  organisation: [],
  services: [],
  regions: [],
  related: [],
  aliases: [],
};
