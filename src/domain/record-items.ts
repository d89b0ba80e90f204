import { z } from 'astro/zod';
import {
  day,
  internal,
  partialDay,
  provenance,
  refuse,
  requiredCitations,
  statement,
  statements,
  text,
  time,
  timeOrYear,
  webAddress,
} from './record-parts.ts';
import {
  actionStatuses,
  actionTypes,
  detectors,
  eventKinds,
  figureBounds,
  impactLevels,
  momentBounds,
  readings,
  sourceKinds,
  triggerKinds,
} from './terms.ts';

/** The items of the record's lists and what else in it has keys of its own. */

const momentBound = z
  .enum(momentBounds)
  .meta({ description: 'Only known as by then at the latest, or then at the earliest.' });

export const moment = z.union([
  time,
  z.strictObject({
    at: time,
    bound: momentBound.optional(),
    alternatives: z
      .array(z.strictObject({ at: time, source: requiredCitations }))
      .meta({ description: 'The times that other sources give.' })
      .default([]),
    note: text.optional(),
    ...provenance,
  }),
]);

export const event = z.strictObject({
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

export const region = z.strictObject({
  code: text.meta({
    description: '`world`, `europe`, `FR`, `US-NY`, `aws:us-east-1`, `iata:ATL`.',
  }),
  level: z.enum(impactLevels),
  from: time.optional(),
  until: time.optional(),
  note: text.optional(),
  ...provenance,
});

export const service = z.union([
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

const trigger = z
  .union([
    text,
    z.strictObject({
      text,
      kind: z
        .enum(triggerKinds)
        .meta({
          description: 'What kind of thing it was, by which incidents are found and counted.',
        })
        .optional(),
      ...provenance,
    }),
  ])
  .meta({ description: 'What set it off.' });

export const cause = z.strictObject({
  class: z.array(text).min(1).meta({ description: 'Ids from content/vocabulary/causes.yaml.' }),
  trigger: trigger.optional(),
  root: statement.meta({ description: 'Optional, and never a person.' }).optional(),
  effect: statement.meta({ description: 'What the fault did to the service.' }).optional(),
  factors: statements.meta({ description: 'What turned a fault into an outage.' }).default([]),
  internal: internal.optional(),
});

export const detection = z
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

export const dataLoss = z.strictObject({
  from: time.meta({ description: 'The first write that was lost.' }),
  until: time.meta({ description: 'The last one, or when the loss was over.' }),
  note: text.optional(),
  ...provenance,
});

export const figure = z
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
    alternatives: z
      .array(
        z.strictObject({
          value: z.number(),
          to: z.number().optional(),
          source: requiredCitations,
        }),
      )
      .meta({ description: 'What other sources say, in the same unit.' })
      .default([]),
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

export const action = z.strictObject({
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

export const source = z.strictObject({
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
