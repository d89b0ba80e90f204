import { z } from 'astro/zod';
import { dayProblem, partialDayProblem } from './calendar.ts';
import { slugPattern } from './slug.ts';

/** What the schema of the record is put together from. */

/** A refusal that carries the name of its rule. */
export function refuse(
  ctx: Pick<z.core.$RefinementCtx, 'addIssue'>,
  rule: string,
  message: string | undefined,
) {
  if (message) ctx.addIssue({ code: 'custom', message, params: { rule } });
}

/** An item withheld from the public build leaves a hole, so that the others keep their numbers. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item.optional());
}

/** To YAML a year without quotes is a number. */
const yearAsText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

export const text = z.string().trim().min(1);
export const time = z.string();
export const timeOrYear = z.preprocess(yearAsText, time);
export const day = z
  .string()
  .superRefine((value, ctx) => refuse(ctx, 'bad-date', dayProblem(value)));
export const partialDay = z.preprocess(
  yearAsText,
  z.string().superRefine((value, ctx) => refuse(ctx, 'bad-date', partialDayProblem(value))),
);
export const webAddress = z.url({ protocol: /^https?$/ });
export const slug = z.string().regex(slugPattern);
export const citations = z
  .array(z.int().min(1))
  .meta({ description: 'Numbers of the sources that say so, counted from 1 in `sources`.' });
/** Of a claim that rivals another: it has no weight without one. */
export const requiredCitations = z.array(z.int().min(1)).min(1);
export const internal = z
  .boolean()
  .meta({ description: 'Left out of the public build, as if it had never been written.' });

/** What every statement may carry. */
export const provenance = {
  source: citations.optional(),
  approximate: z.boolean().meta({ description: 'The source says about, roughly.' }).optional(),
  derived: z.boolean().meta({ description: 'Worked out here; no source prints it.' }).optional(),
  internal: internal.optional(),
};

/** Words with their source. A plain text is the same without one. */
export const statement = z.union([text, z.strictObject({ text, ...provenance })]);
export const statements = list(statement);

export type Statement = z.output<typeof statement>;
