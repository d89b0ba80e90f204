import { statusShares } from '../views/action-groups.ts';
import { actionsPath } from '../views/actions-path.ts';
import { statusPage, statusPageCount } from '../views/status-page.ts';
import { getIncidents } from './postmortems.ts';
import { editionParams, readEditions } from './read-edition.ts';

/** `/actions/announced/`, `/actions/announced/2/` … of the statuses that need pages of their own. */
export async function statusPagePaths() {
  const editions = await readEditions();
  const all = editions.map(async (edition) => {
    const shares = statusShares(await getIncidents(edition));
    return shares.flatMap((share) =>
      Array.from({ length: statusPageCount(share) }, (_, index) => {
        const page = statusPage(share, index + 1, edition);
        const part = page.path.slice(actionsPath.length, -1);
        return { params: { ...editionParams(edition), part }, props: { edition, page } };
      }),
    );
  });
  return (await Promise.all(all)).flat();
}
