import type { APIRoute, GetStaticPaths } from 'astro';
import { landFile } from '../../atlas/land-file.ts';

/** The land behind the maps of all pages. */
export const getStaticPaths = (() => {
  const { name, svg } = landFile();
  return [{ params: { name }, props: { svg } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
