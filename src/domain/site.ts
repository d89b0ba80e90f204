import { z } from 'astro/zod';

const text = z.string().trim().min(1);
const words = z.object({ en: text }).catchall(text);

/** `content/site.yaml`, the first file that a new owner edits. */
export const siteSchema = z.strictObject({
  name: text,
  tagline: words,
  description: words,
  address: z
    .url({ protocol: /^https?$/ })
    .meta({ description: 'Where the site will be served, folder included.' }),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/))
    .min(1)
    .optional()
    .meta({ description: 'Default: every language that the interface speaks, English first.' }),
  featured: z
    .string()
    .meta({ description: 'The id of the postmortem that the front page shows first.' })
    .optional(),
  repository: z.url({ protocol: /^https?$/ }).optional(),
  organisation: text.meta({ description: 'Whose own incidents these are.' }).optional(),
});

/** The settings, with the languages of the site; incidents are written in the first. */
export type Site = z.output<typeof siteSchema> & { readonly languages: readonly string[] };

/** The folder in which a language's pages stand: none for the first, `fr/` for another. */
export function languageFolder({ languages }: Pick<Site, 'languages'>, tag: string) {
  return tag === languages[0] ? '' : `${tag}/`;
}

/** Path below which the site is served, with slashes on both ends: `/` or `/postmortems/`. */
export function basePath({ address }: Pick<Site, 'address'>) {
  const { pathname } = new URL(address);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
