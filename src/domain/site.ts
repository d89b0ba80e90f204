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
    .default(['en']),
  repository: z.url({ protocol: /^https?$/ }).optional(),
  organisation: text.meta({ description: 'Whose own incidents these are.' }).optional(),
});

export type Site = z.output<typeof siteSchema>;

/** Path below which the site is served, with slashes on both ends: `/` or `/postmortems/`. */
export function basePath({ address }: Pick<Site, 'address'>) {
  const { pathname } = new URL(address);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}
