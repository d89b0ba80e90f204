import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getIncidents } from '../../../data/postmortems.ts';
import { editionPaths } from '../../../data/read-edition.ts';
import { compareEntry } from '../../../views/compare-entry.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof editionPaths>> = async ({
  props: { edition },
}) => {
  const incidents = await getIncidents(edition);
  return Response.json(incidents.map((incident) => compareEntry(incident, edition)));
};
