import type { APIRoute, GetStaticPaths } from 'astro';
import { copyPicture, openPicture } from '../../data/pictures.ts';
import { bodiesOf, getPostmortems } from '../../data/postmortems.ts';

/** The pictures that published text shows, and no others that lie in the content folder. */
export const getStaticPaths = (async () => {
  const bodies = (await getPostmortems()).flatMap(bodiesOf);
  const shown = new Set(bodies.flatMap(({ images }) => images.map(({ path }) => path)));
  const pictures = [...shown].map(async (path) => {
    const { copies } = await openPicture(path);
    return copies.map(({ name, width }) => ({ params: { name }, props: { path, width } }));
  });
  const paths = (await Promise.all(pictures)).flat();
  // Two files with the same bytes have the same copies.
  return [...new Map(paths.map((copy) => [copy.params.name, copy])).values()];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string; width: number }> = async ({ props }) =>
  new Response(new Uint8Array(await copyPicture(props.path, props.width)), {
    headers: { 'content-type': 'image/webp' },
  });
