import { z } from 'astro/zod';
import type { Incident } from '../domain/incident.ts';
import type { CompiledBody, CompiledTranslation } from './compiled.ts';

/** What the site keeps of a postmortem between loading and rendering. */
export interface PublishedPostmortem {
  readonly incident: Incident;
  readonly body: CompiledBody;
  readonly translations: readonly CompiledTranslation[];
  /** Where the cache keeps its HTML. */
  readonly key: string;
}

/** The loader has checked every value already; this only gives the collection its type. */
export const publishedSchema = z.custom<PublishedPostmortem>();
