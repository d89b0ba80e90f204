import { readDataLoss } from './data-loss.ts';
import type { AffectedService, Cause, Incident, Milestone, SourcedText } from './incident.ts';
import { placeDays } from './milestones.ts';
import { numbered } from './numbered.ts';
import type { Problem } from './problem.ts';
import { provenance } from './provenance.ts';
import type { PostmortemRecord } from './record.ts';
import type { Statement } from './record-parts.ts';
import { momentNames } from './terms.ts';
import { TimeReader } from './time-reader.ts';
import { readTimeline } from './timeline.ts';

export type Resolution =
  | { readonly incident: Incident; readonly problems: readonly [] }
  | { readonly incident?: undefined; readonly problems: readonly Problem[] };

/**
 * Resolves every time of a record against its zone and the day it started on. An incident is given
 * only when every time could be read.
 */
export function toIncident(id: string, record: PostmortemRecord): Resolution {
  const reader = new TimeReader(record);
  const started = reader.milestone('started') ?? unknownMilestone;
  const milestones = Object.fromEntries(
    momentNames.flatMap((name) => {
      const milestone = name === 'started' ? started : reader.milestone(name);
      return milestone ? [[name, milestone]] : [];
    }),
  );

  const incident: Incident = {
    ...verbatim(record),
    id,
    timezone: record.timezone ?? 'UTC',
    milestones: placeDays({ ...milestones, started }),
    timeline: readTimeline(record, reader, started),
    regions: numbered(record.regions, ({ code, level, note, from, until, ...rest }, number) => ({
      number,
      code,
      level,
      note,
      from: reader.optional(from, ['regions', number - 1, 'from']),
      until: reader.optional(until, ['regions', number - 1, 'until']),
      ...provenance(rest),
    })),
    services: numbered(record.services, (service, number) => readService(service, number, reader)),
    cause: record.cause && readCause(record.cause),
    detection: record.detection && {
      by: record.detection.by,
      note: record.detection.note,
      ...provenance(record.detection),
    },
    dataLoss: readDataLoss(record, reader),
    impact: numbered(
      record.impact,
      ({ label, value, to, bound, alternatives, unit, note, worst = false, ...rest }, number) => ({
        number,
        label,
        value,
        to,
        bound,
        alternatives,
        unit,
        note,
        isWorst: worst,
        ...provenance(rest),
      }),
    ),
    lessons: {
      well: numbered(record.lessons?.well ?? [], sourcedText),
      wrong: numbered(record.lessons?.wrong ?? [], sourcedText),
      lucky: numbered(record.lessons?.lucky ?? [], sourcedText),
      surprised: numbered(record.lessons?.surprised ?? [], sourcedText),
    },
    actions: numbered(
      record.actions,
      ({ text, type, status, asOf, owner, due, url, note, ...rest }, number) => ({
        number,
        text,
        type,
        status,
        asOf,
        owner,
        due,
        url,
        note,
        ...provenance(rest),
      }),
    ),
    sources: numbered(record.sources, ({ internal: _, ...kept }, number) => ({ ...kept, number })),
    caveats: numbered(record.caveats, sourcedText),
    updates: numbered(record.updates, ({ at, text }, number) => ({ number, at, text })),
  };
  return reader.problems.length > 0 ? { problems: reader.problems } : { incident, problems: [] };
}

const unknownMilestone: Milestone = {
  instant: '1970-01-01T00:00:00Z',
  local: '1970-01-01T00:00',
  precision: 'minute',
  alternatives: [],
  source: [],
  isApproximate: false,
  isDerived: false,
};

function verbatim(record: PostmortemRecord) {
  const { title, summary, organisation, account, severity, status } = record;
  const { review, visibility, published, aliases, related } = record;
  return {
    title,
    summary,
    organisation,
    account,
    severity,
    status,
    review,
    visibility,
    published,
    aliases,
    related,
  };
}

function readService(
  service: NonNullable<PostmortemRecord['services'][number]>,
  number: number,
  reader: TimeReader,
): AffectedService {
  if (typeof service === 'string') return { number, id: service, name: service, ...provenance({}) };
  const { name, level, note, from, until } = service;
  return {
    number,
    id: name,
    name,
    level,
    note,
    from: reader.optional(from, ['services', number - 1, 'from']),
    until: reader.optional(until, ['services', number - 1, 'until']),
    ...provenance(service),
  };
}

type WrittenCause = NonNullable<PostmortemRecord['cause']>;

function readCause(cause: WrittenCause): Cause {
  return {
    classes: cause.class,
    trigger: readTrigger(cause.trigger),
    root: optionalText(cause.root),
    effect: optionalText(cause.effect),
    factors: numbered(cause.factors, sourcedText),
  };
}

function readTrigger(trigger: WrittenCause['trigger']) {
  if (trigger === undefined) return undefined;
  const kind = typeof trigger === 'string' ? undefined : trigger.kind;
  return { ...sourcedText(trigger), kind };
}

function optionalText(statement: Statement | undefined) {
  return statement === undefined ? undefined : sourcedText(statement);
}

function sourcedText(statement: Statement, number = 1): SourcedText {
  if (typeof statement === 'string') return { number, text: statement, ...provenance({}) };
  return { number, text: statement.text, ...provenance(statement) };
}
