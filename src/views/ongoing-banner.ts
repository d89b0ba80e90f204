import type { Ongoing, OngoingIncident } from '../domain/ongoing.ts';
import type { Status } from '../domain/terms.ts';
import { dayText } from './day.ts';
import type { Edition } from './edition.ts';
import { pageHref, postmortemPath } from './href.ts';
import { type IncidentLink, incidentLink } from './incident-link.ts';
import { momentView, shownDay } from './moment-view.ts';

/** What a page says of an incident that goes on. */
export interface OngoingBanner extends IncidentLink {
  readonly status: { readonly name: Status; readonly text: string };
  /** `since 2 July 2019, 13:42 UTC`; with a word where that is less than certain. */
  readonly since: string;
  /** The instant. */
  readonly started: string;
  /** How many others there are, and where all of them stand. */
  readonly more?: { readonly href: string; readonly text: string } | undefined;
}

/**
 * The banner of the page at `path`: none while nothing goes on, on the front page, which lists what
 * does, and of an incident on its own page.
 */
export function ongoingBanner(
  { count, newest }: Ongoing,
  path: string | undefined,
  edition: Edition,
): OngoingBanner | undefined {
  const others = newest.filter(({ id }) => postmortemPath(id) !== path);
  const [incident] = others;
  if (!incident || path === '/') return undefined;
  const { words } = edition.language;
  const more = count - 1 - (newest.length - others.length);
  return {
    ...incidentLink(incident, edition),
    status: { name: incident.status, text: words.statuses[incident.status] },
    since: sinceText(incident, edition),
    started: incident.started.instant,
    more: more > 0 ? { href: pageHref(edition, '/'), text: words.ongoing.more(more) } : undefined,
  };
}

function sinceText({ started }: OngoingIncident, { language }: Edition) {
  const { words } = language;
  const { clock } = momentView(started);
  const day = dayText(shownDay(started), language);
  const since = words.ongoing.since(clock ? `${day}, ${clock}\u00a0${words.utc}` : day);
  const marks = [
    ...(started.bound ? [words.bounds[started.bound]] : []),
    ...(started.isApproximate ? [words.approximate] : []),
    ...(started.isDerived ? [words.derived] : []),
  ];
  return marks.length > 0 ? `${since} (${marks.join(', ')})` : since;
}
