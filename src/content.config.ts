import { defineCollection } from 'astro:content';
import { postmortemLoader } from './data/postmortem-loader.ts';
import { publishedSchema } from './data/published-schema.ts';

export const collections = {
  postmortems: defineCollection({ loader: postmortemLoader(), schema: publishedSchema }),
};
