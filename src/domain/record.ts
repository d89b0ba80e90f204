import { z } from 'astro/zod';
import {
  day,
  internal,
  list,
  partialDay,
  provenance,
  refuse,
  slug,
  statement,
  statements,
  text,
  time,
  timeOrYear,
  webAddress,
} from './record-parts.ts';
import {
  accounts,
  actionStatuses,
  actionTypes,
  detectors,
  eventKinds,
  figureBounds,
  impactLevels,
  momentBounds,
  readings,
  reviewStates,
  severities,
  sourceKinds,
  statuses,
  visibilities,
} from './terms.ts';

const momentBound = z
  .enum(momentBounds)
  .meta({ description: 'Only known as by then at the latest, or then at the earliest.' });

const moment = z.union([
  time,
  z.strictObject({
    at: time,
    bound: momentBound.optional(),
    note: text.optional(),
    ...provenance,
  }),
]);

const event = z.strictObject({
  at: timeOrYear.meta({
    description: '`13:42`, `2019-07-03 00:10`, RFC 3339, or a day, month or year alone.',
  }),
  bound: momentBound.optional(),
  until: time.meta({ description: 'When it ended, for something that lasted.' }).optional(),
  kind: z.enum(eventKinds),
  text,
  key: z.boolean().meta({ description: 'One of the few that tell the story alone.' }).optional(),
  ...provenance,
});

const region = z.strictObject({
  code: text.meta({
    description: '`world`, `europe`, `FR`, `US-NY`, `aws:us-east-1`, `iata:ATL`.',
  }),
  level: z.enum(impactLevels),
  from: time.optional(),
  until: time.optional(),
  note: text.optional(),
  ...provenance,
});

const service = z.union([
  text,
  z.strictObject({
    name: text,
    level: z.enum(impactLevels).optional(),
    from: time.optional(),
    until: time.optional(),
    note: text.optional(),
    ...provenance,
  }),
]);

const cause = z.strictObject({
  class: z.array(text).min(1).meta({ description: 'Ids from content/vocabulary/causes.yaml.' }),
  trigger: statement.meta({ description: 'What set it off.' }).optional(),
  root: statement.meta({ description: 'Optional, and never a person.' }).optional(),
  effect: statement.meta({ description: 'What the fault did to the service.' }).optional(),
  factors: statements.meta({ description: 'What turned a fault into an outage.' }).default([]),
  internal: internal.optional(),
});

const detection = z
  .strictObject({
    by: z
      .enum(detectors)
      .meta({ description: 'Left out where no source says; then `note` is required.' })
      .optional(),
    note: text.optional(),
    ...provenance,
  })
  .superRefine(({ by, note }, ctx) =>
    refuse(
      ctx,
      'empty-detection',
      by || note ? undefined : 'The key `by` is missing: without it `note` says what is known.',
    ),
  );

const figure = z
  .strictObject({
    label: text,
    value: z.number(),
    to: z.number().meta({ description: 'The upper end, when the value is a range.' }).optional(),
    bound: z
      .enum(figureBounds)
      .meta({ description: 'Only known as over, or as up to the value.' })
      .optional(),
    unit: z.string().optional(),
    note: text.optional(),
    worst: z.boolean().meta({ description: 'Shown among the instruments.' }).optional(),
    ...provenance,
  })
  .superRefine(({ to, bound }, ctx) =>
    refuse(
      ctx,
      'bound-of-range',
      to !== undefined && bound ? 'A range is no bound: keep `to` or `bound`.' : undefined,
    ),
  );

const action = z.strictObject({
  text,
  type: z.enum(actionTypes),
  status: z.enum(actionStatuses),
  owner: text.meta({ description: 'A team or a role.' }).optional(),
  asOf: day.meta({ description: 'The day on which the status was known.' }).optional(),
  due: day.optional(),
  url: webAddress.optional(),
  note: text.optional(),
  ...provenance,
});

const source = z.strictObject({
  title: text,
  url: webAddress.optional(),
  archive: webAddress.meta({ description: 'A copy in a web archive.' }).optional(),
  publisher: text.optional(),
  author: text.optional(),
  published: partialDay.optional(),
  accessed: day.optional(),
  language: text.optional(),
  kind: z.enum(sourceKinds),
  read: z.enum(readings).optional(),
  note: text.optional(),
  internal: internal.optional(),
});

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
