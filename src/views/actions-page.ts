import type { Incident } from '../domain/incident.ts';
import { type ActionCounts, actionCounts } from './action-counts.ts';
import { type ActionFilter, actionFilter } from './action-filter.ts';
import { type ActionGroup, actionGroup, statusShares } from './action-groups.ts';
import type { Edition } from './edition.ts';
import type { FacetValue } from './facet-value.ts';

/** What was promised after all incidents, and what is known of it. */
export interface ActionsPage {
  readonly title: string;
  readonly description: string;
  /** `189 actions after 29 incidents`; or that there is none. */
  readonly count: string;
  readonly counts: readonly ActionCounts[];
  /** Links to the groups. */
  readonly statuses: readonly FacetValue[];
  readonly filter: ActionFilter;
  readonly groups: readonly ActionGroup[];
}

/** All actions of a library, which is given newest first. */
export function actionsPage(incidents: readonly Incident[], edition: Edition): ActionsPage {
  const { promises, facets } = edition.language.words;
  const shares = statusShares(incidents);
  const groups = shares.map((share) => actionGroup(share, edition));
  const following = incidents.filter(({ actions }) => actions.length > 0).length;
  const total = shares.reduce((sum, { all }) => sum + all.length, 0);
  return {
    title: promises.title,
    description: promises.description,
    count:
      total === 0 ? promises.none : promises.count(promises.total(total), facets.count(following)),
    counts: total === 0 ? [] : actionCounts(shares, edition),
    statuses: groups.map(({ status, title: name, count }) => ({ href: `#${status}`, name, count })),
    filter: actionFilter(
      groups.flatMap((group) => group.incidents),
      edition,
    ),
    groups,
  };
}
