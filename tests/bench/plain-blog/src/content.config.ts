import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  posts: defineCollection({
    loader: glob({ base: './content/posts', pattern: '*.md' }),
    schema: z.object({ title: z.string(), date: z.coerce.date() }),
  }),
};
