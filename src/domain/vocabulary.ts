import { z } from 'astro/zod';
import { slugPattern } from './slug.ts';

const text = z.string().trim().min(1);
const id = z.string().regex(slugPattern);

/** The same words in each language of the site, by language tag. English is always there. */
const words = z.object({ en: text }).catchall(text);

const shared = words
  .meta({
    description: 'Follows “also”, of what a related incident has in common: `a cold cache`.',
  })
  .optional();

/** `content/vocabulary/causes.yaml`: families of causes and the classes in them. */
export const causesSchema = z.strictObject({
  families: z.array(z.strictObject({ id, name: words, definition: words })),
  classes: z.array(
    z.strictObject({
      id,
      family: id,
      name: words,
      shared,
      definition: words,
      signs: words.optional(),
      helps: words.optional(),
      sources: z
        .array(
          z.strictObject({ title: text, url: z.url({ protocol: /^https?$/ }), publisher: text }),
        )
        .meta({ description: 'Where the definition, the signs and the help come from.' })
        .default([]),
    }),
  ),
});

/** `content/vocabulary/services.yaml`. */
export const servicesSchema = z.strictObject({
  services: z.array(z.strictObject({ id, name: words, shared, definition: words.optional() })),
});

/** `content/vocabulary/regions.yaml`: places of the owner's own, with a point on the map. */
export const regionsSchema = z.strictObject({
  regions: z.array(
    z.strictObject({
      code: text,
      name: words,
      at: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]),
      within: text.optional(),
    }),
  ),
});

export type CausesVocabulary = z.output<typeof causesSchema>;
export type ServicesVocabulary = z.output<typeof servicesSchema>;
export type RegionsVocabulary = z.output<typeof regionsSchema>;

/** All controlled words of a site. */
export interface Vocabulary {
  readonly causes: CausesVocabulary;
  readonly services: ServicesVocabulary;
  readonly regions: RegionsVocabulary;
}

export const emptyVocabulary: Vocabulary = {
  causes: { families: [], classes: [] },
  services: { services: [] },
  regions: { regions: [] },
};
