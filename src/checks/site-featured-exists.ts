import { nearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';

/** The incident that the settings put on the front page is there. */
export function siteFeaturedExists(
  { featured }: { readonly featured?: string | undefined },
  ids: readonly string[],
): Problem[] {
  if (featured === undefined || ids.includes(featured)) return [];
  const meant = nearest(featured, ids);
  const expected = meant ? `, expected \`${meant}\`` : '';
  const message = `No postmortem has the id \`${featured}\`${expected}.`;
  return [{ rule: 'unknown-postmortem', path: ['featured'], message }];
}
