import type { Incident, Trigger } from '../domain/incident.ts';
import { type CauseChain, causeChain } from './cause-chain.ts';
import { type CauseClass, causeClass } from './classified-names.ts';
import type { Edition } from './edition.ts';
import { type RecordContext, type StatementView, statementView } from './statement-view.ts';

export interface CauseView {
  /** A drawing of it, where the text has none. */
  readonly chain?: CauseChain | undefined;
  readonly trigger?: TriggerView | undefined;
  readonly factors: readonly StatementView[];
  readonly root?: StatementView | undefined;
  readonly effect?: StatementView | undefined;
  readonly classes: readonly CauseClass[];
}

export interface TriggerView extends StatementView {
  /** What kind of thing it was: `Configuration changed`. */
  readonly kind?: string | undefined;
}

/** `undefined` while the record names no cause. `diagrams` are the titles of those in the text. */
export function causeSection(
  incident: Incident,
  diagrams: readonly string[],
  edition: Edition,
  context: RecordContext,
): CauseView | undefined {
  const { cause } = incident;
  if (!cause) return undefined;
  const { trigger, root, effect, factors, classes } = cause;
  return {
    chain: causeChain(incident, diagrams, edition.language),
    trigger: trigger && triggerView(trigger, edition, context),
    factors: factors.map((factor) => statementView(factor, context)),
    root: root && statementView(root, context),
    effect: effect && statementView(effect, context),
    classes: classes.map((id) => causeClass(id, edition)),
  };
}

function triggerView(trigger: Trigger, { language }: Edition, context: RecordContext): TriggerView {
  const kind = trigger.kind && language.words.triggerKinds[trigger.kind];
  return { ...statementView(trigger, context), kind };
}
