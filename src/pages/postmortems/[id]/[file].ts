import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { bodiesOf, getPostmortems } from '../../../data/postmortems.ts';
import { postmortemsFolder } from '../../../data/project.ts';

/** The CSV files that published text plots, and no others that lie in the content folder. */
export const getStaticPaths = (async () => {
  const postmortems = await getPostmortems();
  return postmortems.flatMap((postmortem) => {
    const { id } = postmortem.incident;
    const series = bodiesOf(postmortem).flatMap((body) => body.series);
    const files = new Set(series.map(({ file }) => file));
    return [...files].map((file) => ({ params: { id, file } }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { id = '', file = '' } }) =>
  new Response(new Uint8Array(readFileSync(join(postmortemsFolder, id, file))), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
