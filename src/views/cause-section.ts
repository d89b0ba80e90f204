import type { Incident } from '../domain/incident.ts';
import { causeClass } from './classified-names.ts';
import type { Edition } from './edition.ts';
import { type RecordContext, type StatementView, statementView } from './statement-view.ts';

export interface CauseView {
  readonly trigger?: StatementView | undefined;
  readonly factors: readonly StatementView[];
  readonly root?: StatementView | undefined;
  readonly effect?: StatementView | undefined;
  readonly classes: readonly { readonly name: string; readonly definition?: string | undefined }[];
}

/** `undefined` while the record names no cause. */
export function causeSection(
  { cause }: Incident,
  edition: Edition,
  context: RecordContext,
): CauseView | undefined {
  if (!cause) return undefined;
  const { trigger, root, effect, factors, classes } = cause;
  return {
    trigger: trigger && statementView(trigger, context),
    factors: factors.map((factor) => statementView(factor, context)),
    root: root && statementView(root, context),
    effect: effect && statementView(effect, context),
    classes: classes.map((id) => causeClass(id, edition)),
  };
}
