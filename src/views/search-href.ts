import type { Edition } from './edition.ts';
import { pageHref } from './href.ts';

/** What a search asks for, by the names that its address has. */
export interface SearchedSet {
  /** A class of cause or a family. */
  readonly cause?: string | undefined;
  readonly trigger?: string | undefined;
  readonly duration?: MinuteRange | undefined;
}

/** In minutes, the first included and the last not. */
export interface MinuteRange {
  readonly from: number;
  readonly to: number;
}

/** The search for a set of incidents: `/search/?cause=network&duration=1h..4h`. */
export function searchHref({ cause, trigger, duration }: SearchedSet, edition: Edition): string {
  const range = duration && `${written(duration.from)}..${written(duration.to)}`;
  const asked = Object.entries({ cause, trigger, duration: range })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`);
  return `${pageHref(edition, '/search/')}?${asked.join('&')}`;
}

/** `10m`, `4h`, `7d`; nothing for an end that is open. */
function written(minutes: number) {
  if (minutes === 0 || !Number.isFinite(minutes)) return '';
  if (minutes % 1440 === 0) return `${minutes / 1440}d`;
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}
