import { comparisonQuery } from './compare-address.ts';
import type { Edition } from './edition.ts';
import { pageHref } from './href.ts';

/** Where incidents stand side by side: `/compare/?ids=a,b`. */
export function compareHref(
  ids: readonly string[],
  edition: Pick<Edition, 'site' | 'folder'>,
): string {
  return `${pageHref(edition, '/compare/')}${comparisonQuery({ ids, scale: 'linear' })}`;
}
