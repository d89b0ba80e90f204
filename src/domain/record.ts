import { z } from 'astro/zod';
import {
  action,
  cause,
  dataLoss,
  detection,
  event,
  figure,
  moment,
  region,
  service,
  source,
} from './record-items.ts';
import { day, internal, list, slug, statements, text } from './record-parts.ts';
import { accounts, reviewStates, severities, statuses, visibilities } from './terms.ts';

/** Frontmatter of `content/postmortems/<id>.md`, as its writer wrote it. */
export const recordSchema = z.strictObject({
  title: text.max(140).meta({ description: 'What happened, in one sentence in the past tense.' }),
  summary: text.max(400).meta({ description: 'One or two sentences for lists, cards and search.' }),
  organisation: text,
  account: z.enum(accounts).default('own'),
  services: list(service).default([]),
  severity: z.enum(severities),
  status: z.enum(statuses),
  review: z.enum(reviewStates).default('draft'),
  visibility: z.enum(visibilities).default('public'),
  timezone: text.meta({ description: 'The zone of times without an offset.' }).optional(),
  started: moment,
  detected: moment.optional(),
  acknowledged: moment.optional(),
  communicated: moment.meta({ description: 'The first public notice.' }).optional(),
  mitigated: moment.meta({ description: 'Users had mostly recovered.' }).optional(),
  resolved: moment.meta({ description: 'Everything was fully restored.' }).optional(),
  timeline: list(event).default([]),
  regions: list(region).default([]),
  cause: cause.optional(),
  detection: detection.optional(),
  dataLoss: dataLoss.meta({ description: 'The writes that were lost for good.' }).optional(),
  impact: list(figure).default([]),
  lessons: z
    .strictObject({
      well: statements.default([]),
      wrong: statements.default([]),
      lucky: statements.default([]),
      surprised: statements.default([]),
      internal: internal.optional(),
    })
    .optional(),
  actions: list(action).default([]),
  sources: list(source).default([]),
  caveats: statements
    .meta({ description: 'How complete the sources are, where they disagree.' })
    .default([]),
  updates: list(z.strictObject({ at: day, text, internal: internal.optional() })).default([]),
  published: day.optional(),
  aliases: z.array(slug).meta({ description: 'Old ids that must keep working.' }).default([]),
  related: z.array(slug).default([]),
});

/** A checked record with its defaults filled in. */
export type PostmortemRecord = z.output<typeof recordSchema>;
