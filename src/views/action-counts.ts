import type { PromisedAction } from '../domain/promises.ts';
import { actionTypes } from '../domain/terms.ts';
import type { StatusShare } from './action-groups.ts';
import type { Edition } from './edition.ts';

/** How many actions there are, by one of their properties: a table with a bar in each row. */
export interface ActionCounts {
  readonly caption: string;
  /** Of the first column. */
  readonly heading: string;
  readonly rows: readonly ActionCount[];
  /** Whether rows say how many are known to be done. */
  readonly hasDone: boolean;
}

export interface ActionCount {
  readonly name: string;
  readonly count: number;
  readonly done: number;
  /** Shares of the longest bar. */
  readonly share: number;
  readonly doneShare: number;
}

/** By status, in the order of the page, and by type, the most frequent first. */
export function actionCounts(
  shares: readonly StatusShare[],
  { language: { words } }: Edition,
): readonly [byStatus: ActionCounts, byType: ActionCounts] {
  const all = shares.flatMap((share) => share.all);
  const total = words.promises.total(all.length);
  const byType = actionTypes
    .map((type) => ({
      name: words.actions.types[type],
      actions: all.filter(({ action }) => action.type === type),
    }))
    .filter(({ actions }) => actions.length > 0)
    .toSorted((a, b) => b.actions.length - a.actions.length);
  const byStatus = shares.map((share) => ({
    name: words.actions.statuses[share.status],
    actions: share.all,
  }));
  const { promises } = words;
  return [
    {
      caption: promises.byStatus(total),
      heading: promises.status,
      rows: countRows(byStatus),
      hasDone: false,
    },
    {
      caption: promises.byType(total),
      heading: promises.type,
      rows: countRows(byType),
      hasDone: true,
    },
  ];
}

interface Named {
  readonly name: string;
  readonly actions: readonly PromisedAction[];
}

function countRows(groups: readonly Named[]): ActionCount[] {
  const most = Math.max(1, ...groups.map(({ actions }) => actions.length));
  return groups.map(({ name, actions }) => {
    const done = actions.filter(({ action }) => action.status === 'done').length;
    const count = actions.length;
    return { name, count, done, share: count / most, doneShare: done / most };
  });
}
