/**
 * The closed word lists of the record. Their words are the field's: Google SRE (trigger, action
 * types), PagerDuty (severity levels), Statuspage (status).
 */

/** From worst to mildest. */
export const severities = ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'] as const;
export type Severity = (typeof severities)[number];

export const statuses = ['investigating', 'identified', 'monitoring', 'resolved'] as const;
export type Status = (typeof statuses)[number];

export const reviewStates = ['draft', 'in-review', 'reviewed'] as const;

/** Who tells the story: the organisation itself, or somebody from published sources. */
export const accounts = ['own', 'independent'] as const;

export const visibilities = ['public', 'internal'] as const;

/** The moments of an incident in the order in which they usually come. */
export const momentNames = [
  'started',
  'detected',
  'acknowledged',
  'communicated',
  'mitigated',
  'resolved',
] as const;
export type MomentName = (typeof momentNames)[number];

/** Known only as "by then at the latest", or as "then at the earliest". */
export const momentBounds = ['latest', 'earliest'] as const;
export type MomentBound = (typeof momentBounds)[number];

/** Known only as "over", or as "up to". */
export const figureBounds = ['at-least', 'at-most'] as const;
export type FigureBound = (typeof figureBounds)[number];

/**
 * `warning` is a sign on which nobody acted, `observe` what was seen from outside, `repair` a
 * permanent repair after the incident.
 */
export const eventKinds = [
  'change',
  'warning',
  'trigger',
  'impact',
  'detect',
  'observe',
  'respond',
  'communicate',
  'identify',
  'setback',
  'mitigate',
  'recover',
  'resolve',
  'repair',
  'review',
] as const;
export type EventKind = (typeof eventKinds)[number];

/**
 * From worst to mildest. `wrong` ran and gave wrong results or did harm; of `unknown` it is known
 * that it was affected but not how far; `unaffected` was spared, as a source says expressly.
 */
export const impactLevels = [
  'outage',
  'wrong',
  'partial',
  'degraded',
  'unknown',
  'unaffected',
] as const;
export type ImpactLevel = (typeof impactLevels)[number];

/**
 * What set an incident off, after the trigger categories of Google's SRE Workbook (appendix C), with
 * its `service provider change` and `hardware` widened, and the calendar and attacks beside them.
 */
export const triggerKinds = [
  'deploy',
  'config-push',
  'data-push',
  'maintenance',
  'command',
  'automation',
  'demand',
  'calendar',
  'hardware',
  'external',
  'attack',
] as const;
export type TriggerKind = (typeof triggerKinds)[number];

/** Those by which somebody meant to alter what was running. */
export const changeTriggers: ReadonlySet<TriggerKind> = new Set([
  'deploy',
  'config-push',
  'data-push',
  'maintenance',
  'command',
]);

export const detectors = ['monitoring', 'staff', 'customer', 'third-party'] as const;

export const actionTypes = ['prevent', 'mitigate', 'detect', 'process', 'investigate'] as const;
/**
 * `open` is the team's own to-do, `announced` a public promise of which no more is known;
 * `recommended` by an inquiry, `ordered` by an authority, `superseded` by another measure.
 */
export const actionStatuses = [
  'open',
  'announced',
  'recommended',
  'ordered',
  'in-progress',
  'done',
  'dropped',
  'superseded',
] as const;
export type ActionStatus = (typeof actionStatuses)[number];

export const sourceKinds = ['primary', 'secondary', 'press', 'data'] as const;
/** How much of a source its reader had: all of it, parts, or only others' words about it. */
export const readings = ['whole', 'excerpt', 'relayed'] as const;
