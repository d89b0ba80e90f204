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

export const eventKinds = [
  'change',
  'trigger',
  'impact',
  'detect',
  'respond',
  'communicate',
  'identify',
  'setback',
  'mitigate',
  'recover',
  'resolve',
  'review',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** From worst to mildest. */
export const impactLevels = ['outage', 'partial', 'degraded'] as const;
export type ImpactLevel = (typeof impactLevels)[number];

export const detectors = ['monitoring', 'staff', 'customer', 'third-party'] as const;

export const actionTypes = ['prevent', 'mitigate', 'detect', 'process', 'investigate'] as const;
/** `open` is the team's own to-do, `announced` a public promise of which no more is known. */
export const actionStatuses = ['open', 'announced', 'in-progress', 'done', 'dropped'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

export const sourceKinds = ['primary', 'secondary', 'press', 'data'] as const;
/** How much of a source its reader had: all of it, parts, or only others' words about it. */
export const readings = ['whole', 'excerpt', 'relayed'] as const;
