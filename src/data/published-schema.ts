import { z } from 'astro/zod';

/** What Astro keeps of a postmortem: where the cache keeps the rest. */
export const publishedSchema = z.strictObject({ key: z.string() });
